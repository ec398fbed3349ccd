using System.Collections.Concurrent;
using Timeline.Core;

namespace Timeline.Storage.Neo4j.Tests.Outages;

/// <summary>
/// Commits of known content by several writers: which were acknowledged, with which revision, and of which the end is not known. Each adds
/// an actor, a place and two events that refer to them and to each other, under names that begin with the name of the commit.
/// </summary>
internal sealed class CommitStream(ITimelineStore store)
{
    /// <summary>How many events each commit adds.</summary>
    internal const int EventsEach = 2;

    /// <summary>The source of all reports.</summary>
    internal const string Paper = "paper";

    /// <summary>The commit that goes before all others, as revision 1.</summary>
    internal static ChangeSet Beginning => Named("beginning") with { Sources = [new() { Slug = Paper, Titles = [new("Paper")], Reliability = Reliability.B }] };

    /// <summary>The revisions of the acknowledged commits, by name.</summary>
    internal ConcurrentDictionary<string, int> Acknowledged { get; } = new(StringComparer.Ordinal);

    /// <summary>The names of the commits that were sent and not answered.</summary>
    internal ConcurrentDictionary<string, Exception> Unknown { get; } = new(StringComparer.Ordinal);

    /// <summary>The change set of a commit.</summary>
    internal static ChangeSet Changes(string name) => Named(name) with
    {
        Actors = [new() { Slug = $"{name}-actor", Kind = ActorKind.Person, Names = [new($"Actor of {name}", "en")] }],
        Places = [new() { Slug = $"{name}-place", Names = [new($"Place of {name}", "en")] }],
        Reports =
        [
            Report(name, 1, "2019-02"),
            Report(name, 2, "2019-02-27/2019-02-28") with { Links = [new(LinkType.Follows, $"{name}-event-1")] },
        ],
    };

    /// <summary>The events that a commit adds.</summary>
    internal static IEnumerable<Event> Events(string name) => Changes(name).Reports.Select(r => EventResolver.Resolve(r.Event, [r], _ => Reliability.B));

    /// <summary>Commits one after another until stopped. A commit under way is waited for, or left as unknown when <paramref name="leave"/> says so.</summary>
    internal async Task WriteAsync(string writer, CancellationToken stop, CancellationToken leave = default)
    {
        for (var i = 0; !stop.IsCancellationRequested && !leave.IsCancellationRequested; i++)
        {
            await CommitAsync($"{writer}-{i}", leave);
        }
    }

    /// <summary>Commits, or commits again.</summary>
    internal async Task<CommitResult?> CommitAsync(string name, CancellationToken cancellationToken)
    {
        try
        {
            var result = await store.CommitAsync(Changes(name), cancellationToken);
            Acknowledged[name] = result.Revision!.Number;
            Unknown.TryRemove(name, out _);
            return result;
        }
        catch (Exception e) when (e is OperationCanceledException or StoreException { IsRetriable: true })
        {
            Unknown[name] = e;
            return null;
        }
    }

    private static ChangeSet Named(string name) => new() { IdempotencyKey = name, Author = "writer", Reason = $"commit {name}" };

    private static Report Report(string name, int number, string date) => new()
    {
        Event = $"{name}-event-{number}",
        Source = Paper,
        Kind = "diplomacy/summit",
        Titles = [new($"Event {number} of {name}", "en")],
        When = new(date),
        Participants = [new($"{name}-actor", "host")],
        Places = [$"{name}-place"],
        Tags = ["outage"],
        Credibility = 2,
    };
}
