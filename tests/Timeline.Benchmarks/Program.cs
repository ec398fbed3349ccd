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
    case "dates":
        DateBenchmark.Run();
        RefusalBenchmark.Run();
        return 0;
    case "fuzz":
        return FuzzRun.Run(Option("--cases", 10_000_000), Option("--seed", 1));
    default:
        Console.Error.WriteLine($"There is no benchmark '{name}'. There is: page [icews14.csv.gz], dates, fuzz [--cases N] [--seed S]");
        return 1;
}

int Option(string option, int otherwise) =>
    Array.IndexOf(args, option) is var at and >= 0 && at + 1 < args.Length ? int.Parse(args[at + 1], CultureInfo.InvariantCulture) : otherwise;
