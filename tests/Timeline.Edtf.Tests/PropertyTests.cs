using CsCheck;

namespace Timeline.Edtf.Tests;

public class PropertyTests
{
    private const int Many = 20_000;

    [Fact]
    public void Canonical_ReadAgain_IsTheSameValue() => Generated.Text.Sample(
        text =>
        {
            var value = Given.Edtf(text);
            var again = Given.Edtf(value.Canonical);

            value.Text.ShouldBe(text);
            again.Canonical.ShouldBe(value.Canonical);
            again.ShouldBe(value);
            (again.Level, again.Precision, again.StartKind, again.EndKind).ShouldBe((value.Level, value.Precision, value.StartKind, value.EndKind));
            (again.IsUncertain, again.IsApproximate).ShouldBe((value.IsUncertain, value.IsApproximate));
            again.GetBounds(Reading.Within).ShouldBe(value.GetBounds(Reading.Within));
            again.GetBounds(Reading.Throughout).ShouldBe(value.GetBounds(Reading.Throughout));
        },
        iter: Many);

    [Fact]
    public void GetBounds_AnyValue_AreInOrder() => Gen.Select(Generated.Text, Generated.Any("Z", "Europe/Berlin", "America/Sao_Paulo", "+14:00")).Sample(
        (text, zone) =>
        {
            foreach (var reading in Enum.GetValues<Reading>())
            {
                if (!Extent.TryCreate(text, reading, null, null, zone, out var extent, out _))
                {
                    // A zone may only turn around ends of which one has an offset of its own.
                    zone.ShouldNotBe("Z");
                    text.ShouldContain('T');
                    return;
                }

                var bounds = extent.Bounds!.Value;
                bounds.StartMin.ShouldBeLessThanOrEqualTo(bounds.StartMax);
                bounds.EndMin.ShouldBeLessThanOrEqualTo(bounds.EndMax);
                bounds.StartMin.ShouldBeLessThan(bounds.EndMax);
                (bounds.StartMin < bounds.EndMin || bounds is { StartMin: long.MinValue, EndMin: long.MinValue }).ShouldBeTrue();
                (bounds.StartMax < bounds.EndMax || bounds is { StartMax: long.MaxValue, EndMax: long.MaxValue }).ShouldBeTrue();
            }
        },
        iter: Many);

    [Fact]
    public void GetBounds_Throughout_LieWithinThoseOfWithin() => Generated.Text.Sample(
        text =>
        {
            var value = Given.Edtf(text);
            var (within, throughout) = (value.GetBounds(Reading.Within), value.GetBounds(Reading.Throughout));

            throughout.StartMin.ShouldBe(within.StartMin);
            throughout.EndMax.ShouldBe(within.EndMax);
            throughout.StartMax.ShouldBeLessThanOrEqualTo(within.StartMax);
            throughout.EndMin.ShouldBeGreaterThanOrEqualTo(within.EndMin);
        },
        iter: Many);

    [Fact]
    public void GetBounds_DigitLost_GrowWider() => Gen.Select(Generated.Mask, Gen.Int[0, 9]).Sample(
        (text, index) =>
        {
            if (index >= text.Length || text[index] == '-' || !EdtfValue.TryParse(text, out var value, out _))
            {
                return;
            }

            var looser = Given.Edtf(string.Concat(text.AsSpan(0, index), "X", text.AsSpan(index + 1)));

            var (narrow, wide) = (value.GetBounds(Reading.Within), looser.GetBounds(Reading.Within));
            wide.StartMin.ShouldBeLessThanOrEqualTo(narrow.StartMin);
            wide.EndMax.ShouldBeGreaterThanOrEqualTo(narrow.EndMax);
        },
        iter: Many);
}
