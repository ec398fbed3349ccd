using System.Runtime.CompilerServices;
using NodaTime;

namespace Timeline.Edtf.Tests;

/// <summary>The examples of the library's README are the lines that run here, with the results that they have here.</summary>
public class ReadmeTests
{
    // After a success there is a value; the README does not stop to say so.
#nullable disable warnings
    [Fact]
    public void Readme_Examples_AreWhatRunsHere()
    {
        var shown = new List<(string Code, string Result)>();

        Show(EdtfValue.TryParse("2019-06~", out var month, out var error));
        Show(month.Level);
        Show(month.Precision);
        Show(month.IsApproximate);

        Show(EdtfValue.TryParse("?2004-?06-~11", out var doubted, out error));
        Show(doubted.Canonical);
        Show(((EdtfDate)doubted).DayQualifier);

        Show(EdtfValue.TryParse("2019-6-30", out var none, out error));
        Show(error.Position);
        Show(error.Suggestion);

        Show(month.GetBounds(Reading.Within).StartMin);
        Show(Instant.FromUnixTimeMilliseconds(month.GetBounds(Reading.Within).StartMin));
        Show(Instant.FromUnixTimeMilliseconds(month.GetBounds(Reading.Within).EndMax));

        Show(Instant.FromUnixTimeMilliseconds(month.GetBounds(Reading.Throughout).StartMax));
        Show(Instant.FromUnixTimeMilliseconds(month.GetBounds(Reading.Throughout).EndMin));

        Show(EdtfValue.TryParse("2011/..", out var since, out error));
        Show(since.EndKind);
        Show(since.GetBounds(Reading.Within).EndMax == Bounds.PositiveInfinity);

        Show(EdtfValue.TryParse("156X-12-25", out var christmas, out error));
        Show(Instant.FromUnixTimeMilliseconds(christmas.GetBounds(Reading.Within).StartMin));
        Show(christmas.TryGetSpan(out _, out _, out var why));

        Show(EdtfValue.TryParse("[1984,1986..1988]", out var oneOf, out error));
        Show(((EdtfSet)oneOf).IsOneOf);
        Show(((EdtfSet)oneOf).Members[1].To.Year);

        Show(Extent.TryCreate("2018-06-12", Reading.Within, null, null, "Asia/Singapore", out var summit, out error));
        Show(Instant.FromUnixTimeMilliseconds(summit.Bounds.Value.StartMin));
        Show(summit.Label("en"));
        Show(summit.Label("de"));

        Show(Extent.TryCreate("2011/2018", Reading.Within, null, null, null, out var term, out error));
        Show(summit.RelationsTo(term));
        Show(summit.RelationsTo(term).IsPossible(AllenRelationSet.Within));
        Show(summit.RelationsTo(term).IsCertain(AllenRelationSet.Within));

        Printed().ShouldBe(shown);

        void Show(object actual, [CallerArgumentExpression(nameof(actual))] string code = "") =>
            shown.Add((code, actual is bool truth ? truth ? "true" : "false" : $"{actual}"));
    }
#nullable restore warnings

    [Fact]
    public void Readme_Examples_AreTen() =>
        Block().Count(line => line.StartsWith("//", StringComparison.Ordinal)).ShouldBe(10);

    private static List<(string Code, string Result)> Printed() =>
        [.. Block().Where(line => line.Length > 0 && !line.StartsWith("//", StringComparison.Ordinal)).Select(line =>
        {
            var (code, result) = (line.Split(" // ", 2)[0], line.Split(" // ", 2)[^1]);
            return (code.Trim(), result.Trim());
        })];

    /// <summary>The lines of the first block of C#.</summary>
    private static string[] Block()
    {
        var readme = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "README.md"));
        return readme.Split("```csharp\n")[1].Split("```")[0].Trim().Split('\n');
    }
}
