using NodaTime;
using Timeline.Core;
using Timeline.Edtf;

namespace Timeline.Storage.Specification.Differential;

/// <summary>Random questions to both stores, as of any revision.</summary>
internal sealed class DifferentialQuestions(Pair pair, Chance chance, CancellationToken ct)
{
    private readonly RandomQueries _queries = new(chance);

    /// <summary>Asks one question of each kind, events more than others.</summary>
    internal async Task AskAsync()
    {
        var newest = (await pair.Model.FindRevisionAsync(null, ct))!;
        var asOf = chance.Percent(30) ? newest.Number : chance.Below(newest.Number + 1);
        await EventsAsync(asOf);
        await EventsAsync(asOf);
        switch (chance.Below(4))
        {
            case 0:
                await ListAsync(new ActorQuery(asOf, _queries.Text(), chance.Percent(50) ? null : chance.Some(Enum.GetValues<ActorKind>(), 3)), Universe.Actors);
                await ListAsync(new PlaceQuery(asOf, _queries.Text(), chance.OneOrNull(Universe.Places)), Universe.Places);
                break;
            case 1:
                await ListAsync(new SourceQuery(asOf, _queries.Text()), Universe.Sources);
                await ListAsync(new ReportQuery(asOf, chance.OneOf(Universe.Sources)), [.. Universe.Events.Select(e => $"{e}.s1"), "r1", "r2"]);
                break;
            case 2:
                await FindAsync<Event>(_queries.Slugs(Universe.Events), asOf);
                await FindAsync<Actor>(_queries.Slugs(Universe.Actors), asOf);
                await FindAsync<Place>(_queries.Slugs(Universe.Places), asOf);
                await FindAsync<Source>(_queries.Slugs(Universe.Sources), asOf);
                await FindAsync<Report>([.. _queries.Slugs(Universe.Events).Select(e => $"{e}.s0"), "r0", "r1"], asOf);
                break;
            default:
                await RevisionsAsync(asOf, newest);
                await AboutEventsAsync(_queries.Slugs(Universe.Events), asOf);
                break;
        }
    }

    private async Task EventsAsync(int asOf)
    {
        var query = new EventQuery(asOf, _queries.Filter(3), chance.OneOf(Enum.GetValues<EventOrder>()));
        var page = _queries.Page(await KeysAsync());
        await pair.AskAsync(new { query, page }, s => s.EventsAsync(query, page, ct), Pair.Show);
        await pair.AskAsync(query, s => s.CountEventsAsync(query, ct), n => [$"{n}"]);
    }

    /// <summary>Keys of events as of any revision, so that many are not in the list asked for, and keys of no event at all.</summary>
    private async Task<IReadOnlyList<EventKey?>> KeysAsync()
    {
        var versions = await pair.Model.HistoriesAsync(Universe.Events, int.MaxValue, ct);
        return
        [
            .. versions.Select(v => (EventKey?)EventKey.Of(v)),
            new EventKey(chance.Below(30), Bounds.NegativeInfinity, Bounds.PositiveInfinity, "e"),
            new EventKey(chance.Below(30), EventKey.Undated, Bounds.PositiveInfinity, "e"),
            new EventKey(chance.Below(30), chance.OneOf(Universe.Instants[..^1]), Bounds.PositiveInfinity, "zz"),
        ];
    }

    private async Task ListAsync<T>(EntityQuery<T> query, IReadOnlyList<string> keys)
        where T : Entity
    {
        var page = _queries.Page(keys);
        await pair.AskAsync(new { query = (object)query, page }, s => s.ListAsync(query, page, ct), Pair.Show);
        await pair.AskAsync((object)query, s => s.CountAsync(query, ct), n => [$"{n}"]);
    }

    private Task FindAsync<T>(string[] slugs, int asOf)
        where T : Entity =>
        pair.AskAsync(new { slugs, asOf }, s => s.FindAsync<T>(slugs, asOf, ct), f => f.OrderBy(e => e.Key, StringComparer.Ordinal).Select(e => Pair.Show(e.Value)));

    private async Task RevisionsAsync(int asOf, Revision newest)
    {
        var page = _queries.Page<int?>([.. Enumerable.Range(0, newest.Number + 2)]);
        var instant = newest.RecordedAt - Duration.FromMilliseconds(chance.Below(60) - 2);
        int[] numbers = [chance.Below(40), chance.Below(40), 1];
        await pair.AskAsync(new { asOf, page }, s => s.RevisionsAsync(asOf, page, ct), p => p.Items.Append(p.Beyond).Select(r => $"{r}"));
        await pair.AskAsync(instant.ToString(), s => s.FindRevisionAtAsync(instant, ct), r => [$"{r}"]);
        await pair.AskAsync(numbers, s => s.RevisionsByNumberAsync(numbers, ct), r => r.Select(n => $"{n}"));
    }

    private async Task AboutEventsAsync(string[] slugs, int asOf)
    {
        await pair.AskAsync(new { slugs, asOf }, s => s.LinkingToAsync(slugs, asOf, ct), e => e.Select(Pair.Show));
        await pair.AskAsync(new { slugs, asOf }, s => s.HistoriesAsync(slugs, asOf, ct), e => e.Select(Pair.Show));
        await pair.AskAsync(asOf, s => s.EventKindsAsync(asOf, ct), k => k.Select(n => $"{n}"));
    }
}
