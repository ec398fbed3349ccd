namespace Timeline.Core;

/// <summary>What can be said of a report without looking at the store.</summary>
internal static class ReportRules
{
    internal static void Check(Report report, Checker at)
    {
        at.Id(report.Event, "event");
        at.Id(report.Source, "source");
        if (!Slug.IsValid(report.Slug))
        {
            at.Add(ProblemKind.BadId, $"'{Checker.Shown(report.Slug)}' is not a slug: {Slug.Form}. Give the report a slug of its own.", "slug");
        }

        if (report.Kind is { } kind && !EventKinds.IsValid(kind))
        {
            at.Bad($"'{Checker.Shown(kind)}' is not a kind: lower-case segments joined by '/', such as diplomacy/summit.", "kind");
        }

        at.Names(report.Titles, "titles", 0, 1_000);
        at.Names(report.Descriptions, "descriptions", 0, 20_000);
        at.List(report.Places, "places", (place, a) => a.Id(place));
        at.List(report.Tags, "tags", (tag, a) => a.Text(tag, 120));
        at.List(report.Links, "links", (link, a) =>
        {
            a.Id(link.To, "to");
            if (link.To == report.Event)
            {
                a.Bad("An event has no link to itself.", "to");
            }
        });
        at.List(report.Participants, "participants", (participant, a) =>
        {
            a.Id(participant.Actor, "actor");
            if (participant.Role.Contains('/') || !EventKinds.IsValid(participant.Role))
            {
                a.Bad($"'{Checker.Shown(participant.Role)}' is not a role: lower-case letters, digits and hyphens, such as host.", "role");
            }
        });
        if (report.Credibility is < 1 or > Report.CannotBeJudged)
        {
            at.Bad($"Credibility is 1 to 6, not {report.Credibility}.", "credibility");
        }

        When(report, at);
        at.List(report.Quotes, "quotes", Quote);
    }

    private static void When(Report report, Checker at)
    {
        if (report.When is not { } when)
        {
            return;
        }

        at.OptionalText(when.Text, 500, "when", "text");
        if (when is { Edtf: null, Text: null })
        {
            at.Bad("A date in EDTF, a text, or both were expected; leave out 'when' where the report says nothing of the time.", "when");
        }
        else if (!when.TryRead(report.Kind, out _, out var error))
        {
            at.Add(ProblemKind.BadDate, error.Message, "when", UnreadablePart(when));
        }
    }

    private static string UnreadablePart(StatedExtent when) =>
        !new StatedExtent(Calendar: when.Calendar).TryRead(null, out _, out _) ? "calendar"
        : !new StatedExtent(Zone: when.Zone).TryRead(null, out _, out _) ? "zone"
        : "edtf";

    private static void Quote(Quote quote, Checker at)
    {
        at.Text(quote.Exact, 2_000, "exact");
        at.OptionalText(quote.Prefix, 200, "prefix");
        at.OptionalText(quote.Suffix, 200, "suffix");
        at.Language(quote.Lang, "lang");
        at.List(quote.Supports ?? [], "supports", (field, a) => a.Text(field, 100));
        if (quote.Start is null != quote.End is null || quote.Start < 0 || quote.End < quote.Start)
        {
            at.Bad("Start and end are given together, with 0 ≤ start ≤ end.", "start");
        }
        else if (quote is { Start: { } start, End: { } end } && end - start != quote.Exact.Length)
        {
            at.Bad($"End minus start is {end - start}, but the quote has {quote.Exact.Length} UTF-16 code units.", "end");
        }
    }
}
