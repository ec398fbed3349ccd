using Timeline.Core;
using Timeline.Edtf;

namespace Timeline.Storage.Sqlite;

/// <summary>Writes the versions of a plan. Nothing stored is changed but <c>recorded_to</c>, once.</summary>
internal sealed class PlanWriter(SqliteSession session, int revision)
{
    private readonly RowBuffer _actorWords = Words(session, "actor_word");
    private readonly RowBuffer _placeWords = Words(session, "place_word");
    private readonly RowBuffer _sourceWords = Words(session, "source_word");

    internal void Write(ChangePlan plan)
    {
        End(EntityType.Actor, plan.Actors.Select(a => a.Slug));
        End(EntityType.Place, plan.Places.Select(p => p.Slug));
        End(EntityType.Source, plan.Sources.Select(s => s.Slug));
        End(EntityType.Report, plan.Reports.Select(r => r.Slug).Concat(plan.RetractedReports.Select(r => r.Report)));
        End(EntityType.Event, plan.Events.Select(e => e.Slug).Concat(plan.RetractedEvents));
        foreach (var (report, reason) in plan.RetractedReports)
        {
            session.Execute("INSERT INTO report_retraction (report, revision, reason) VALUES (@0, @1, @2)", report, revision, reason);
        }

        WriteEntities(plan);
        WriteEvents(plan.Events);
    }

    private void WriteEntities(ChangePlan plan)
    {
        foreach (var actor in plan.Actors)
        {
            AddWords(_actorWords, Put(EntityType.Actor, actor, "kind", actor.Kind.ToString()), actor.Names.Select(n => n.Text));
        }

        foreach (var place in plan.Places)
        {
            AddWords(_placeWords, Put(EntityType.Place, place, "within", place.Within), place.Names.Select(n => n.Text));
        }

        foreach (var source in plan.Sources)
        {
            AddWords(_sourceWords, Put(EntityType.Source, source), source.Titles.Select(n => n.Text).Append(source.Publisher ?? ""));
        }

        foreach (var report in plan.Reports)
        {
            Put(EntityType.Report, report, "event, source", report.Event, report.Source);
        }

        _actorWords.Flush();
        _placeWords.Flush();
        _sourceWords.Flush();
    }

    private void WriteEvents(IReadOnlyList<Event> events)
    {
        var rows = new EventRows(session);
        foreach (var e in events)
        {
            var bounds = e.When.Bounds ?? new Bounds(EventKey.Undated, EventKey.Undated, Bounds.PositiveInfinity, Bounds.PositiveInfinity);
            var version = Put(EntityType.Event, e, "start_min, start_max, end_min, end_max, kind, gaps",
                bounds.StartMin, bounds.StartMax, bounds.EndMin, bounds.EndMax, e.Kind, e.When.HasGaps ? EntityJson.WriteExtent(e.When) : null);
            rows.Add(e, bounds, version);
        }

        rows.Flush();
    }

    private long Put<T>(EntityType type, T entity, string columns = "", params ReadOnlySpan<object?> values)
        where T : Entity
    {
        object?[] all = [entity.Slug, revision, EntityJson.Write(entity), .. values];
        session.Execute(
            $"INSERT INTO {EntityTable.Name(type)} (slug, recorded_from, body{(columns.Length > 0 ? ", " : "")}{columns}) VALUES ({string.Join(", ", Enumerable.Range(0, all.Length).Select(ParameterNames.Of))})",
            all);
        return session.LastRowId;
    }

    private void End(EntityType type, IEnumerable<string> slugs)
    {
        var sql = new SqlText();
        var text = $"UPDATE {EntityTable.Name(type)} SET recorded_to = {sql.Value(revision)} WHERE slug IN {sql.List(slugs)} AND recorded_to = {EntityTable.Still}";
        session.Execute(text, sql.Parameters);
    }

    private static RowBuffer Words(SqliteSession session, string table) =>
        new(session, $"INSERT INTO {table} (version, word) SELECT j.value ->> 0, j.value ->> 1 FROM json_each(@0) j");

    private static void AddWords(RowBuffer rows, long version, IEnumerable<string> names)
    {
        foreach (var word in SearchWords.Of(names))
        {
            rows.Add(version, word);
        }
    }
}
