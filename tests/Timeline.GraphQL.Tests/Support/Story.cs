using NodaTime;
using Timeline.Core;

namespace Timeline.GraphQL.Tests;

/// <summary>A small story in three revisions: what was known at first, what was learnt, what was taken back.</summary>
internal static class Story
{
    public static IEnumerable<(Instant RecordedAt, ChangeSet Changes)> Revisions()
    {
        yield return (Instant.FromUtc(2025, 1, 1, 0, 0), First());
        yield return (Instant.FromUtc(2025, 2, 1, 0, 0), Second());
        yield return (Instant.FromUtc(2025, 3, 1, 0, 0), Third());
    }

    public static ChangeSet Changes(string key) => new() { IdempotencyKey = key, Author = "tester", Reason = $"because of {key}" };

    public static Actor Person(string slug, params Name[] names) => new() { Slug = slug, Kind = ActorKind.Person, Names = names };

    public static Place Place(string slug, string? within = null) => new() { Slug = slug, Names = [new($"The {slug}", "en")], Within = within };

    public static Report Report(string of, string from, string? edtf = null, string? kind = null, int credibility = 6) => new()
    {
        Event = of,
        Source = from,
        Kind = kind,
        When = edtf is null ? null : new(edtf),
        Credibility = credibility,
    };

    private static ChangeSet First() => Changes("first") with
    {
        Actors =
        [
            Person("kim", new("Kim", "en"), new("Kim Jong Un", "en", true), new("Kim Dschong Un", "de"), new("김정은", "ko")),
            Person("trump", new Name("Trump", "en", true)),
            new() { Slug = "un", Kind = ActorKind.Organisation, Names = [new("Vereinte Nationen", "de"), new("Nations unies", "fr")], ExternalIds = [new("wikidata", "Q1065"), new("ours", "7")] },
        ],
        Places =
        [
            Place("asia"),
            Place("singapore", "asia") with { Coordinates = new(1.29, 103.85) },
            Place("sentosa", "singapore"),
            Place("hanoi", "asia"),
        ],
        Sources =
        [
            new()
            {
                Slug = "paper", Titles = [new("The Paper", "en"), new("Die Zeitung", "de")], Publisher = "Press & Co", Url = "https://example.org/paper", Language = "en",
                Published = "2025-01", Agencies = ["afp", "dpa"], Reliability = Reliability.A, Sha256 = new string('a', 64), ExternalIds = [new("doi", "10.1000/182")],
            },
            new() { Slug = "blog", Titles = [new("A blog", "en")] },
        ],
        Reports =
        [
            Report("singapore-summit", "paper", "2018-06-12", "diplomacy/summit", 1) with
            {
                Titles = [new("Singapore summit", "en"), new("Gipfel in Singapur", "de")], Descriptions = [new("They met.", "en")],
                Participants = [new("trump", "guest"), new("kim", "guest")], Places = ["sentosa"], Tags = ["summit", "Asia"],
                Quotes = [new("met in Singapore", "They ", ".", 5, 21, "en", ["when", "places"])],
            },
            Report("hanoi-summit", "paper", "2019-02", "diplomacy/summit", 1) with
            {
                Titles = [new("Hanoi summit", "en")], Participants = [new("kim", "guest")], Places = ["hanoi"], Tags = ["summit"],
                Links = [new(LinkType.Follows, "singapore-summit"), new(LinkType.CausedBy, "singapore-summit")],
            },
            Report("dmz-meeting", "paper", "2019-06", "diplomacy/meeting", 2) with
            {
                Titles = [new("Treffen in der DMZ", "de")], Participants = [new("kim", "host"), new("trump", "guest")], Links = [new(LinkType.Follows, "hanoi-summit")],
            },
            Report("sanctions", "paper", "2006/..", "state/sanctions") with { Participants = [new("un", "imposer")], Links = [new(LinkType.SameAs, "rumour")] },
            Report("rumour", "blog") with { Links = [new(LinkType.SameAs, "sanctions"), new(LinkType.PartOf, "hanoi-summit")] },
        ],
    };

    private static ChangeSet Second() => Changes("second") with
    {
        Sources = [new() { Slug = "agency", Titles = [new("Agency", "en")], Reliability = Reliability.B }],
        Reports =
        [
            Report("dmz-meeting", "agency", "2019-06-30", credibility: 1) with { Titles = [new("DMZ meeting", "en")], Participants = [new("kim", "host")], Tags = ["border"] },
            Report("missile-test", "agency", "2025-01-25", "weapons-test/missile/cruise", 2) with { Participants = [new("kim", "observer")], Links = [new(LinkType.RespondsTo, "sanctions")] },
        ],
    };

    private static ChangeSet Third() => Changes("third") with
    {
        Actors = [Person("kim", new Name("Kim the Third", "en", true))],
        RetractReports = [new("rumour.blog", "It was one.")],
    };
}
