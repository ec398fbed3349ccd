using Timeline.Core;
using Timeline.Edtf;

namespace Timeline.Storage.Specification.Differential;

/// <summary>Random change sets over the universe; most can be committed, some are to be refused.</summary>
internal sealed class RandomChanges(Chance chance)
{
    private readonly List<ChangeSet> _made = [];

    /// <summary>All actors, places and sources, so that what follows has something to refer to.</summary>
    internal ChangeSet First() => Remember(Given.Changes(
        [.. Universe.Actors.Select(Actor), .. Universe.Places.Select(p => Given.Place(p)), .. Universe.Sources.Select(Source)]));

    /// <summary>The next change set, for a store in which these reports hold.</summary>
    internal ChangeSet Next(IReadOnlyList<string> reports, int newest)
    {
        if (_made.Count > 0 && chance.Percent(5))
        {
            return chance.OneOf(_made);
        }

        var put = chance.Several(5, Report).DistinctBy(r => r.Slug).ToArray();
        var retractable = reports.Except(put.Select(r => r.Slug)).Append("stranger").ToArray();
        return Remember(Given.Changes() with
        {
            Actors = [.. chance.Some(Universe.Actors, 2).Select(Actor)],
            Places = chance.Percent(40) ? [.. chance.Some(Universe.Places, 2).Select(Place)] : [],
            Sources = chance.Percent(40) ? [.. chance.Some(Universe.Sources, 2).Select(Source)] : [],
            Reports = put,
            RetractReports = chance.Percent(50) ? [.. chance.Some(retractable[..^1], 2).Select(r => new ReportRetraction(r, "no"))]
                : chance.Percent(5) ? [new(retractable[^1], "no")] : [],
            ExpectedRevision = chance.Percent(15) ? Math.Max(0, newest - chance.Below(3)) : null,
        });
    }

    private ChangeSet Remember(ChangeSet changes)
    {
        _made.Add(changes);
        return changes;
    }

    private Actor Actor(string slug) => new() { Slug = slug, Kind = chance.OneOf(Enum.GetValues<ActorKind>()), Names = Names() };

    private Place Place(string slug) => new() { Slug = slug, Names = Names(), Within = chance.OneOrNull(Universe.Places) };

    private Source Source(string slug) => new()
    {
        Slug = slug,
        Titles = Names(),
        Publisher = chance.OneOrNull(Universe.Words),
        Reliability = chance.OneOf(Enum.GetValues<Reliability>()),
    };

    private Name[] Names() => [new(string.Join(' ', chance.Some(Universe.Words, 2).Append(chance.OneOf(Universe.Words))), chance.OneOrNull(["en", "de"]))];

    private Report Report()
    {
        var report = new Report
        {
            Event = chance.OneOf(Universe.Events),
            Source = chance.Percent(2) ? "stranger" : chance.OneOf(Universe.Sources),
            Kind = chance.OneOrNull(Universe.Kinds),
            Titles = chance.Percent(50) ? Names() : [],
            When = chance.Percent(15) ? null : chance.Percent(10) ? new(null, "some day") : new(chance.OneOf(Universe.Dates), null, AnyReading(), null, Zone()),
            Participants = [.. chance.Several(4, () => new Participant(Actor(), chance.OneOf(Universe.Roles))).Distinct()],
            Places = chance.Some(Universe.Places, 2),
            Tags = chance.Some(Universe.Tags, 3),
            Credibility = 1 + chance.Below(6),
        };
        var others = Universe.Events.Where(e => e != report.Event).ToArray();
        return report with
        {
            // A slug of its own can move from one event to another.
            Slug = chance.Percent(30) ? $"r{chance.Below(4)}" : report.Slug,
            Links = chance.Percent(25) ? [.. chance.Several(2, () => new ReportLink(chance.OneOf(Enum.GetValues<LinkType>()), chance.OneOf(others))).Distinct()] : [],
        };
    }

    private string Actor() => chance.Percent(2) ? "stranger" : chance.OneOf(Universe.Actors);

    private Reading? AnyReading() => chance.Percent(50) ? null : chance.Percent(50) ? Reading.Within : Reading.Throughout;

    private string? Zone() => chance.Percent(80) ? null : chance.OneOf(["+09:00", "America/New_York", "-04"]);
}
