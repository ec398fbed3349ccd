using Timeline.Core;
using Timeline.Edtf;

namespace Timeline.Storage.Sqlite;

/// <summary>What stands beside an event version in tables of its own, so that filters find it.</summary>
internal sealed class EventRows(SqliteSession session)
{
    private readonly RowBuffer _terms = new(session,
        "INSERT INTO term (dimension, value) SELECT j.value ->> 0, j.value ->> 1 FROM json_each(@0) j WHERE true ON CONFLICT DO NOTHING");

    private readonly RowBuffer _eventTerms = new(session, """
        INSERT INTO event_term (term, start_min, end_max, slug, version)
        SELECT t.id, j.value ->> 2, j.value ->> 3, j.value ->> 4, j.value ->> 5
        FROM json_each(@0) j CROSS JOIN term t ON t.dimension = j.value ->> 0 AND t.value = j.value ->> 1
        """);

    private readonly RowBuffer _participants = new(session,
        "INSERT INTO event_participant (version, role, actor) SELECT j.value ->> 0, j.value ->> 1, j.value ->> 2 FROM json_each(@0) j");

    private readonly RowBuffer _reports = new(session, """
        INSERT INTO event_report (version, source, report, reliability, credibility)
        SELECT j.value ->> 0, j.value ->> 1, j.value ->> 2, j.value ->> 3, j.value ->> 4 FROM json_each(@0) j
        """);

    private readonly RowBuffer _links = new(session,
        "INSERT INTO event_link (target, version) SELECT j.value ->> 0, j.value ->> 1 FROM json_each(@0) j");

    private readonly SortedDictionary<(string Dimension, string Value), List<(long Start, long End, string Slug, long Version)>> _found = [];

    internal void Add(Event e, Bounds bounds, long version)
    {
        foreach (var term in Dimension.TermsOf(e))
        {
            if (!_found.TryGetValue(term, out var versions))
            {
                _found[term] = versions = [];
            }

            versions.Add((bounds.StartMin, bounds.EndMax, e.Slug, version));
        }

        foreach (var participant in e.Participants)
        {
            _participants.Add(version, participant.Value.Role, participant.Value.Actor);
        }

        foreach (var report in e.Reports)
        {
            _reports.Add(version, report.Source, report.Slug, report.Reliability.ToString(), report.Credibility);
        }

        foreach (var target in e.Links.Select(l => l.Value.To).Distinct())
        {
            _links.Add(target, version);
        }
    }

    /// <summary>Writes it all.</summary>
    internal void Flush()
    {
        foreach (var (dimension, value) in _found.Keys)
        {
            _terms.Add(dimension, value);
        }

        _terms.Flush();

        // Term by term and early by late, as the index has them: neighbours in the list are neighbours on the page.
        foreach (var ((dimension, value), versions) in _found)
        {
            versions.Sort();
            foreach (var (start, end, slug, version) in versions)
            {
                _eventTerms.Add(dimension, value, start, end, slug, version);
            }
        }

        _eventTerms.Flush();
        _participants.Flush();
        _reports.Flush();
        _links.Flush();
    }
}
