using GraphQL.DataLoader;
using GraphQL.Types;
using Timeline.Core;

namespace Timeline.GraphQL;

internal sealed class EventGraphType : EntityGraphType<Event>
{
    public EventGraphType()
        : base("Event", "Something that happened or a state that held, as its reports together say.", EntityType.Event)
    {
        FormerSlugs();
        One<StringGraphType>("kind", "What kind of event, as a path with the general first: diplomacy/summit. Where no report states one: unclassified.")
            .Resolve(c => c.Source.Value.Kind);
        One<StringGraphType>("title", "The title for the reader; where no report has one, the slug.")
            .Lang()
            .Resolve(c => NameChoice.Choose(c.Source.Value.Titles, c.Request().Languages(c))?.Text ?? c.Source.Value.Slug);
        Many<NameGraphType>("titles", "The titles in all languages.").Resolve(c => c.Source.Value.Titles);
        Maybe<StringGraphType>("description", "The description for the reader; null where no report has one.")
            .Lang()
            .Resolve(c => NameChoice.Choose(c.Source.Value.Descriptions, c.Request().Languages(c))?.Text);
        One<ExtentGraphType>("when", "When, from the best report that states it.").Resolve(c => c.Source.Value.When);
        Many<StringGraphType>("tags", "Free words, in the order of their bytes.").Resolve(c => c.Source.Value.Tags.Select(t => t.Value));
        Many<ParticipationGraphType>("participants", "Who took part, by role, then slug.")
            .Resolve(c => c.Source.Value.Participants.Select(p => new Participation(p.Value, p.Reports, c.Source.Scope)));
        Many<PlaceGraphType>("places", "Where, by slug.")
            .Resolve(c => c.Request().Current<Place>(c.Source.Value.Places.Select(p => p.Value), c.Source.Scope));
        Many<EventLinkGraphType>("links", "Relations to other events, stated from either side: by type, then slug of the other.")
            .Argument<ListGraphType<NonNullGraphType<LinkTypeGraphType>>>("types", "Only links of these types.")
            .Argument<DirectionGraphType>("direction", "Only links that lead this way. Symmetric ones lead both ways.", a => a.DefaultValue = Direction.Both)
            .Resolve(c => EventLinks.Of(c.Request(), c.Source, c.Enums<LinkType>("types"), c.Value("direction") as Direction? ?? Direction.Both));
        Maybe<TemporalRelationGraphType>("relationTo", "How this event relates to another in time; null where either has no date or there is no such event.")
            .Argument<NonNullGraphType<IdGraphType>>("event", "The other event: its global id or slug.")
            .Resolve(c => RelationTo(c.Request(), c.Source, EntityId.Read(c.Text("event")!, EntityType.Event)));
        Many<ReportGraphType>("reports", "What each source says, the best report first.").Resolve(c => Reports(c.Request(), c.Source));
        Many<SourceGraphType>("sources", "The sources of the reports, by their best report.")
            .Resolve(c => c.Request().Current<Source>(c.Source.Value.Reports.Select(r => r.Source).Distinct(), c.Source.Scope));
        Many<EventVersionGraphType>("history", "What was known of it and when, the oldest version first. Each version is read as of its own revision, so the list costs as 20.")
            .CountsAs(20)
            .Resolve(c => c.Request().Histories.Load((c.Source.Scope.Number, c.Source.Value.Slug))
                .Then(versions => versions.Select(v => EventVersion.Of(v, c.Source.Scope)).ToArray()));
        One<RevisionGraphType>("recordedIn", "The revision that wrote this version.").Resolve(c => c.Request().Revision(c.Source.Value.RecordedIn));
        Maybe<RevisionGraphType>("retractedIn", "The revision that took its last report away; null where it stands.")
            .Resolve(c => c.Request().Revision(c.Source.Value.RetractedIn));
    }

    private static IDataLoaderResult<TemporalRelation?> RelationTo(TimelineRequest request, At<Event> one, string other) =>
        request.Load<Event>(other, one.Scope).Then(found => found is null ? null : TemporalRelation.Of(one.Value.When, found.When));

    // Reports that have moved to another event since this one was retracted are that event's now.
    private static IDataLoaderResult<IReadOnlyList<At<Report>>> Reports(TimelineRequest request, At<Event> e) =>
        request.Current<Report>(e.Value.Reports.Select(r => r.Slug), e.Scope)
            .Then(reports => (IReadOnlyList<At<Report>>)[.. reports.Where(r => r.Value.Event == e.Value.Slug)]);
}
