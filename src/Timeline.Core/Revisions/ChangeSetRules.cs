namespace Timeline.Core;

/// <summary>What can be said of a change set without looking at the store.</summary>
internal static class ChangeSetRules
{
    /// <summary>Everything wrong with the change set by itself; empty where nothing is.</summary>
    internal static IReadOnlyList<ChangeProblem> Check(ChangeSet changes)
    {
        var check = new Checker();
        check.Text(changes.IdempotencyKey, 200, "idempotencyKey");
        check.Text(changes.Author, 200, "author");
        check.Text(changes.Reason, 1_000, "reason");
        var items = changes.Actors.Count + changes.Places.Count + changes.Sources.Count + changes.Reports.Count + changes.RetractReports.Count;
        if (items > ChangeSet.MaxItems)
        {
            check.Bad($"{items} items in one change set; at most {ChangeSet.MaxItems}.");
            return check.Problems;
        }

        check.Each(changes.Actors, "actors", ActorRules);
        check.Each(changes.Places, "places", PlaceRules);
        check.Each(changes.Sources, "sources", SourceRules);
        check.Each(changes.Reports, "reports", ReportRules.Check);
        check.Unique(changes.Actors, "actors");
        check.Unique(changes.Places, "places");
        check.Unique(changes.Sources, "sources");
        check.Unique(changes.Reports, "reports");
        var put = changes.Reports.OfType<Report>().Select(r => r.Slug).ToHashSet();
        check.Each(changes.RetractReports, "retractReports", (r, at) =>
        {
            at.Id(r.Report, "report");
            at.Text(r.Reason, 1_000, "reason");
            if (put.Contains(r.Report))
            {
                at.Bad($"The report '{r.Report}' is both put and retracted in this change set.", "report");
            }
        });
        return check.Problems;
    }

    private static void ActorRules(Actor actor, Checker at)
    {
        at.Id(actor.Slug, "slug");
        at.Names(actor.Names, "names", 1, 1_000);
        ExternalIds(actor.ExternalIds, at);
    }

    private static void PlaceRules(Place place, Checker at)
    {
        at.Id(place.Slug, "slug");
        at.Names(place.Names, "names", 1, 1_000);
        ExternalIds(place.ExternalIds, at);
        if (place.Within is { } within)
        {
            at.Id(within, "within");
        }

        if (place.Coordinates is { } c && !(c.Latitude is >= -90 and <= 90 && c.Longitude is >= -180 and <= 180))
        {
            at.Bad("Latitude is -90 to 90 and longitude -180 to 180 degrees.", "coordinates");
        }
    }

    private static void SourceRules(Source source, Checker at)
    {
        at.Id(source.Slug, "slug");
        at.Names(source.Titles, "titles", 1, 1_000);
        ExternalIds(source.ExternalIds, at);
        at.OptionalText(source.Publisher, 1_000, "publisher");
        at.Language(source.Language, "language");
        at.List(source.Agencies, "agencies", (agency, a) => a.Text(agency, 200));
        if (source.Url is { } url && !IsHttp(url))
        {
            at.Bad("An absolute http or https URL of at most 2,000 characters was expected.", "url");
        }

        if (source.Published is { } published && !Edtf.EdtfValue.TryParse(published, out _, out var error))
        {
            at.Add(ProblemKind.BadDate, error.Message, "published");
        }

        if (source.Sha256 is { } hash && !(hash.Length == 64 && hash.All(char.IsAsciiHexDigitLower)))
        {
            at.Bad("64 lower-case hexadecimal digits were expected.", "sha256");
        }
    }

    private static bool IsHttp(string url) =>
        url.Length <= 2_000 && Checker.IsUnicode(url) && Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https";

    private static void ExternalIds(IReadOnlyList<ExternalId> ids, Checker at) =>
        at.List(ids, "externalIds", (id, a) =>
        {
            a.Text(id.System, 100, "system");
            a.Text(id.Value, 500, "value");
        });
}
