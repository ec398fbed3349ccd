using System.Globalization;

namespace Timeline.Storage.Neo4j;

/// <summary>Reads points as Neo4j writes them: <c>SRID=4326;POINT (13.4 52.5)</c>, <c>SRID=9157;POINT Z (1.0 2.0 3.0)</c>.</summary>
internal static class PointText
{
    /// <summary>Null: not a point.</summary>
    internal static CypherPoint? Read(ReadOnlySpan<char> text)
    {
        const string prefix = "SRID=";
        var semicolon = text.IndexOf(';');
        var open = text.IndexOf('(');
        if (!text.StartsWith(prefix, StringComparison.Ordinal) || semicolon < 0 || open < semicolon || text[^1] != ')'
            || !int.TryParse(text[prefix.Length..semicolon], NumberStyles.None, CultureInfo.InvariantCulture, out var srid))
        {
            return null;
        }

        Span<double> numbers = stackalloc double[3];
        var count = 0;
        var inside = text[(open + 1)..^1];
        foreach (var part in inside.Split(' '))
        {
            if (inside[part].IsEmpty)
            {
                continue;
            }

            if (count == numbers.Length || !double.TryParse(inside[part], NumberStyles.Float, CultureInfo.InvariantCulture, out numbers[count]))
            {
                return null;
            }

            count++;
        }

        return count < 2 ? null : new CypherPoint(srid, numbers[0], numbers[1], count == 3 ? numbers[2] : null);
    }
}
