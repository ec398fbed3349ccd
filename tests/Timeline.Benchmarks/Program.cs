using System.Globalization;
using Timeline.Benchmarks.Data;
using Timeline.Benchmarks.Dates;
using Timeline.Benchmarks.Pages;

// What there is to measure, by name. Each prints one table with ratios within the run; nothing here is asserted, but fuzz fails on a finding.
var name = args.FirstOrDefault() ?? "page";
var file = args.Skip(1).FirstOrDefault();
if (file is null && Environment.GetEnvironmentVariable("TIMELINE_TEST_DATA") is { } folder && Path.Combine(folder, "icews14", "icews14.csv.gz") is var given && File.Exists(given))
{
    file = given;
}

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
switch (name)
{
    case "page":
        await PageBenchmark.RunAsync("generated", SyntheticEvents.All);
        if (file is not null)
        {
            await PageBenchmark.RunAsync(Path.GetFileName(file), count => IcewsFile.Read(file).Take(count));
        }

        return 0;
    case "neo4j":
        return file is { } address && args.ElementAtOrDefault(2) is { } csv
            ? await Neo4jBenchmark.RunAsync(address, IcewsFile.Read(csv), Option("--events", 90_730))
            : Usage();
    case "dates":
        DateBenchmark.Run();
        RefusalBenchmark.Run();
        return 0;
    case "fuzz":
        return FuzzRun.Run(Option("--cases", 10_000_000), Option("--seed", 1));
    default:
        return Usage();
}

int Usage()
{
    Console.Error.WriteLine("There is: page [icews14.csv.gz]; neo4j http://host:port icews14.csv.gz [--events N], on an empty database; dates; fuzz [--cases N] [--seed S]");
    return 1;
}

int Option(string option, int otherwise) =>
    Array.IndexOf(args, option) is var at and >= 0 && at + 1 < args.Length ? int.Parse(args[at + 1], CultureInfo.InvariantCulture) : otherwise;
