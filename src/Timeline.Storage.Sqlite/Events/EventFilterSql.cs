using Timeline.Core;

namespace Timeline.Storage.Sqlite;

/// <summary>Turns a filter into a condition on the row <c>e</c> of <c>event</c>.</summary>
/// <param name="sql">Takes the parameters.</param>
/// <param name="placesWithin">What each place stands for with all that lies within it.</param>
internal sealed class EventFilterSql(SqlText sql, PlacesWithin placesWithin)
{
    internal const string True = "1";
    private const string False = "0";

    // With more, it is cheaper to look at what the event has than to ask for each value whether it has it.
    private const int MostProbed = 16;

    /// <summary>Whether the row <c>e</c> has one of these values of a dimension.</summary>
    internal string Has(string dimension, IReadOnlyList<string> values) =>
        values.Count <= MostProbed
            ? $"EXISTS (SELECT 1 FROM event_term p WHERE p.term IN {Terms(dimension, values)} AND p.start_min = e.start_min AND p.end_max = e.end_max AND p.slug = e.slug AND p.version = e.version)"
            : dimension switch
            {
                Dimension.Actor => $"EXISTS (SELECT 1 FROM event_participant p WHERE p.version = e.version AND p.actor IN {sql.List(values)})",
                Dimension.Source => $"EXISTS (SELECT 1 FROM event_report r WHERE r.version = e.version AND r.source IN {sql.List(values)})",
                Dimension.Place => Listed("places", values),
                Dimension.Tag => Listed("tags", values),
                _ => $"EXISTS (SELECT 1 FROM {sql.List(values)} k WHERE e.kind = k.value OR (e.kind > k.value || '/' AND e.kind < k.value || '0'))",
            };

    private string Listed(string list, IReadOnlyList<string> values) =>
        $"EXISTS (SELECT 1 FROM json_each(e.body, '$.{list}') p WHERE p.value ->> 'value' IN {sql.List(values)})";

    internal string Condition(EventFilter? filter)
    {
        var all = new List<string>();
        Add(filter, all);
        return all.Count == 0 ? True : string.Join(" AND ", all);
    }

    private void Add(EventFilter? filter, List<string> all)
    {
        if (filter is null)
        {
            return;
        }

        AddWhen(filter.When, all);
        AddActors(filter.Actors, all);
        AddPlaces(filter.Places, all);
        AddAnyOf(Dimension.Kind, filter.Kinds, all);
        AddAnyOf(Dimension.Tag, filter.Tags, all);
        AddReports(filter.Reports, all);
        if (filter.Ids is { } ids)
        {
            all.Add(ids.Count == 0 ? False : $"e.slug IN {sql.List(ids)}");
        }

        foreach (var part in filter.And ?? [])
        {
            all.Add($"({Condition(part)})");
        }

        if (filter.Or is { } or)
        {
            all.Add(or.Count == 0 ? False : $"({string.Join(" OR ", or.Select(o => $"({Condition(o)})"))})");
        }

        if (filter.Not is { } not)
        {
            all.Add($"NOT ({Condition(not)})");
        }
    }

    private void AddWhen(TemporalFilter? when, List<string> all)
    {
        if (when is null)
        {
            return;
        }

        if (when.Dated is { } dated)
        {
            all.Add($"e.start_min {(dated ? "<" : "=")} {EventKey.Undated}");
        }

        if (when.Limits() is not { } limits)
        {
            return;
        }

        all.Add(limits.IsImpossible ? False : $"e.start_min < {EventKey.Undated}");
        Limit("e.start_min >=", limits.StartMinFrom);
        Limit("e.start_min <=", limits.StartMinUpTo);
        Limit("e.start_min <", limits.StartMinBelow);
        Limit("e.start_max >=", limits.StartMaxFrom);
        Limit("e.start_max <=", limits.StartMaxUpTo);
        Limit("e.start_max <", limits.StartMaxBelow);
        Limit("e.end_min >=", limits.EndMinFrom);
        Limit("e.end_min <=", limits.EndMinUpTo);
        Limit("e.end_min >", limits.EndMinAbove);
        Limit("e.end_max >=", limits.EndMaxFrom);
        Limit("e.end_max <=", limits.EndMaxUpTo);
        Limit("e.end_max >", limits.EndMaxAbove);
        if (when is { AsksGaps: true, Window: var (start, end) })
        {
            all.Add($"(e.gaps IS NULL OR {GapFunction.Name}(e.gaps, {sql.Value((int)when.Is)}, {sql.Value(start)}, {sql.Value(end)}))");
        }

        void Limit(string comparison, long? value)
        {
            if (value is { } v)
            {
                all.Add($"{comparison} {sql.Value(v)}");
            }
        }
    }

