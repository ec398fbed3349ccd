using CsCheck;
using Timeline.Edtf;

namespace Timeline.Core.Tests.Events;

/// <summary>Generators of reports of one event, small enough that they collide.</summary>
internal static class Some
{
    internal static readonly Gen<Reliability> Reliability = Gen.OneOf(Enum.GetValues<Reliability>());

    private static readonly Gen<string?> Kind = Gen.OneOf<string?>(null, "summit", "state/war", "test");
    private static readonly Gen<Name[]> Titles = Gen.Select(Gen.OneOf("A", "B"), Gen.OneOf<string?>(null, "en", "de", "de-AT"), (t, l) => new Name(t, l)).Array[0, 3];

    private static readonly Gen<StatedExtent?> When = Gen.Select(
        Gen.OneOf<string?>(null, "2019", "2019-06", "2019-06-30", "2019-07-01", "2018/2019", "2019/..", "../2019", "/2019", "[2018,2020]", "text"),
        Gen.OneOf<Reading?>(null, Reading.Within, Reading.Throughout),
        (e, r) => e is null ? null : e == "text" ? new StatedExtent(null, "some day", r) : new StatedExtent(e, null, r));

    private static readonly Gen<Participant[]> Participants =
        Gen.Select(Gen.OneOf("a", "b"), Gen.OneOf("host", "guest"), (a, r) => new Participant(a, r)).Array[0, 3];

    private static readonly Gen<ReportLink[]> Links =
        Gen.Select(Gen.OneOf(Enum.GetValues<LinkType>()), Gen.OneOf("x", "y"), (t, to) => new ReportLink(t, to)).Array[0, 2];

    private static readonly Gen<Report> Report =
        from source in Gen.OneOf("s0", "s1", "s2")
        from kind in Kind
        from titles in Titles
        from descriptions in Titles
        from when in When
        from participants in Participants
        from places in Gen.OneOf("p", "q").Array[0, 2]
        from tags in Gen.OneOf("x", "\uFFFD", "\U0001F680").Array[0, 2]
        from links in Links
        from credibility in Gen.Int[1, 6]
        from revision in Gen.Int[1, 3]
        select new Report
        {
            Event = "e",
            Source = source,
            Kind = kind,
            Titles = titles,
            Descriptions = descriptions,
            When = when,
            Participants = participants,
            Places = places,
            Tags = tags,
            Links = links,
            Credibility = credibility,
            RecordedIn = revision,
        };

    /// <summary>One to six reports with slugs r0, r1 …, and the reliability of their sources.</summary>
    internal static readonly Gen<Case> Reports =
        from reports in Report.Array[1, 6]
        from ratings in Reliability.Array[3]
        select new Case([.. reports.Select((r, i) => r with { Slug = $"r{i}" })], ratings);

    internal sealed record Case(Report[] Reports, Reliability[] Ratings)
    {
        internal Reliability Of(string source) => Ratings[source[1] - '0'];

        internal Event Resolve() => Resolve(Reports);

        internal Event Resolve(IReadOnlyCollection<Report> reports) => EventResolver.Resolve("e", reports, Of);

        /// <summary>The reports, best first, by the words of the design.</summary>
        internal IReadOnlyList<Report> Ranked =>
        [
            .. Reports.OrderBy(r => r.Credibility).ThenBy(r => Of(r.Source)).ThenBy(Width).ThenByDescending(r => r.RecordedIn)
                .ThenBy(r => r.Slug, StringComparer.Ordinal),
        ];

        public override string ToString() => string.Join('\n', Reports.Select(r => $"{EntityJson.Write(r)} in {r.RecordedIn}, {Of(r.Source)}"));

        private static decimal Width(Report report) => report.When?.ToExtent(report.Kind).Bounds switch
        {
            null => decimal.MaxValue,
            { StartMin: Bounds.NegativeInfinity } or { EndMax: Bounds.PositiveInfinity } => decimal.MaxValue - 1,
            { } b => (decimal)b.EndMax - b.StartMin,
        };
    }
}
