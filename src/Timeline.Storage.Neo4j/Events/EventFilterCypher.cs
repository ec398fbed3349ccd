using Timeline.Core;

namespace Timeline.Storage.Neo4j;

/// <summary>Turns a filter into a condition on the node <c>v</c>, an event version. All it asks stands on the node, so that it holds of past versions too.</summary>
/// <param name="text">Takes the parameters.</param>
/// <param name="placesWithin">What each place stands for with all that lies within it.</param>
/// <param name="gaps">Which events with gaps meet a temporal filter.</param>
internal sealed class EventFilterCypher(StatementText text, PlacesWithin placesWithin, GapAnswers gaps)
{
    // Not written as what they are: the planner would fold them away, and with them the label that a hint needs.
    private string True => text.Value(true);

    private string False => text.Value(false);

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
        AddAnyOf("kinds", filter.Kinds, all);
        AddAnyOf("tags", filter.Tags, all);
        AddReports(filter.Reports, all);
        if (filter.Ids is { } ids)
        {
            all.Add(ids.Count == 0 ? False : $"v.slug IN {text.Value(ids)}");
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
            all.Add($"v.startMin {(dated ? "<" : "=")} {text.Value(EventKey.Undated)}");
        }

        if (when.Limits() is not { } limits)
        {
            return;
        }

        all.Add(limits.IsImpossible ? False : $"v.startMin < {text.Value(EventKey.Undated)}");
        Limit("v.startMin >=", limits.StartMinFrom);
        Limit("v.startMin <=", limits.StartMinUpTo);
        Limit("v.startMin <", limits.StartMinBelow);
        Limit("v.startMax >=", limits.StartMaxFrom);
        Limit("v.startMax <=", limits.StartMaxUpTo);
        Limit("v.startMax <", limits.StartMaxBelow);
        Limit("v.endMin >=", limits.EndMinFrom);
        Limit("v.endMin <=", limits.EndMinUpTo);
        Limit("v.endMin >", limits.EndMinAbove);
        Limit("v.endMax >=", limits.EndMaxFrom);
        Limit("v.endMax <=", limits.EndMaxUpTo);
        Limit("v.endMax >", limits.EndMaxAbove);
        if (when.AsksGaps)
        {
            all.Add($"(v.hasGaps IS NULL OR v.slug IN {text.Value(gaps.Meeting(when))})");
        }

        void Limit(string comparison, long? value)
        {
            if (value is { } v)
            {
                all.Add($"{comparison} {text.Value(v)}");
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
            all.Add($"all(wanted IN {text.Value(allOf.Distinct().ToArray())} WHERE {Takes("wanted", actors.Roles)})");
        }

        if (actors.NoneOf is { Count: > 0 } noneOf)
        {
            all.Add($"NOT {HasActor(noneOf, actors.Roles)}");
        }

        if (actors is { AnyOf: null, AllOf: null, NoneOf: null, Roles: { } roles })
        {
            AddAnyOf("roles", roles, all);
        }
    }

    private string HasActor(IReadOnlyList<string> actors, IReadOnlyList<string>? roles) =>
        actors.Count == 0 || roles is { Count: 0 } ? False
        : $"any(wanted IN {text.Value(actors.Distinct().ToArray())} WHERE {Takes("wanted", roles)})";

    // The lists of actors and of roles have one place for each participation.
    private string Takes(string actor, IReadOnlyList<string>? roles) => roles is null
        ? $"{actor} IN v.actors"
        : $"any(i IN range(0, size(v.actors) - 1) WHERE v.actors[i] = {actor} AND v.roles[i] IN {text.Value(roles)})";

    private void AddPlaces(PlaceFilter? places, List<string> all)
    {
        if (places?.AnyOf is { } anyOf)
        {
            AddAnyOf("places", placesWithin.Meant(anyOf, places.IncludeWithin), all);
        }

        if (places?.NoneOf is { Count: > 0 } noneOf)
        {
            all.Add($"NOT {AnyOf("places", placesWithin.Meant(noneOf, places.IncludeWithin))}");
        }
    }

    private void AddAnyOf(string property, IReadOnlyList<string>? values, List<string> all)
    {
        if (values is not null)
        {
            all.Add(values.Count == 0 ? False : AnyOf(property, values));
        }
    }

    private string AnyOf(string property, IReadOnlyList<string> values) => $"any(own IN v.{property} WHERE own IN {text.Value(values)})";

    private void AddReports(ReportFilter? reports, List<string> all)
    {
        if (reports is null)
        {
            return;
        }

        // The lists of sources and ratings have one place for each report.
        var one = new List<string>();
        if (reports.Sources is { } sources)
        {
            one.Add($"v.sources[i] IN {text.Value(sources)}");
        }

        if (reports.MinReliability is { } reliability)
        {
            one.Add($"v.reliabilities[i] <= {text.Value(reliability.ToString())} AND v.reliabilities[i] < 'F'");
        }

        if (reports.MinCredibility is { } credibility)
        {
            one.Add($"v.credibilities[i] <= {text.Value(credibility)} AND v.credibilities[i] < {Report.CannotBeJudged}");
        }

        if (one.Count > 0)
        {
            all.Add($"any(i IN range(0, size(v.sources) - 1) WHERE {string.Join(" AND ", one)})");
        }
    }
}
