using System.Text.Json.Nodes;
using Timeline.Core;
using Timeline.Edtf;

namespace Timeline.Storage.Neo4j.Tests.Requests;

/// <summary>A filter as the input that asks for it over GraphQL, but for ids and kinds that cannot be.</summary>
internal static class FilterInput
{
    internal static JsonObject? Of(EventFilter? filter) => filter is null ? null : Given(
        ("when", filter.When is { } when ? Of(when) : null),
        ("actors", filter.Actors is { } a ? Given(("anyOf", Ids(a.AnyOf)), ("allOf", Ids(a.AllOf)), ("noneOf", Ids(a.NoneOf)), ("roles", List(a.Roles))) : null),
        ("places", filter.Places is { } p ? Given(("anyOf", Ids(p.AnyOf)), ("noneOf", Ids(p.NoneOf)), ("includeWithin", p.IncludeWithin)) : null),
        ("kinds", List(filter.Kinds?.Where(EventKinds.IsValid))),
        ("tags", List(filter.Tags)),
        ("sources", Ids(filter.Reports?.Sources)),
        ("minReliability", filter.Reports?.MinReliability?.ToString()),
        ("minCredibility", filter.Reports?.MinCredibility),
        ("ids", Ids(filter.Ids)),
        ("and", List(filter.And?.Select(Of))),
        ("or", List(filter.Or?.Select(Of))),
        ("not", Of(filter.Not)));

    // A span without any bound is none.
    private static JsonObject Of(TemporalFilter when) => Given(
        ("from", when.Window is { Start: > Bounds.NegativeInfinity and var from } ? from : null),
        ("to", when.Window is { End: < Bounds.PositiveInfinity and var to } ? to : null),
        ("is", when.Is.ToString().ToUpperInvariant()),
        ("match", when.Match.ToString().ToUpperInvariant()),
        ("dated", when.Dated));

    private static JsonObject Given(params IEnumerable<(string Name, JsonNode? Value)> fields) =>
        new(fields.Where(f => f.Value is not null).Select(f => KeyValuePair.Create(f.Name, f.Value)));

    private static JsonArray? Ids(IEnumerable<string>? slugs) => List(slugs?.Where(Slug.IsValid));

    private static JsonArray? List(IEnumerable<string>? texts) => List(texts?.Select(t => (JsonNode)t));

    private static JsonArray? List(IEnumerable<JsonNode?>? items) => items is null ? null : [.. items];
}
