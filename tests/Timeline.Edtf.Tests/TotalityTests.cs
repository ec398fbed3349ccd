using CsCheck;

namespace Timeline.Edtf.Tests;

public class TotalityTests
{
    private const string Alphabet = "0123456789XYES-.?~%/[]{},:TZ+ xu\0\n\ud800\udc00\u00e4";

    [Fact]
    public void TryParse_AnyUnits_IsAValueOrAnError() =>
        Gen.String[Gen.Char, 0, 40].Sample(Check, iter: 30_000);

    [Fact]
    public void TryParse_UnitsOfDates_IsAValueOrAnError() =>
        Gen.String[Gen.Char[Alphabet], 0, 24].Sample(Check, iter: 40_000);

    [Fact]
    public void TryParse_MutatedDates_IsAValueOrAnError() =>
        Gen.Select(Generated.Text, Gen.Int[0, 60], Gen.Int[0, 2], Gen.Char[Alphabet]).Sample(
            (text, at, how, unit) =>
            {
                at = Math.Min(at, text.Length - 1);
                Check(how switch
                {
                    0 => text.Remove(at, 1),
                    1 => text.Insert(at, unit.ToString()),
                    _ => string.Concat(text.AsSpan(0, at), unit.ToString(), text.AsSpan(at + 1)),
                });
            },
            iter: 40_000);

    [Fact]
    public void TryCreate_AnyZone_IsAnExtentOrAnError() =>
        Gen.Select(Gen.String[Gen.Char[Alphabet], 0, 8], Gen.String[Gen.Char, 0, 8]).Sample(
            (zone, other) =>
            {
                Extent.TryCreate("1985", Reading.Within, null, null, zone, out _, out _);
                Extent.TryCreate("1985", Reading.Within, null, null, other, out _, out _);
            },
            iter: 10_000);

    private static void Check(string text)
    {
        if (EdtfValue.TryParse(text, out var value, out var error))
        {
            value.Text.ShouldBe(text);
            Given.Edtf(value.Canonical).ShouldBe(value);
            value.GetBounds(Reading.Throughout).StartMin.ShouldBeLessThan(value.GetBounds(Reading.Within).EndMax);
            value.TryGetSpan(out _, out _, out _);
            Given.Extent(text).Label("de").ShouldNotBeNull();
            return;
        }

        error.Position.ShouldBeInRange(0, text.Length);
        error.Message.Length.ShouldBeLessThan(240);
        foreach (var unit in error.Message)
        {
            (char.IsControl(unit) || char.IsSurrogate(unit)).ShouldBeFalse();
        }

        if (error.Suggestion is not null)
        {
            Given.Edtf(error.Suggestion);
        }
    }
}
