using Timeline.Core;
using Timeline.Edtf;

namespace Timeline.Storage.Sqlite;

/// <summary>Writes the versions of a plan. Nothing stored is changed but <c>recorded_to</c>, once.</summary>
internal sealed class PlanWriter(SqliteSession session, TermIds terms)
{
    internal void Write(ChangePlan plan, int revision)
    {
        foreach (var (report, reason) in plan.RetractedReports)
        {
            End(EntityType.Report, report, revision);
            session.Execute("INSERT INTO report_retraction (report, revision, reason) VALUES (@0, @1, @2)", report, revision, reason);
        }

        foreach (var slug in plan.RetractedEvents)
        {
            End(EntityType.Event, slug, revision);
        }

        foreach (var actor in plan.Actors)
        {
            var version = Put(EntityType.Actor, actor, revision, "kind", actor.Kind.ToString());
            Words("actor_word", version, actor.Names.Select(n => n.Text));
        }

        foreach (var place in plan.Places)
        {
            var version = Put(EntityType.Place, place, revision, "within", place.Within);
            Words("place_word", version, place.Names.Select(n => n.Text));
        }

        foreach (var source in plan.Sources)
        {
            var version = Put(EntityType.Source, source, revision);
            Words("source_word", version, source.Titles.Select(n => n.Text).Append(source.Publisher ?? ""));
        }

        foreach (var report in plan.Reports)
        {
            Put(EntityType.Report, report, revision, "event, source", report.Event, report.Source);
        }

        foreach (var e in plan.Events)
        {
            WriteEvent(e, revision);
        }
    }

    private void WriteEvent(Event e, int revision)
    {
        var bounds = e.When.Bounds ?? new Bounds(EventKey.Undated, EventKey.Undated, Bounds.PositiveInfinity, Bounds.PositiveInfinity);
        var version = Put(EntityType.Event, e, revision, "start_min, start_max, end_min, end_max, kind",
            bounds.StartMin, bounds.StartMax, bounds.EndMin, bounds.EndMax, e.Kind);
        foreach (var (dimension, value) in Dimension.TermsOf(e))
        {
            session.Execute("INSERT INTO event_term (term, start_min, end_max, slug, version) VALUES (@0, @1, @2, @3, @4)",
                terms.Of(dimension, value), bounds.StartMin, bounds.EndMax, e.Slug, version);
        }

        foreach (var participant in e.Participants)
        {
            session.Execute("INSERT INTO event_participant (version, role, actor) VALUES (@0, @1, @2)",
                version, participant.Value.Role, participant.Value.Actor);
        }

        foreach (var report in e.Reports)
        {
            session.Execute("INSERT INTO event_report (version, source, report, reliability, credibility) VALUES (@0, @1, @2, @3, @4)",
                version, report.Source, report.Slug, report.Reliability.ToString(), report.Credibility);
        }

        foreach (var target in e.Links.Select(l => l.Value.To).Distinct())
        {
            session.Execute("INSERT INTO event_link (target, version) VALUES (@0, @1)", target, version);
        }
    }

    private long Put<T>(EntityType type, T entity, int revision, string columns = "", params ReadOnlySpan<object?> values)
        where T : Entity
    {
        End(type, entity.Slug, revision);
        object?[] all = [entity.Slug, revision, EntityJson.Write(entity), .. values];
        session.Execute(
            $"INSERT INTO {EntityTable.Name(type)} (slug, recorded_from, body{(columns.Length > 0 ? ", " : "")}{columns}) VALUES ({string.Join(", ", Enumerable.Range(0, all.Length).Select(ParameterNames.Of))})",
            all);
        return session.LastRowId;
    }

    private void End(EntityType type, string slug, int revision) =>
        session.Execute($"UPDATE {EntityTable.Name(type)} SET recorded_to = @0 WHERE slug = @1 AND recorded_to = {EntityTable.Still}", revision, slug);

    private void Words(string table, long version, IEnumerable<string> names)
    {
        foreach (var word in SearchWords.Of(names))
        {
            session.Execute($"INSERT INTO {table} (version, word) VALUES (@0, @1)", version, word);
        }
    }
}
