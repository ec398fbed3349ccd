using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Timeline.Benchmarks.Data;
using Timeline.Storage.Neo4j;

namespace Timeline.Benchmarks.Pages;

/// <summary>Import into Neo4j, then a page of 50 events by 8 connections: the bare Cypher statement and GraphQL over it, in turn.</summary>
internal static class Neo4jBenchmark
{
    private const int Connections = 8;
    private const int Turns = 3;
    private static readonly TimeSpan Turn = TimeSpan.FromSeconds(8);

    // What the page needs, in one statement, as somebody would write it by hand.
    private const string Bare = """
        MATCH (e:EventVersion) WHERE e.startMin >= -9223372036854775808 AND e.endMax IS NOT NULL AND e.slug IS NOT NULL AND e.recordedTo = 9223372036854775807
        WITH e ORDER BY e.startMin, e.endMax, e.slug LIMIT 50
        RETURN e.slug, e.title, e.edtf, e.when,
          [(e)-[i:INVOLVES]->(a:Actor) | [i.role, a.slug, a.name]], [(e)-[:AT]->(p:Place) | p.name], [(e)<-[:ABOUT]-(:Report)-[:FROM]->(s:Source) | s.name]
        """;

    internal static async Task<int> RunAsync(string address, IEnumerable<CodedEvent> events, int count)
    {
        await using var stored = await StoredEvents.ImportAsync(count, events.Take(count), (_, clock) => Neo4jTimelineStore.At(address, clock));
        Console.WriteLine($"{count} events in {stored.Revisions} revisions, imported at {count / stored.ImportTime.TotalSeconds:n0} events/s");

        var bare = (Address: new Uri(new(address), "/db/neo4j/query/v2"), Body: JsonSerializer.Serialize(new { statement = Bare, accessMode = "Read" }));
        var ours = (stored.Address, Body: JsonSerializer.Serialize(new { query = $"{{ events(first: 50) {{ {PageBenchmark.Fields} }} }}" }));
        await RateAsync(bare);
        await RateAsync(ours);
        for (var turn = 0; turn < Turns; turn++)
        {
            var (limit, rate) = (await RateAsync(bare), await RateAsync(ours));
            Console.WriteLine($"  bare statement {limit:n0}/s, GraphQL {rate:n0}/s ({rate / limit:f2})");
        }

        return 0;
    }

    private static async Task<double> RateAsync((Uri Address, string Body) question)
    {
        using var http = new HttpClient();
        var watch = Stopwatch.StartNew();
        var answers = await Task.WhenAll(Enumerable.Range(0, Connections).Select(async _ =>
        {
            var answered = 0;
            while (watch.Elapsed < Turn)
            {
                using var content = new StringContent(question.Body, Encoding.UTF8, "application/json");
                using var response = await http.PostAsync(question.Address, content);
                var text = await response.Content.ReadAsStringAsync();
                answered += text.Contains("\"errors\"", StringComparison.Ordinal) ? throw new InvalidOperationException(text) : 1;
            }

            return answered;
        }));
        return answers.Sum() / watch.Elapsed.TotalSeconds;
    }
}
