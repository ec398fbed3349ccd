using System.Text.Json;

namespace Timeline.Benchmarks.Pages;

/// <summary>One way to ask for a page: the first 50 events, earliest first, that start at an instant or later, with who took part and where.</summary>
/// <param name="Name">Its name in the tables.</param>
/// <param name="Address">Where it is asked.</param>
/// <param name="Ask">What is posted for an instant, in milliseconds.</param>
/// <param name="Read">Reads the page from its answer, one line for each event, in the order of the answer.</param>
internal sealed record Contender(string Name, Uri Address, Func<long, object> Ask, Func<JsonElement, IEnumerable<string>> Read)
{
    internal const int PageSize = 50;

    // As somebody would write it by hand. All three properties of the index are named, or it would not be used.
    private const string Statement = """
        MATCH (e:EventVersion) WHERE e.startMin >= $from AND e.endMax IS NOT NULL AND e.slug IS NOT NULL AND e:Event
        WITH e ORDER BY e.startMin, e.endMax, e.slug LIMIT 50
        RETURN e.slug, e.title, e.edtf, e.when, [(e)-[i:INVOLVES]->(a:Actor) | [i.role, a.slug, a.name]], [(e)-[:AT]->(p:Place) | p.name]
        """;

    // Certainly after a span that ends at the instant: the earliest start is the instant or later.
    private const string Ours = """
        query Page($from: EpochMillis!) {
          events(first: 50, filter: { when: { to: $from, is: AFTER, match: CERTAIN } }) {
            nodes { slug title when { edtf label } participants { role actor { slug name } } places { name } }
          }
        }
        """;

    // The two further conditions hold of every event that the first one leaves; with them the index gives the order.
    private const string Peers = """
        query Page($from: BigInt!) {
          events(
            where: { startMin: { gte: $from }, endMax: { gte: $from }, slug: { startsWith: "" } }
            sort: [{ startMin: ASC }, { endMax: ASC }, { slug: ASC }]
            limit: 50
          ) {
            slug title edtf when
            participantsConnection { edges { properties { role } node { slug name } } }
            places { name }
          }
        }
        """;

    /// <summary>The statement over Neo4j's Query API, and nothing else: what no service over it can go below.</summary>
    internal static Contender Bare(Uri address) => new(
        "bare statement",
        address,
        from => new { statement = Statement, parameters = new { from }, accessMode = "Read" },
        answer => answer.GetProperty("data").GetProperty("values").EnumerateArray().Select(row => Line(
            row[0], row[1], row[2], row[3], row[4].EnumerateArray().Select(p => $"{p[0]} {p[1]} {p[2]}"), row[5].EnumerateArray().Select(p => $"{p}"))));

    /// <summary>This service.</summary>
    internal static Contender Service(Uri address) => new(
        "Timeline",
        address,
        from => new { query = Ours, variables = new { from } },
        answer => answer.GetProperty("data").GetProperty("events").GetProperty("nodes").EnumerateArray().Select(e => Line(
            e.GetProperty("slug"),
            e.GetProperty("title"),
            e.GetProperty("when").GetProperty("edtf"),
            e.GetProperty("when").GetProperty("label"),
            e.GetProperty("participants").EnumerateArray().Select(p => $"{p.GetProperty("role")} {Named(p.GetProperty("actor"))}"),
            e.GetProperty("places").EnumerateArray().Select(p => $"{p.GetProperty("name")}"))));

    /// <summary><c>@neo4j/graphql</c>.</summary>
    internal static Contender Peer(Uri address) => new(
        "@neo4j/graphql",
        address,
        from => new { query = Peers, variables = new { from = $"{from}" } },
        answer => answer.GetProperty("data").GetProperty("events").EnumerateArray().Select(e => Line(
            e.GetProperty("slug"),
            e.GetProperty("title"),
            e.GetProperty("edtf"),
            e.GetProperty("when"),
            e.GetProperty("participantsConnection").GetProperty("edges").EnumerateArray()
                .Select(p => $"{p.GetProperty("properties").GetProperty("role")} {Named(p.GetProperty("node"))}"),
            e.GetProperty("places").EnumerateArray().Select(p => $"{p.GetProperty("name")}"))));

    private static string Named(JsonElement thing) => $"{thing.GetProperty("slug")} {thing.GetProperty("name")}";

    // Only the order of the events is part of the question.
    private static string Line(JsonElement slug, JsonElement title, JsonElement edtf, JsonElement when, IEnumerable<string> participants, IEnumerable<string> places) =>
        $"{slug} | {title} | {edtf} | {when} | {string.Join(", ", participants.Order(StringComparer.Ordinal))} | {string.Join(", ", places.Order(StringComparer.Ordinal))}";
}
