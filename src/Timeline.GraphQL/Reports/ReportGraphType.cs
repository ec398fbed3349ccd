using GraphQL.DataLoader;
using GraphQL.Types;
using Timeline.Core;
using Timeline.Edtf;

namespace Timeline.GraphQL;

internal sealed class ReportGraphType : EntityGraphType<Report>
{
    public ReportGraphType()
        : base("Report", "One source's account of one event.", EntityType.Report)
    {
        One<EventGraphType>("event", "The event it reports.").Resolve(c => c.Request().Find<Event>(c.Source.Value.Event, c.Source.Scope));
        One<SourceGraphType>("source", "The source that reports it.").Resolve(c => c.Request().Find<Source>(c.Source.Value.Source, c.Source.Scope));
        Maybe<StringGraphType>("kind", "The kind of event it states.").Resolve(c => c.Source.Value.Kind);
        Maybe<StringGraphType>("title", "Its title for the reader.")
            .Lang()
            .Resolve(c => NameChoice.Choose(c.Source.Value.Titles, c.Request().Languages(c))?.Text);
        Maybe<StringGraphType>("description", "Its description for the reader.")
            .Lang()
            .Resolve(c => NameChoice.Choose(c.Source.Value.Descriptions, c.Request().Languages(c))?.Text);
        Maybe<ExtentGraphType>("when", "When it says the event was; null where it says nothing of it.").Resolve(c => When(c.Request(), c.Source));
        Many<ParticipationGraphType>("participants", "Who it says took part, by role, then slug.").Resolve(c => Participants(c.Source));
        Many<PlaceGraphType>("places", "Where it says the event was, by slug.")
            .Resolve(c => c.Request().Current<Place>(c.Source.Value.Places.Distinct().Order(StringComparer.Ordinal), c.Source.Scope));
        Many<StringGraphType>("tags", "Free words, in the order of their bytes.")
            .Resolve(c => c.Source.Value.Tags.Distinct().Order(ByteOrder.Instance));
        Many<ReportLinkGraphType>("links", "The relations to other events it states, by type, then slug.").Resolve(c => Links(c.Request(), c.Source));
        One<IntGraphType>("credibility", "The number of the Admiralty code, 1 (confirmed) to 5 (improbable); 6: cannot be judged.")
            .Resolve(c => c.Source.Value.Credibility);
        Many<QuoteGraphType>("quotes", "The words of the source that support it.").Resolve(c => c.Source.Value.Quotes);
        One<RevisionGraphType>("recordedIn", "The revision that wrote this version.").Resolve(c => c.Request().Revision(c.Source.Value.RecordedIn));
        Maybe<RevisionGraphType>("retractedIn", "The revision that took it back; null where it stands.")
            .Resolve(c => c.Request().Revision(c.Source.Value.RetractedIn));
    }

    private static object? When(TimelineRequest request, At<Report> report) => report.Value.When switch
    {
        null => null,
        { Reading: null } when report.Value.Kind is null => request.Load<Event>(report.Value.Event, report.Scope).Then(e => Read(report.Value.When, e?.Kind)),
        var stated => Read(stated, report.Value.Kind),
    };

    private static Extent? Read(StatedExtent when, string? kind) => when.TryRead(kind, out var extent, out _) ? extent : null;

    private static IEnumerable<Participation> Participants(At<Report> report) =>
        report.Value.Participants.Distinct()
            .OrderBy(p => p.Role, ByteOrder.Instance)
            .ThenBy(p => p.Actor, StringComparer.Ordinal)
            .Select(p => new Participation(p, [report.Value.Slug], report.Scope));

    private static IDataLoaderResult<IReadOnlyList<ReportedLink>> Links(TimelineRequest request, At<Report> report)
    {
        var links = report.Value.Links.Distinct().OrderBy(l => l.Type.ToName(), StringComparer.Ordinal).ThenBy(l => l.To, StringComparer.Ordinal).ToArray();
        return request.Current<Event>(links.Select(l => l.To).Distinct(), report.Scope).Then(found =>
        {
            var bySlug = found.ToDictionary(e => e.Value.Slug);
            return (IReadOnlyList<ReportedLink>)[.. links.Where(l => bySlug.ContainsKey(l.To)).Select(l => new ReportedLink(l.Type, bySlug[l.To]))];
        });
    }
}
