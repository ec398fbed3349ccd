using System.Globalization;
using Timeline.Benchmarks.Data;

namespace Timeline.Benchmarks;

/// <summary>The arguments: what to measure, then an address and a file in any order, then options, each with a value.</summary>
internal sealed class Arguments
{
    private readonly string[] _all;
    private readonly string[] _given;

    internal Arguments(string[] all)
    {
        _all = all;
        var options = Array.FindIndex(all, a => a.StartsWith("--", StringComparison.Ordinal));
        _given = options < 0 ? all : all[..options];
        Name = _given.FirstOrDefault() ?? "page";
        Address = _given.Skip(1).FirstOrDefault(IsAddress);
        File = _given.Skip(1).FirstOrDefault(a => !IsAddress(a)) ?? UsualFile();
    }

    /// <summary>What to measure.</summary>
    internal string Name { get; }

    /// <summary>The HTTP address of a server.</summary>
    internal string? Address { get; }

    /// <summary>A gzipped CSV of coded events; null: none is given and none is at hand.</summary>
    internal string? File { get; }

    /// <summary>The events of the file, or generated ones.</summary>
    internal IEnumerable<CodedEvent> Events(int count) => File is null ? SyntheticEvents.All(count) : IcewsFile.Read(File).Take(count);

    internal int Number(string option, int otherwise) => Text(option) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;

    internal string? Text(string option) => Array.IndexOf(_all, option) is var at and >= 0 ? _all.ElementAtOrDefault(at + 1) : null;

    private static bool IsAddress(string argument) => argument.StartsWith("http", StringComparison.Ordinal);

    private static string? UsualFile() =>
        Environment.GetEnvironmentVariable("TIMELINE_TEST_DATA") is { } folder && Path.Combine(folder, "icews14", "icews14.csv.gz") is var file && System.IO.File.Exists(file)
            ? file
            : null;
}
