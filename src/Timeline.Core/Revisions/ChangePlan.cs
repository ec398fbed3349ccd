namespace Timeline.Core;

/// <summary>What a change set comes to: the versions to write and those to end.</summary>
/// <param name="Actors">New versions of actors.</param>
/// <param name="Places">New versions of places.</param>
/// <param name="Sources">New versions of sources.</param>
/// <param name="Reports">New versions of reports.</param>
/// <param name="Events">New versions of events.</param>
/// <param name="RetractedReports">Reports whose version ends without another, and why.</param>
/// <param name="RetractedEvents">Slugs of events whose version ends without another.</param>
/// <param name="Counts">What that does to events.</param>
public sealed record ChangePlan(IReadOnlyList<Actor> Actors, IReadOnlyList<Place> Places, IReadOnlyList<Source> Sources,
    IReadOnlyList<Report> Reports, IReadOnlyList<Event> Events, IReadOnlyList<ReportRetraction> RetractedReports,
    IReadOnlyList<string> RetractedEvents, ChangeCounts Counts)
{
    /// <summary>True: nothing changes, and no revision is written.</summary>
    public bool IsEmpty => Actors.Count + Places.Count + Sources.Count + Reports.Count + RetractedReports.Count == 0;

    /// <summary>The slugs of all events touched, in order.</summary>
    public IReadOnlyList<string> TouchedEvents =>
        [.. Events.Select(e => e.Slug).Concat(RetractedEvents).Order(StringComparer.Ordinal)];
}
