using System.Globalization;
using System.IO.Compression;
using CsvHelper;

namespace Timeline.Benchmarks.Data;

/// <summary>The real events: a gzipped CSV with the columns head, relation, tail, date.</summary>
internal static class IcewsFile
{
    internal static IEnumerable<CodedEvent> Read(string path)
    {
        using var stream = new GZipStream(File.OpenRead(path), CompressionMode.Decompress);
        using var csv = new CsvReader(new StreamReader(stream), CultureInfo.InvariantCulture);
        csv.Read();
        csv.ReadHeader();
        while (csv.Read())
        {
            yield return new(csv.GetField("head")!, csv.GetField("relation")!, csv.GetField("tail")!, csv.GetField("date")!);
        }
    }
}
