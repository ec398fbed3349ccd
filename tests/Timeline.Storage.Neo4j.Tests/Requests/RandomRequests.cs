using System.Text.Json;
using System.Text.Json.Nodes;
using Timeline.Storage.Specification.Differential;

namespace Timeline.Storage.Neo4j.Tests.Requests;

/// <summary>Random requests over the universe: pages of events most of all, between cursors that earlier answers gave.</summary>
internal sealed class RandomRequests(Chance chance, int newest)
{
    private const string Page = "totalCount revision pageInfo { hasNextPage hasPreviousPage startCursor endCursor }";

    private const string Event = """
        id slug kind title(lang: ["de"]) titles { text lang preferred } description tags recordedIn { number recordedAt author counts { added changed retracted } }
        when { edtf written label text startMin startMax endMin endMax startKind endKind reading precision zone saturated approximate uncertain }
        participants { role actor { id name kind } reports { slug } }
        places { id name within { id within { id } } }
        sources { id title publisher reliability }
        reports { id slug kind credibility when { edtf } links { type event { id } } recordedIn { number } }
        links { type direction event { slug title } reports { id } }
        """;

    private const string Events = $$"""
        query($order: EventOrder, $filter: EventFilter, $asOf: AsOf, $first: Int, $last: Int, $after: String, $before: String) {
          events(order: $order, filter: $filter, asOf: $asOf, first: $first, last: $last, after: $after, before: $before) {
            {{Page}} edges { cursor afterPrevious node { {{Event}} } }
          }
        }
        """;

    private const string Others = $$"""
        query($asOf: AsOf, $text: String, $event: ID!, $actor: ID!, $place: ID!, $order: EventOrder, $filter: EventFilter, $first: Int) {
          event(id: $event, asOf: $asOf) { {{Event}} retractedIn { number } history { from { number } until { number } event { id title when { edtf } participants { actor { name } } } } }
          actor(id: $actor, asOf: $asOf) { id name names { text lang } events(order: $order, filter: $filter, first: $first) { {{Page}} edges { cursor node { slug } } } }
          place(id: $place, asOf: $asOf) { id name within { id } events(order: $order, filter: $filter, first: $first) { {{Page}} edges { cursor node { slug } } } }
          actors(text: $text, asOf: $asOf, first: $first) { {{Page}} edges { cursor node { id name kind } } }
          places(within: $place, asOf: $asOf, first: $first) { {{Page}} edges { cursor node { id name } } }
          sources(text: $text, asOf: $asOf, first: $first) { {{Page}} edges { cursor node { id title reports(first: 3) { {{Page}} edges { cursor node { slug } } } } } }
          revisions(first: $first) { {{Page}} edges { cursor node { number recordedAt reason } } }
          eventKinds(asOf: $asOf) { path events }
        }
        """;

    private readonly RandomQueries _queries = new(chance);
    private readonly List<(string Order, int Revision, string Cursor)> _cursors = [];

    /// <summary>The next request.</summary>
    internal (string Query, JsonObject Variables) Next() => chance.Percent(20) ? NextOfOthers() : NextOfEvents();

    /// <summary>Takes the cursors of an answer, for requests to come.</summary>
    internal void Learn(JsonObject variables, JsonElement answer)
    {
        if (answer.TryGetProperty("data", out var data) && data.ValueKind == JsonValueKind.Object
            && data.TryGetProperty("events", out var events) && events.ValueKind == JsonValueKind.Object)
        {
            var (order, revision) = (variables["order"]!.GetValue<string>(), events.GetProperty("revision").GetInt32());
            _cursors.AddRange(events.GetProperty("edges").EnumerateArray().Select(e => (order, revision, e.GetProperty("cursor").GetString()!)));
        }
    }

    private (string Query, JsonObject Variables) NextOfEvents()
    {
        var variables = new JsonObject { ["order"] = Order(), ["filter"] = FilterInput.Of(_queries.Filter(2)) };
        variables[chance.Percent(50) ? "first" : "last"] = chance.Below(6);
        var known = _cursors.Where(c => c.Order == variables["order"]!.GetValue<string>()).ToArray();
        if (known.Length == 0 || chance.Percent(40))
        {
            variables["asOf"] = AsOf();
            return (Events, variables);
        }

        // Two cursors go together where they are of one revision.
        var one = chance.OneOf(known);
        variables[chance.Percent(50) ? "after" : "before"] = one.Cursor;
        if (chance.Percent(30))
        {
            variables[variables.ContainsKey("after") ? "before" : "after"] = chance.OneOf(known.Where(c => c.Revision == one.Revision).ToArray()).Cursor;
        }

        return (Events, variables);
    }

    private (string Query, JsonObject Variables) NextOfOthers() => (Others, new JsonObject
    {
        ["asOf"] = AsOf(),
        ["text"] = _queries.Text(),
        ["event"] = chance.OneOf(Universe.Events),
        ["actor"] = chance.OneOf(Universe.Actors),
        ["place"] = chance.OneOf(Universe.Places),
        ["order"] = Order(),
        ["filter"] = FilterInput.Of(_queries.Filter(1)),
        ["first"] = chance.Below(5),
    });

    private string Order() => chance.OneOf(["EARLIEST_FIRST", "LATEST_FIRST", "RECENTLY_RECORDED_FIRST"]);

    private JsonObject? AsOf() => chance.Percent(30) ? null : new() { ["revision"] = chance.Below(newest + 1) };
}
