using Timeline.Benchmarks.Servers;
using Timeline.Storage.Neo4j;

namespace Timeline.Benchmarks.Pages;

/// <summary>
/// Import into Neo4j, then a page of 50 events by 8 connections, on the same graph in turn: the bare Cypher statement, GraphQL over it, and
/// <c>@neo4j/graphql</c> over it. All three must give the same pages.
/// </summary>
internal static class Neo4jBenchmark
{
    private const int Windows = 200;

    /// <summary>Measures.</summary>
    /// <returns>The exit code: 1 where the database is not empty, or the pages are not the same.</returns>
    internal static async Task<int> RunAsync(MeasuredNeo4j neo4j, Arguments given)
    {
        if ((await neo4j.RunAsync("MATCH (n) RETURN count(n)"))[0][0].GetInt64() > 0)
        {
            Console.Error.WriteLine($"{neo4j.Uri} is not empty.");
            return 1;
        }

        var count = given.Number("--events", 90_730);
        var events = given.Events(count).ToArray();
        await using var stored = await StoredEvents.ImportAsync(count, events, (_, clock) => Neo4jTimelineStore.At(neo4j.Uri, clock));
        Console.WriteLine($"{Path.GetFileName(given.File) ?? "generated"}: {count} events in {stored.Import.Revisions} revisions ({neo4j.Heap})");
        Console.WriteLine($"Import: {Shown(stored.Import)}");

        // What a user of the peer makes for this question; the store has its own.
        await neo4j.RunAsync("CREATE INDEX benchmark_peer IF NOT EXISTS FOR (e:Event) ON (e.startMin, e.endMax, e.slug)");
        await neo4j.RunAsync("CALL db.awaitIndexes(300)");
        using var peer = await GraphQLPeer.TryStartAsync(neo4j.BoltUri, given.Number("--node-processes", 1));

        var service = Contender.Service(stored.Address);
        List<Contender> contenders = [Contender.Bare(neo4j.QueryApi), service];
        List<MeasuredProcess> processes = [new("this process", Environment.ProcessId)];
        if (neo4j.Process is { } server)
        {
            processes.Add(server);
        }

        if (peer is not null)
        {
            contenders.Add(Contender.Peer(peer.Address));
            processes.Add(peer.Node);
        }

        var windows = await WindowsAsync(neo4j);
        using var load = new PageLoad();
        if (await load.DifferenceAsync(contenders, windows) is { } difference)
        {
            Console.Error.WriteLine(difference);
            return 1;
        }

        var lengths = await Task.WhenAll(contenders.Select(async c => $"{c.Name} {await load.LengthAsync(c, windows[0]):n0}"));
        Console.WriteLine($"The same {Contender.PageSize} events in the same order from each, at {windows.Count} places of the list. Bytes of a page: {string.Join(", ", lengths)}.");
        var comparison = new PageComparison(load, contenders, neo4j.Process is null ? [] : processes, TimeSpan.FromSeconds(given.Number("--seconds", 8)));
        await comparison.RunAsync($"Pages at {windows.Count} places in turn", windows, service);
        await comparison.RunAsync("Pages that were never asked for before", windows, service, isNew: true);
        await comparison.RunAsync("The first page again and again", [windows.Min()], service);
        await neo4j.RunAsync("DROP INDEX benchmark_peer");
        Console.WriteLine($"The same events once more, beside the first: {Shown(await stored.ImportAgainAsync(events))}");
        Console.WriteLine($"Memory: {string.Join(", ", processes.Select(p => $"{p.Name} {p.Memory} MB"))}. This process is the service and the load.");
        return 0;
    }

    private static string Shown(ImportRates import) => $"{import.Whole:n0} events/s, the second half at {import.SecondHalf:n0}";

    // One for each instant at which something starts, and after which a page is full; in no order, but the same every time.
    private static async Task<IReadOnlyList<long>> WindowsAsync(MeasuredNeo4j neo4j)
    {
        var starts = await neo4j.RunAsync("MATCH (e:Event) WHERE e.edtf IS NOT NULL WITH e.startMin AS start, count(*) AS events RETURN start, events ORDER BY start DESC");
        var after = 0;
        var full = starts.Where(s => (after += s[1].GetInt32()) >= Contender.PageSize).Select(s => s[0].GetInt64()).ToArray();
        var first = full[^1];
        new Random(Windows).Shuffle(full);
        return [first, .. full.Where(s => s != first).Take(Windows - 1)];
    }
}
