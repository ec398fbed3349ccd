using CsCheck;

namespace Timeline.Edtf.Tests;

/// <summary>What every label holds to, whatever the date.</summary>
public class LabelPropertyTests
{
    private const int Many = 20_000;

    [Fact]
    public void Label_AnyValue_IsOneTidyLine() => Both((_, label) =>
    {
        label.ShouldNotBeNullOrWhiteSpace();
        label.ShouldBe(label.Trim());
        label.Any(char.IsControl).ShouldBeFalse();
        foreach (var slip in new[] { "  ", " ,", " )", "( ", "()", ",,", "..,", ",;" })
        {
            label.ShouldNotContain(slip);
        }
    });

    [Fact]
    public void Label_AnyValue_ClosesItsBrackets() => Both((_, label) =>
    {
        var depth = 0;
        foreach (var unit in label)
        {
            depth += unit switch { '(' => 1, ')' => -1, _ => 0 };
            depth.ShouldBeInRange(0, 1, label);
        }

        depth.ShouldBe(0, label);
    });

    [Fact]
    public void Label_AnyValue_HasNoYearZero() => Both((_, label) =>
    {
        foreach (var word in label.Split(' ', ',', '(', ')', ';'))
        {
            word.ShouldNotBe("0", label);
            word.ShouldNotBe("0000", label);
            word.ShouldNotBe("0s", label);
            word.ShouldNotBe("0er", label);
        }
    });

    [Fact]
    public void Label_Doubted_SaysSo() => Generated.Date.Sample(
        text =>
        {
            var value = Given.Edtf(text);
            var label = Given.Extent(text).Label("en");

            label.Contains("uncertain", StringComparison.Ordinal).ShouldBe(value.IsUncertain, label);
            (label.Contains("about", StringComparison.Ordinal) || label.Contains("approximate", StringComparison.Ordinal)).ShouldBe(value.IsApproximate, label);
        },
        iter: Many);

    [Fact]
    public void Label_Words_AreThoseOfOneLanguage() => Generated.Text.Sample(
        text =>
        {
            var extent = Given.Extent(text);

            var shared = Words(extent.Label("en")).Intersect(Words(extent.Label("de")));

            shared.Except(["April", "August", "September", "November", "in"]).ShouldBeEmpty(text);
        },
        iter: Many);

    // An X, a Y or UTC is no word.
    private static IEnumerable<string> Words(string label) =>
        label.Split([.. label.Where(unit => !char.IsLetter(unit)).Distinct()]).Where(word => word.Length > 1 && word.Any(char.IsLower));

    private static void Both(Action<string, string> check) => Generated.Text.Sample(
        text =>
        {
            var extent = Given.Extent(text);
            foreach (var language in new[] { "en", "de" })
            {
                check(text, extent.Label(language));
            }
        },
        iter: Many);
}
