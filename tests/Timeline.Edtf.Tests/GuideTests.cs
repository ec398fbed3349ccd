namespace Timeline.Edtf.Tests;

/// <summary>The tables of docs/edtf.md say what the library does.</summary>
public class GuideTests
{
    [Fact]
    public void Guide_Features_AreReadAsTheTableSays()
    {
        var rows = Rows("## What is read");
        rows.Count.ShouldBeGreaterThan(30);
        foreach (var row in rows)
        {
            var extent = Given.Extent(Code(row[3]));

            $"{extent.Date!.Level} {extent.Label("en")}".ShouldBe($"{row[0]} {row[4]}", row[3]);
        }
    }

    [Fact]
    public void Guide_Bounds_AreThoseOfTheTable()
    {
        var rows = Rows("## What it means");
        rows.Count.ShouldBeGreaterThan(10);
        foreach (var row in rows)
        {
            Reading[] readings = row[1] switch
            {
                "WITHIN" => [Reading.Within],
                "THROUGHOUT" => [Reading.Throughout],
                _ => [Reading.Within, Reading.Throughout],
            };
            foreach (var reading in readings)
            {
                Given.Edtf(Code(row[0])).GetBounds(reading)
                    .ShouldBe(new Bounds(Millis(row[2]), Millis(row[3]), Millis(row[4]), Millis(row[5])), $"{row[0]} {reading}");
            }
        }
    }

    private static string Code(string cell) => cell.Trim('`');

    private static long Millis(string cell) => cell switch
    {
        "-∞" => Bounds.NegativeInfinity,
        "+∞" => Bounds.PositiveInfinity,
        _ => Given.Millis(cell.Replace(" −", "<", StringComparison.Ordinal).Replace(" +", ">", StringComparison.Ordinal)),
    };

    /// <summary>The cells of the table below a heading.</summary>
    private static List<string[]> Rows(string heading)
    {
        var guide = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "edtf.md"));
        var section = guide[guide.IndexOf(heading, StringComparison.Ordinal)..].Split("\n## ")[0];
        return [.. section.Split('\n').Where(line => line.StartsWith('|')).Skip(2).Select(line => Array.ConvertAll(line.Trim('|').Split('|'), cell => cell.Trim()))];
    }
}
