using System.Globalization;
using System.Text.Json;

namespace Timeline.Storage.Neo4j.Tests.Cypher;

/// <summary>Writes values as the server does, maps in the order of their keys: equal values are equal texts.</summary>
internal static class TypedJson
{
    internal static string Write(object? value) => value switch
    {
        null => """{"$type":"Null","_value":null}""",
        bool b => $$"""{"$type":"Boolean","_value":{{(b ? "true" : "false")}}}""",
        long i => $$"""{"$type":"Integer","_value":"{{i}}"}""",
        double d => $$"""{"$type":"Float","_value":"{{(double.IsPositiveInfinity(d) ? "Infinity" : double.IsNegativeInfinity(d) ? "-Infinity" : d.ToString("R", CultureInfo.InvariantCulture))}}"}""",
        string s => $$"""{"$type":"String","_value":{{JsonSerializer.Serialize(s)}}}""",
        IReadOnlyDictionary<string, object?> m => "{\"$type\":\"Map\",\"_value\":{" + string.Join(',', m.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => $"{JsonSerializer.Serialize(p.Key)}:{Write(p.Value)}")) + "}}",
        IReadOnlyList<object?> l => $$"""{"$type":"List","_value":[{{string.Join(',', l.Select(Write))}}]}""",
        _ => throw new ArgumentException(value.GetType().Name),
    };
}
