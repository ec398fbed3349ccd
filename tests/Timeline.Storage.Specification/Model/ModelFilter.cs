using Timeline.Core;
using Timeline.Edtf;

namespace Timeline.Storage.Specification.Model;

/// <summary>Which events a filter finds, by the words of its definition.</summary>
internal sealed class ModelFilter(ModelState state, int asOf)
{
    private readonly Dictionary<string, Place> _places = state.At<Place>(asOf).ToDictionary(p => p.Slug);

    internal bool Meets(Event e, EventFilter? filter) =>
        filter is null
        || (filter.When is null || MeetsTime(e, filter.When))
        && (filter.Actors is null || MeetsActors(e, filter.Actors))
        && (filter.Places is null || MeetsPlaces(e, filter.Places))
        && (filter.Kinds is null || filter.Kinds.Any(k => e.Kind == k || e.Kind.StartsWith(k + "/", StringComparison.Ordinal)))
        && (filter.Tags is null || filter.Tags.Any(t => e.Tags.Any(s => s.Value == t)))
        && (filter.Reports is null || e.Reports.Any(r => MeetsReport(r, filter.Reports)))
        && (filter.Ids is null || filter.Ids.Contains(e.Slug))
        && (filter.And is null || filter.And.All(f => Meets(e, f)))
        && (filter.Or is null || filter.Or.Any(f => Meets(e, f)))
        && (filter.Not is null || !Meets(e, filter.Not));

    /// <summary>True: one place is the other, or lies within it at some depth.</summary>
    internal bool LiesIn(string place, string outer)
    {
        for (var at = place; at is not null; at = _places.GetValueOrDefault(at)?.Within)
        {
            if (at == outer)
            {
                return true;
            }
        }

        return false;
    }

    private static bool MeetsTime(Event e, TemporalFilter filter) =>
        (filter.Dated is not { } dated || dated == e.When.Bounds is not null)
        && (filter.Window is not { } window || e.When.IsDated && MeetsWindow(e.When, window, filter));

    // Of several dates one is meant: possible is what one of them allows, certain what all of them do.
    private static bool MeetsWindow(Extent extent, TimeWindow window, TemporalFilter filter)
    {
        var stretches = extent.Stretches(Bounds.NegativeInfinity, Bounds.PositiveInfinity).Select(b => ModelTime.Meets(b, window, filter.Is, filter.Match));
        return filter.Match == Match.Certain ? stretches.All(meets => meets) : stretches.Any(meets => meets);
    }

    private static bool MeetsActors(Event e, ActorFilter filter)
    {
        var actors = e.Participants.Select(p => p.Value)
            .Where(p => filter.Roles is null || filter.Roles.Contains(p.Role))
            .Select(p => p.Actor)
            .ToHashSet();
        if (filter is { AnyOf: null, AllOf: null, NoneOf: null, Roles: not null })
        {
            return actors.Count > 0;
        }

        return (filter.AnyOf is null || filter.AnyOf.Any(actors.Contains))
            && (filter.AllOf is null || filter.AllOf.All(actors.Contains))
            && (filter.NoneOf is null || !filter.NoneOf.Any(actors.Contains));
    }

    private bool MeetsPlaces(Event e, PlaceFilter filter)
    {
        return (filter.AnyOf is null || filter.AnyOf.Any(IsThere)) && (filter.NoneOf is null || !filter.NoneOf.Any(IsThere));

        bool IsThere(string wanted) => e.Places.Any(p => filter.IncludeWithin ? LiesIn(p.Value, wanted) : p.Value == wanted);
    }

    private static bool MeetsReport(RankedReport report, ReportFilter filter) =>
        (filter.Sources is null || filter.Sources.Contains(report.Source))
        && (filter.MinReliability is not { } letter || report.Reliability != Reliability.F && report.Reliability <= letter)
        && (filter.MinCredibility is not { } number || report.Credibility != Report.CannotBeJudged && report.Credibility <= number);
}
