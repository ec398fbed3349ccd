using GraphQL.Types;
using Timeline.Core;

namespace Timeline.GraphQL;

internal sealed class ExternalIdGraphType : TypeOf<ExternalId>
{
    // Where an id can be looked up. Only systems whose addresses are meant to last.
    private static readonly Dictionary<string, string> Addresses = new(StringComparer.Ordinal)
    {
        ["wikidata"] = "https://www.wikidata.org/wiki/",
        ["geonames"] = "https://www.geonames.org/",
        ["viaf"] = "https://viaf.org/viaf/",
        ["gnd"] = "https://d-nb.info/gnd/",
        ["isni"] = "https://isni.org/isni/",
        ["ror"] = "https://ror.org/",
        ["orcid"] = "https://orcid.org/",
        ["doi"] = "https://doi.org/",
    };

    public ExternalIdGraphType()
        : base("ExternalId", "The id of the same thing in another system.")
    {
        One<StringGraphType>("system", "The other system, lower case: wikidata, iso3166-1.").Resolve(c => c.Source.System);
        One<StringGraphType>("value", "The id there.").Resolve(c => c.Source.Value);
        Maybe<StringGraphType>("url", "Where it can be looked up; null where the system has no lasting addresses or is not known here.")
            .Resolve(c => Url(c.Source));
    }

    private static string? Url(ExternalId id) =>
        Addresses.TryGetValue(id.System, out var address) ? address + Uri.EscapeDataString(id.Value).Replace("%2F", "/", StringComparison.Ordinal) : null;
}
