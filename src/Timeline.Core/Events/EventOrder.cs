namespace Timeline.Core;

/// <summary>The orders of a list of events.</summary>
public enum EventOrder
{
    /// <summary>Earliest start, latest end, slug, all ascending; undated last.</summary>
    EarliestFirst,

    /// <summary>Earliest start, latest end, slug, all descending; undated last.</summary>
    LatestFirst,

    /// <summary>The revision that wrote the version, descending; then as <see cref="EarliestFirst"/>.</summary>
    RecentlyRecordedFirst,
}
