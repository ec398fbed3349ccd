using System.Text.Json;
using GraphQL.SystemTextJson;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Timeline.Core;
using Timeline.GraphQL.Tests;
using Timeline.Storage.Sqlite;

[assembly: AssemblyFixture(typeof(World))]

namespace Timeline.GraphQL.Tests;

/// <summary>The schema over a store of its own that holds <see cref="Story"/>. Tests that write make one for themselves.</summary>
public sealed class World : IAsyncLifetime
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("timeline-");
    private ServiceProvider _services = null!;

    internal SettableClock Clock { get; } = new();

    internal WatchedStore Store { get; private set; } = null!;

    internal ISchema Schema => _services.GetRequiredService<ISchema>();

    public ValueTask InitializeAsync() => InitializeAsync(isEmpty: false);

    internal async ValueTask InitializeAsync(bool isEmpty, GraphQLLimits? limits = null)
    {
        Store = new(SqliteTimelineStore.Open(Path.Combine(_directory.FullName, "timeline.db"), Clock));
        _services = new ServiceCollection()
            .AddTimelineGraphQL(limits ?? new())
            .AddSingleton<ITimelineStore>(Store)
            .AddSingleton<IClock>(Clock)
            .BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true, ValidateOnBuild = true });
        foreach (var (recordedAt, changes) in isEmpty ? [] : Story.Revisions())
        {
            await CommitAsync(changes, recordedAt);
        }

        Clock.Now = Instant.FromUtc(2026, 1, 1, 0, 0);
    }

    internal static async Task<World> CreateAsync()
    {
        var world = new World();
        await world.InitializeAsync();
        return world;
    }

    internal async Task<Reply> AskAsync(string query, object? variables = null, string? language = null)
    {
        using var deadline = new Deadline(TimeSpan.FromMinutes(1), TimeProvider.System, CancellationToken.None);
        var result = await _services.GetRequiredService<RequestExecutor>().ExecuteAsync(
            new() { Query = query, Variables = variables is null ? null : new GraphQLSerializer().Deserialize<global::GraphQL.Inputs>(JsonSerializer.Serialize(variables)) },
            new(QueriesOnly: false, language, null), deadline);
        using var text = new MemoryStream();
        await using (var writer = new Utf8JsonWriter(text, ResultWriter.Options))
        {
            ResultWriter.Write(writer, result);
        }

        return new(JsonElement.Parse(text.ToArray()));
    }

    internal async Task<CommitResult> CommitAsync(ChangeSet changes, Instant? recordedAt = null)
    {
        Clock.Now = recordedAt ?? Clock.Now;
        return await Store.CommitAsync(changes, TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        _directory.Delete(recursive: true);
    }
}

internal sealed class SettableClock : IClock
{
    public Instant Now { get; set; }

    public Instant GetCurrentInstant() => Now;
}
