namespace Timeline.GraphQL;

/// <summary>Reads what was given of an input.</summary>
internal static class GivenInput
{
    /// <summary>The value of a field; null where it is absent or null.</summary>
    public static object? ValueOf(this IDictionary<string, object?> given, string name) => given.TryGetValue(name, out var value) ? value : null;
}