    private void AddActors(ActorFilter? actors, List<string> all)
    {
        if (actors is null)
        {
            return;
        }

        if (actors.AnyOf is { } anyOf)
        {
            all.Add(HasActor(anyOf, actors.Roles));
        }

        if (actors.AllOf is { Count: > 0 } allOf)
        {
            var distinct = allOf.Distinct().ToArray();
            all.Add(actors.Roles is { Count: 0 }
                ? False
                : $"(SELECT count(DISTINCT p.actor) FROM event_participant p WHERE p.version = e.version{InRoles(actors.Roles)} AND p.actor IN {sql.List(distinct)}) = {sql.Value(distinct.Length)}");
        }

        if (actors.NoneOf is { Count: > 0 } noneOf)
        {
            all.Add($"NOT {HasActor(noneOf, actors.Roles)}");
        }

        if (actors is { AnyOf: null, AllOf: null, NoneOf: null, Roles: { } roles })
        {
            all.Add(roles.Count == 0 ? False : $"EXISTS (SELECT 1 FROM event_participant p WHERE p.version = e.version{InRoles(roles)})");
        }
    }

    private string HasActor(IReadOnlyList<string> actors, IReadOnlyList<string>? roles) =>
        actors.Count == 0 || roles is { Count: 0 } ? False
        : roles is null ? Has(Dimension.Actor, actors)
        : $"EXISTS (SELECT 1 FROM event_participant p WHERE p.version = e.version{InRoles(roles)} AND p.actor IN {sql.List(actors)})";

    private string InRoles(IReadOnlyList<string>? roles) => roles is null ? "" : $" AND p.role IN {sql.List(roles)}";

    private void AddPlaces(PlaceFilter? places, List<string> all)
    {
        if (places?.AnyOf is { } anyOf)
        {
            AddAnyOf(Dimension.Place, placesWithin.Meant(anyOf, places.IncludeWithin), all);
        }

        if (places?.NoneOf is { Count: > 0 } noneOf)
        {
            all.Add($"NOT {Has(Dimension.Place, placesWithin.Meant(noneOf, places.IncludeWithin))}");
        }
    }

    private void AddAnyOf(string dimension, IReadOnlyList<string>? values, List<string> all)
    {
        if (values is not null)
        {
            all.Add(values.Count == 0 ? False : Has(dimension, values));
        }
    }

    private void AddReports(ReportFilter? reports, List<string> all)
    {
        if (reports is null)
        {
            return;
        }

        if (reports is { Sources: { } only, MinReliability: null, MinCredibility: null })
        {
            AddAnyOf(Dimension.Source, only, all);
            return;
        }

        var one = new List<string> { "r.version = e.version" };
        if (reports.Sources is { } sources)
        {
            one.Add($"r.source IN {sql.List(sources)}");
        }

        if (reports.MinReliability is { } reliability)
        {
            one.Add($"r.reliability <= {sql.Value(reliability.ToString())} AND r.reliability < 'F'");
        }

        if (reports.MinCredibility is { } credibility)
        {
            one.Add($"r.credibility <= {sql.Value(credibility)} AND r.credibility < {Report.CannotBeJudged}");
        }

        if (one.Count > 1)
        {
            all.Add($"EXISTS (SELECT 1 FROM event_report r WHERE {string.Join(" AND ", one)})");
        }
    }

    private string Terms(string dimension, IEnumerable<string> values) =>
        $"(SELECT id FROM term WHERE dimension = {sql.Value(dimension)} AND value IN {sql.List(values)})";
}
