using System.Diagnostics;
using System.Text.Json;
using Timeline.Benchmarks.Data;
using Timeline.Storage.Sqlite;

namespace Timeline.Benchmarks.Pages;

/// <summary>A page of 50 events with participants, places and sources over HTTP, at 1,000, 10,000 and 90,730 stored events.</summary>
internal static class PageBenchmark
{
    private const int WarmUp = 300;
    private const int Rounds = 1_500;
    internal const string Fields = "nodes { slug title when { edtf label } participants { role actor { name } } places { name } sources { title } } pageInfo { endCursor }";

    // 2014-01-03, in milliseconds.
    private const long ThirdDay = 1_388_707_200_000;

    private static readonly int[] Sizes = [1_000, 10_000, 90_730];

    internal static async Task RunAsync(string data, Func<int, IEnumerable<CodedEvent>> events)
    {
        Console.WriteLine($"A page of 50 events over HTTP, one connection; {data} events; median of {Rounds} rounds, the sizes in turn.");
        var stores = new List<StoredEvents>();
        foreach (var size in Sizes)
        {
            var stored = await StoredEvents.ImportAsync(
                size, events(size), (directory, clock) => SqliteTimelineStore.Open(Path.Combine(directory, "timeline.db"), clock));
            stores.Add(stored);
            Console.WriteLine($"  {size,6} events in {stored.Import.Revisions} revisions, imported at {stored.Import.Whole:n0} events/s");
        }

        await CompareAsync("earliest first, now", stores, s => Ask(""));
        await CompareAsync("earliest first, after the 500th, now", stores, s => Ask($"after: \"{s.Cursor}\""));
        await CompareAsync("possibly on or after the third day, now", stores, s => Ask($"filter: {{when: {{from: {ThirdDay}}}}}"));
        await CompareAsync("earliest first, as of the middle revision", stores, s => Ask(AsOfMiddle(s)));
        await CompareAsync("latest first, now", stores, s => Ask("order: LATEST_FIRST"));
        await CompareAsync("latest first, as of the middle revision", stores, s => Ask($"order: LATEST_FIRST {AsOfMiddle(s)}"));
        foreach (var stored in stores)
        {
            await stored.DisposeAsync();
        }
    }

    private static string AsOfMiddle(StoredEvents stored) => $"asOf: {{revision: {Math.Max(1, stored.Import.Revisions / 2)}}}";

    private static string Ask(string arguments) =>
        JsonSerializer.Serialize(new { query = $"{{ events(first: 50 {arguments}) {{ {Fields} }} }}" });

    private static async Task CompareAsync(string what, List<StoredEvents> stores, Func<StoredEvents, string> ask)
    {
        using var http = new HttpClient();
        var bodies = stores.ConvertAll(s => ask(s));
        var times = stores.ConvertAll(_ => new List<double>());
        for (var round = -WarmUp; round < Rounds; round++)
        {
            for (var i = 0; i < stores.Count; i++)
            {
                var start = Stopwatch.GetTimestamp();
                using var content = new StringContent(bodies[i], System.Text.Encoding.UTF8, "application/json");
                using var response = await http.PostAsync(stores[i].Address, content);
                var answer = await response.Content.ReadAsStringAsync();
                if (round >= 0)
                {
                    times[i].Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                }
                else if (round == -1 && (answer.Contains("\"errors\"", StringComparison.Ordinal) || !answer.Contains("slug", StringComparison.Ordinal)))
                {
                    throw new InvalidOperationException(answer);
                }
            }
        }

        var medians = times.ConvertAll(t => t.Order().ElementAt(t.Count / 2));
        Console.WriteLine($"  {what,-55} {string.Join("  ", medians.Select((m, i) => $"{m:f3} ms ({m / medians[0]:f2})"))}");
    }
}
