using Timeline.Core;

namespace Timeline.Storage.Neo4j;

/// <summary>The properties of the nodes of actors, places, sources and reports.</summary>
internal static class EntityProperties
{
    internal static EntityNode Of(Actor actor, int revision)
    {
        var kind = new NodeProperty("kind", actor.Kind.ToString().ToUpperInvariant());
        return new(
            [new("slug", actor.Slug), new("name", NameOf(actor.Names)), kind],
            [.. Version(actor, revision), kind, new("words", SearchWords.Of(actor.Names.Select(n => n.Text)))]);
    }

    internal static EntityNode Of(Place place, int revision) => new(
        [new("slug", place.Slug), new("name", NameOf(place.Names)), new("within", place.Within), new("location", Point(place.Coordinates), sent => $"point({sent})")],
        [.. Version(place, revision), new("words", SearchWords.Of(place.Names.Select(n => n.Text)))]);

    internal static EntityNode Of(Source source, int revision) => new(
        [
            new("slug", source.Slug), new("name", NameOf(source.Titles)), new("publisher", source.Publisher), new("url", source.Url),
            new("published", source.Published), new("reliability", source.Reliability.ToString()),
        ],
        [.. Version(source, revision), new("words", SearchWords.Of(source.Titles.Select(n => n.Text).Append(source.Publisher ?? "")))]);

    internal static NodeProperty[] Of(Report report, int revision) =>
    [
        .. Version(report, revision),
        new("name", NameOf(report.Titles)),
        new("event", report.Event),
        new("source", report.Source),
        new("kind", report.Kind),
        new("credibility", report.Credibility),
        new("edtf", report.When?.Edtf),
        new("when", report.When is { } when && when.TryRead(report.Kind, out var extent, out _) ? extent.Label("en") : null),
        new("quotes", report.Quotes.Select(q => q.Exact).ToArray()),
    ];

    private static NodeProperty[] Version<T>(T entity, int revision)
        where T : Entity =>
    [
        new("slug", entity.Slug),
        new("recordedFrom", revision, IsShared: true),
        new("recordedTo", VersionRow.Still, IsShared: true),
        new("body", EntityJson.Write(entity)),
    ];

    private static string? NameOf(IReadOnlyList<Name> names) => NameChoice.Choose(names, ["en"])?.Text;

    private static Dictionary<string, object?>? Point(Coordinates? at) =>
        at is null ? null : new() { ["latitude"] = at.Latitude, ["longitude"] = at.Longitude };
}
