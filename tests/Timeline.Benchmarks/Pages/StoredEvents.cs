using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NodaTime;
using Timeline.Benchmarks.Data;
using Timeline.Core;
using Timeline.GraphQL;

namespace Timeline.Benchmarks.Pages;

/// <summary>A store with so many events, and the service over it on a loopback port.</summary>
internal sealed class StoredEvents : IAsyncDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("timeline-benchmark-");
    private readonly ITimelineStore _store;
    private WebApplication? _app;

    private StoredEvents(int count, Func<string, IClock, ITimelineStore> open)
    {
        Count = count;
        _store = open(_directory.FullName, Clock);
    }

    internal int Count { get; }

    /// <summary>How they were written.</summary>
    internal ImportRates Import { get; private set; } = new(0, 0, 0);

    /// <summary>The cursor of the 500th event, earliest first.</summary>
    internal string Cursor { get; private set; } = "";

    internal Uri Address => new(_app!.Urls.First() + "/graphql");

    private int PerRevision => Math.Min(2_000, Count / 10);

    [SuppressMessage("ApiDesign", "RS0030", Justification = "The composition root.")]
    private static IClock Clock => SystemClock.Instance;

    /// <summary>Imports into a store that is opened with a directory of its own.</summary>
    internal static async Task<StoredEvents> ImportAsync(int count, IEnumerable<CodedEvent> events, Func<string, IClock, ITimelineStore> open)
    {
        var stored = new StoredEvents(count, open);
        stored.Import = await stored.CommitAsync(CodedEvent.ChangeSets(events, stored.PerRevision));
        await stored.ServeAsync();
        return stored;
    }

    /// <summary>Imports the same events once more, as other events of the same actors.</summary>
    internal Task<ImportRates> ImportAgainAsync(IEnumerable<CodedEvent> events) => CommitAsync(CodedEvent.ChangeSets(events, PerRevision, letter: 'f'));

    public async ValueTask DisposeAsync()
    {
        await _app!.DisposeAsync();
        await _store.DisposeAsync();
        _directory.Delete(recursive: true);
    }

    private async Task<ImportRates> CommitAsync(IEnumerable<ChangeSet> all)
    {
        var watch = Stopwatch.StartNew();
        var done = new List<(int Events, TimeSpan Time)> { (0, TimeSpan.Zero) };
        foreach (var changes in all)
        {
            await _store.CommitAsync(changes, default);
            done.Add((done[^1].Events + changes.Reports.Count, watch.Elapsed));
        }

        var (half, end) = (done[done.Count / 2], done[^1]);
        return new(done.Count - 1, end.Events / end.Time.TotalSeconds, (end.Events - half.Events) / (end.Time - half.Time).TotalSeconds);
    }

    private async Task ServeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton(_store).AddSingleton(Clock).AddTimelineGraphQL(new());
        _app = builder.Build();
        _app.MapTimelineGraphQL("/graphql");
        await _app.StartAsync();
        using var http = new HttpClient();
        var answer = await http.GetFromJsonAsync<JsonNode>($"{Address}?query={{events(first:500){{pageInfo{{endCursor}}}}}}");
        Cursor = answer!["data"]!["events"]!["pageInfo"]!["endCursor"]!.GetValue<string>();
    }
}
