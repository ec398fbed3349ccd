using System.Globalization;

namespace Timeline.Storage.Sqlite;

/// <summary>The names of parameters by number: @0, @1 …</summary>
internal static class ParameterNames
{
    private static readonly string[] Cached = [.. Enumerable.Range(0, 64).Select(Make)];

    internal static string Of(int index) => index < Cached.Length ? Cached[index] : Make(index);

    private static string Make(int index) => string.Create(CultureInfo.InvariantCulture, $"@{index}");
}
