using Timeline.Core;

namespace Timeline.Storage.Neo4j;

/// <summary>The properties of the nodes of actors, places, sources and reports.</summary>
internal static class EntityProperties
{
    internal static Dictionary<string, object?> Of(Actor actor, int revision) => Versioned(actor, revision, actor.Names, new()
    {
        ["kind"] = actor.Kind.ToString(),
        ["words"] = SearchWords.Of(actor.Names.Select(n => n.Text)),
    });

    internal static Dictionary<string, object?> Of(Place place, int revision) => Versioned(place, revision, place.Names, new()
    {
        ["within"] = place.Within,
        ["latitude"] = place.Coordinates?.Latitude,
        ["longitude"] = place.Coordinates?.Longitude,
        ["words"] = SearchWords.Of(place.Names.Select(n => n.Text)),
    });

    internal static Dictionary<string, object?> Of(Source source, int revision) => Versioned(source, revision, source.Titles, new()
    {
        ["publisher"] = source.Publisher,
        ["url"] = source.Url,
        ["published"] = source.Published,
        ["reliability"] = source.Reliability.ToString(),
        ["words"] = SearchWords.Of(source.Titles.Select(n => n.Text).Append(source.Publisher ?? "")),
    });

    internal static Dictionary<string, object?> Of(Report report, int revision) => Versioned(report, revision, report.Titles, new()
    {
        ["event"] = report.Event,
        ["source"] = report.Source,
        ["kind"] = report.Kind,
        ["credibility"] = report.Credibility,
        ["edtf"] = report.When?.Edtf,
        ["quotes"] = report.Quotes.Select(q => q.Exact).ToArray(),
    });

    private static Dictionary<string, object?> Versioned<T>(T entity, int revision, IReadOnlyList<Name> names, Dictionary<string, object?> properties)
        where T : Entity
    {
        properties["slug"] = entity.Slug;
        properties["name"] = NameChoice.Choose(names, ["en"])?.Text;
        properties["recordedFrom"] = revision;
        properties["recordedTo"] = VersionRow.Still;
        properties["body"] = EntityJson.Write(entity);
        return properties;
    }
}
