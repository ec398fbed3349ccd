using System.Text.Json.Serialization;

namespace Timeline.Core;

/// <summary>What is to be written, applied wholly or not at all. An entity or a report replaces the one with its slug as a whole.</summary>
public sealed record ChangeSet
{
    /// <summary>The most entities, reports and retractions in one change set.</summary>
    public const int MaxItems = 50_000;

    /// <summary>Committing the same key again gives the first answer again. 1 to 200 characters.</summary>
    public required string IdempotencyKey { get; init; }

    /// <summary>Who writes. 1 to 200 characters.</summary>
    public required string Author { get; init; }

    /// <summary>Why. 1 to 1,000 characters.</summary>
    public required string Reason { get; init; }

    /// <summary>The revision the writer knew; a conflict where an entity, a report or the event of a report put here has changed since. Null: not checked.</summary>
    public int? ExpectedRevision { get; init; }

    /// <summary>Actors to put.</summary>
    public IReadOnlyList<Actor> Actors { get; init; } = [];

    /// <summary>Places to put.</summary>
    public IReadOnlyList<Place> Places { get; init; } = [];

    /// <summary>Sources to put.</summary>
    public IReadOnlyList<Source> Sources { get; init; } = [];

    /// <summary>Reports to add or replace.</summary>
    public IReadOnlyList<Report> Reports { get; init; } = [];

    /// <summary>Reports to take away.</summary>
    public IReadOnlyList<ReportRetraction> RetractReports { get; init; } = [];

    // A file may name its JSON Schema, for editors.
    [JsonInclude]
    [JsonPropertyName("$schema")]
    internal string? Schema { get; init; }
}

/// <summary>A report to take away.</summary>
/// <param name="Report">The slug of the report.</param>
/// <param name="Reason">Why. 1 to 1,000 characters.</param>
public sealed record ReportRetraction(string Report, string Reason);

/// <summary>The answer to a change set.</summary>
/// <param name="Revision">The revision it wrote; where it changed nothing, the newest one; null: nothing was ever written.</param>
/// <param name="Repeated">True: its key had been committed before, and nothing was written now.</param>
/// <param name="Counts">What it did to events; all 0 where it changed nothing.</param>
/// <param name="Events">The slugs of the events it added, changed or retracted, in order.</param>
public sealed record CommitResult(Revision? Revision, bool Repeated, ChangeCounts Counts, IReadOnlyList<string> Events);
