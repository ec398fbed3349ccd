using System.Globalization;
using Timeline.Benchmarks;
using Timeline.Benchmarks.Data;
using Timeline.Benchmarks.Dates;
using Timeline.Benchmarks.Outages;
using Timeline.Benchmarks.Pages;
using Timeline.Benchmarks.Servers;

// What there is to measure, by name. Each prints one table with ratios within the run; nothing here is asserted, but fuzz and outages fail on a finding.
var given = new Arguments(args);
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
switch (given.Name)
{
    case "page":
        await PageBenchmark.RunAsync("generated", SyntheticEvents.All);
        if (given.File is { } file)
        {
            await PageBenchmark.RunAsync(Path.GetFileName(file), given.Events);
        }

        return 0;
    case "neo4j":
        using (var neo4j = await MeasuredNeo4j.FindAsync(given.Address, given.Text("--bolt")))
        {
            return neo4j is null ? Usage() : await Neo4jBenchmark.RunAsync(neo4j, given);
        }

    case "outages":
        return await OutageRun.RunAsync(given.Number("--rounds", 20), given.Number("--seed", 1));
    case "dates":
        DateBenchmark.Run();
        RefusalBenchmark.Run();
        return 0;
    case "fuzz":
        return FuzzRun.Run(given.Number("--cases", 10_000_000), given.Number("--seed", 1));
    default:
        return Usage();
}

static int Usage()
{
    Console.Error.WriteLine("""
        There is:
          page [icews14.csv.gz]
          neo4j [http://host:port] [icews14.csv.gz] [--events N] [--seconds S] [--node-processes N] [--bolt bolt://host:port]
            on an empty database without authentication; with no address on a server of its own, started by TIMELINE_TEST_NEO4J_COMMAND
          outages [--rounds N] [--seed S], on a server of its own
          dates
          fuzz [--cases N] [--seed S]
        """);
    return 1;
}
