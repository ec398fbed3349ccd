using Timeline.Core;

namespace Timeline.Storage.Sqlite.Tests;

/// <summary>Change sets for these tests.</summary>
internal static class Some
{
    /// <summary>A hundred events in a handful of kinds, with actors, nested places, tags and sources; revision after revision.</summary>
    internal static IEnumerable<ChangeSet> Story()
    {
        yield return new()
        {
            IdempotencyKey = "world",
            Author = "test",
            Reason = "the stage",
            Actors = [.. Enumerable.Range(0, 10).Select(i => new Actor { Slug = $"actor-{i}", Kind = ActorKind.Person, Names = [new($"Actor Number{i}", "en")] })],
            Places =
            [
                new() { Slug = "land", Names = [new("Land", "en")] },
                new() { Slug = "city", Names = [new("City", "en")], Within = "land" },
                new() { Slug = "hall", Names = [new("Hall", "en")], Within = "city" },
            ],
            Sources = [.. "abc".Select(c => new Source { Slug = $"source-{c}", Titles = [new($"Paper {c}", "en")], Reliability = Reliability.B })],
        };
        for (var revision = 0; revision < 10; revision++)
        {
            yield return new()
            {
                IdempotencyKey = $"part-{revision}",
                Author = "test",
                Reason = "ten more",
                Reports = [.. Enumerable.Range(revision * 10, 10).Select(Report)],
            };
        }
    }

    internal static Report Report(int i) => new()
    {
        Event = $"event-{i:d3}",
        Source = $"source-{"abc"[i % 3]}",
        Kind = i % 2 == 0 ? "meeting/summit" : "test/missile",
        Titles = [new($"Event {i}", "en")],
        When = (i % 10) switch
        {
            9 => null,
            8 => new($"[{1900 + i},{2100 + i}]"),
            _ => new($"{1900 + i}"),
        },
        Participants = [new($"actor-{i % 10}", "host"), new($"actor-{(i + 1) % 10}", "guest")],
        Places = [i % 2 == 0 ? "hall" : "land"],
        Tags = [i % 4 == 0 ? "blue" : "red"],
        Links = i > 0 && i % 10 > 0 ? [new(LinkType.Follows, $"event-{i - 1:d3}")] : [],
        Credibility = 2,
    };
}
