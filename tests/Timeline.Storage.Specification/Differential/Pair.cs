using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Timeline.Core;
using Timeline.Storage.Specification.Model;

namespace Timeline.Storage.Specification.Differential;

/// <summary>The store under test and the model, which are told and asked the same.</summary>
internal sealed class Pair(ITimelineStore store, ModelStore model, int seed, CancellationToken cancellationToken)
{
    private static readonly JsonSerializerOptions Shown = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter() },
    };

    internal ModelStore Model => model;

    /// <summary>Commits to both; false where both refuse.</summary>
    internal async Task<bool> CommitAsync(ChangeSet changes)
    {
        var expected = await OutcomeAsync(model, changes);
        (await OutcomeAsync(store, changes)).ShouldBe(expected, $"seed {seed}, commit of {JsonSerializer.Serialize(changes, Shown)}");
        return !expected.StartsWith("refused", StringComparison.Ordinal);
    }

    /// <summary>Asks both, and compares the answers item by item.</summary>
    internal async Task AskAsync<T>(object question, Func<ITimelineStore, Task<T>> ask, Func<T, IEnumerable<string>> items)
    {
        var expected = items(await ask(model)).ToArray();
        var found = items(await ask(store)).ToArray();
        found.ShouldBe(expected, $"seed {seed}, {typeof(T).Name} for {JsonSerializer.Serialize(question, Shown)}");
    }

    /// <summary>An entity as it is compared: all it says, and the revisions.</summary>
    internal static string Show<T>(T entity)
        where T : Entity => $"{EntityJson.Write(entity)} in {entity.RecordedIn} until {entity.RecordedUntil} retracted in {entity.RetractedIn}";

    internal static IEnumerable<string> Show<T>(Page<T> page)
        where T : Entity => page.Items.Select(Show).Append(page.Beyond is null ? "nothing beyond" : "beyond: " + Show(page.Beyond));

    private async Task<string> OutcomeAsync(ITimelineStore at, ChangeSet changes)
    {
        try
        {
            var answer = await at.CommitAsync(changes, cancellationToken);
            return $"{answer.Revision} {answer.Repeated} {answer.Counts} {string.Join(' ', answer.Events)}";
        }
        catch (ChangeSetException e)
        {
            return $"refused: {string.Join('\n', e.Problems.Select(p => $"{p.Kind} {p}").Order(StringComparer.Ordinal))}";
        }
    }
}
