using System.Globalization;
using System.Text;
using Timeline.Core;

namespace Timeline.Benchmarks.Data;

/// <summary>A political event as ICEWS codes it: who did what to whom on which day.</summary>
/// <param name="Head">Who.</param>
/// <param name="Relation">What.</param>
/// <param name="Tail">To whom.</param>
/// <param name="Date">The day, EDTF.</param>
internal sealed record CodedEvent(string Head, string Relation, string Tail, string Date)
{
    /// <summary>Change sets of so many events each, in the order given, every actor with the first event that names it.</summary>
    /// <param name="events">The events.</param>
    /// <param name="perRevision">How many to a change set.</param>
    /// <param name="letter">Begins their slugs and the idempotency keys, so that the same events can be written once more as others.</param>
    internal static IEnumerable<ChangeSet> ChangeSets(IEnumerable<CodedEvent> events, int perRevision, char letter = 'e')
    {
        var actors = new Dictionary<string, string>(StringComparer.Ordinal);
        var slugs = new HashSet<string>(StringComparer.Ordinal);
        var number = 0;
        foreach (var chunk in events.Chunk(perRevision))
        {
            var first = number;
            var put = new List<Actor>();
            foreach (var name in chunk.SelectMany(e => new[] { e.Head, e.Tail }).Where(n => !actors.ContainsKey(n)).Distinct())
            {
                actors[name] = Unique(Slugged(name), slugs);
                put.Add(new() { Slug = actors[name], Kind = ActorKind.Group, Names = [new(name, "en", true)] });
            }

            yield return new()
            {
                IdempotencyKey = $"events-from-{letter}{first}",
                Author = "benchmark",
                Reason = "coded events",
                Actors = put,
                Sources = first == 0 ? [new() { Slug = "coder", Titles = [new("Coded events", "en")], Publisher = "A data set", Reliability = Reliability.C }] : [],
                Reports = [.. chunk.Select(e => e.ToReport(letter, number++, actors))],
            };
        }
    }

    private Report ToReport(char letter, int number, Dictionary<string, string> actors) => new()
    {
        Event = string.Create(CultureInfo.InvariantCulture, $"{letter}{number:d7}"),
        Source = "coder",
        Kind = "coded/" + Slugged(Relation),
        Titles = [new($"{Head}: {Relation} — {Tail}", "en")],
        When = new(Date),
        Participants = Head == Tail ? [new(actors[Head], "actor")] : [new(actors[Head], "actor"), new(actors[Tail], "target")],
        Credibility = 3,
    };

    private static string Slugged(string text)
    {
        var slug = new StringBuilder();
        foreach (var c in text.ToLowerInvariant())
        {
            slug.Append(char.IsAsciiLetterOrDigit(c) ? c : slug.Length > 0 && slug[^1] != '-' ? '-' : "");
        }

        var cut = slug.ToString(0, Math.Min(slug.Length, 90)).Trim('-');
        return cut.Length > 0 ? cut : "x";
    }

    private static string Unique(string slug, HashSet<string> taken)
    {
        var unique = slug;
        for (var i = 2; !taken.Add(unique); i++)
        {
            unique = string.Create(CultureInfo.InvariantCulture, $"{slug}-{i}");
        }

        return unique;
    }
}
