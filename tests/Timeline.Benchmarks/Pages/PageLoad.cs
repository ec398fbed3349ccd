using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text.Json;

namespace Timeline.Benchmarks.Pages;

/// <summary>Asks for pages over several connections at once, each at its own place of one fixed round of windows.</summary>
internal sealed class PageLoad : IDisposable
{
    internal const int Connections = 8;
    private static readonly MediaTypeHeaderValue Json = new("application/json");
    private readonly HttpClient _http = new();
    private long _asked;

    /// <summary>The first thing in which the contenders' pages differ; null: all give the same pages, all of them full.</summary>
    internal async Task<string?> DifferenceAsync(IReadOnlyList<Contender> contenders, IEnumerable<long> windows)
    {
        foreach (var window in windows)
        {
            var pages = new List<string[]>();
            foreach (var contender in contenders)
            {
                pages.Add([.. contender.Read(JsonDocument.Parse(await AskAsync(contender, window)).RootElement)]);
            }

            for (var i = 0; i < pages.Count; i++)
            {
                if (pages[i].Length != Contender.PageSize)
                {
                    return $"From {window} {contenders[i].Name} gives {pages[i].Length} events, not {Contender.PageSize}.";
                }

                if (pages[0].Zip(pages[i]).FirstOrDefault(pair => pair.First != pair.Second) is (not null, not null) pair)
                {
                    return $"From {window} the pages differ:\n  {contenders[0].Name}: {pair.First}\n  {contenders[i].Name}: {pair.Second}";
                }
            }
        }

        return null;
    }

    /// <summary>Asks for pages for some time.</summary>
    /// <param name="contender">Who is asked.</param>
    /// <param name="windows">The instants from which pages are asked.</param>
    /// <param name="isNew">Each page from some milliseconds before, which nothing was asked from yet: what is dated to the day gives the same page.</param>
    /// <param name="time">How long.</param>
    /// <returns>How many were answered, and the time it took.</returns>
    internal async Task<(int Pages, TimeSpan Time)> AskAsync(Contender contender, IReadOnlyList<long> windows, bool isNew, TimeSpan time)
    {
        var watch = Stopwatch.StartNew();
        var answered = await Task.WhenAll(Enumerable.Range(0, Connections).Select(async connection =>
        {
            var pages = 0;
            for (var at = connection * windows.Count / Connections; watch.Elapsed < time; at++)
            {
                await AskAsync(contender, windows[at % windows.Count] - (isNew ? Interlocked.Increment(ref _asked) : 0));
                pages++;
            }

            return pages;
        }));
        return (answered.Sum(), watch.Elapsed);
    }

    /// <summary>The length of a page in bytes.</summary>
    internal async Task<int> LengthAsync(Contender contender, long window) => (await AskAsync(contender, window)).Length;

    public void Dispose() => _http.Dispose();

    private async Task<byte[]> AskAsync(Contender contender, long window)
    {
        using var content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(contender.Ask(window))) { Headers = { ContentType = Json } };
        using var response = await _http.PostAsync(contender.Address, content);
        var answer = await response.Content.ReadAsByteArrayAsync();
        return response.IsSuccessStatusCode && answer.AsSpan().IndexOf("\"errors\""u8) < 0
            ? answer
            : throw new InvalidOperationException($"{contender.Name}: {System.Text.Encoding.UTF8.GetString(answer)}");
    }
}
