using System.Collections.Immutable;
using Timeline.Core;

namespace Timeline.Storage.Specification.Model;

/// <summary>All that was ever written, as one list of versions. Never changed: a commit makes another.</summary>
internal sealed record ModelState
{
    internal ImmutableList<Entity> Versions { get; private init; } = [];

    internal ImmutableList<Revision> Revisions { get; private init; } = [];

    /// <summary>The first answer to each idempotency key.</summary>
    internal ImmutableDictionary<string, CommitResult> Answers { get; private init; } = ImmutableDictionary<string, CommitResult>.Empty;

    internal Revision? Newest => Revisions.LastOrDefault();

    /// <summary>The entities of a type that hold as of a revision.</summary>
    internal IEnumerable<T> At<T>(int asOf)
        where T : Entity =>
        Versions.OfType<T>().Where(v => v.RecordedIn <= asOf && !(v.RecordedUntil <= asOf)).Select(v => v with { RecordedUntil = null });

    /// <summary>All versions written up to a revision, oldest first; what happened later does not show.</summary>
    internal IEnumerable<T> History<T>(string slug, int asOf)
        where T : Entity =>
        Versions.OfType<T>().Where(v => v.Slug == slug && v.RecordedIn <= asOf).OrderBy(v => v.RecordedIn)
            .Select(v => v with { RecordedUntil = v.RecordedUntil <= asOf ? v.RecordedUntil : null });

    internal ModelState Remember(string key, CommitResult answer) => this with { Answers = Answers.Add(key, answer) };

    internal ModelState Apply(ChangePlan plan, Revision revision)
    {
        Entity[] put = [.. plan.Actors, .. plan.Places, .. plan.Sources, .. plan.Reports, .. plan.Events];
        var ended = put.Select(Id)
            .Concat(plan.RetractedReports.Select(r => (typeof(Report), r.Report)))
            .Concat(plan.RetractedEvents.Select(e => (typeof(Event), e)))
            .ToHashSet();
        var kept = Versions.Select(v => v.RecordedUntil is null && ended.Contains(Id(v)) ? v with { RecordedUntil = revision.Number } : v);
        return this with { Versions = [.. kept, .. put], Revisions = Revisions.Add(revision) };
    }

    private static (Type Type, string Slug) Id(Entity entity) => (entity.GetType(), entity.Slug);
}
