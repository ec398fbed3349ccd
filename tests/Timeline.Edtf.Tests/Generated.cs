using CsCheck;

namespace Timeline.Edtf.Tests;

/// <summary>Generators of EDTF texts.</summary>
internal static class Generated
{
    /// <summary>One of several texts.</summary>
    public static Gen<string> Any(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(index => texts[index]);

    private static Gen<string> Qualifier => Gen.Frequency((6, Gen.Const("")), (1, Any("?", "~", "%")));

    private static Gen<string> Digits(int count, int max) =>
        Gen.Select(Gen.Int[0, max], Gen.Int[0, (1 << count) - 1], Gen.Int[0, 2]).Select((number, mask, masked) =>
        {
            var digits = number.ToString($"D{count}", System.Globalization.CultureInfo.InvariantCulture).ToCharArray();
            for (var i = 0; i < count; i++)
            {
                if (masked == 0 && (mask & 1 << i) != 0)
                {
                    digits[i] = 'X';
                }
            }

            return new string(digits);
        });

    private static Gen<string> Year => Gen.Frequency(
        (8, Digits(4, 9999)),
        (1, Gen.Int[1, 9999].Select(year => $"-{year:D4}")));

    private static Gen<string> LongYear => Gen.OneOf(
        Gen.Long[10_000, 9_000_000_000_000].Select(year => $"Y{year}"),
        Gen.Long[10_000, 400_000_000].Select(year => $"Y-{year}"),
        Gen.Select(Gen.Int[1, 9999], Gen.Int[1, 20]).Select((mantissa, exponent) => $"Y{mantissa}E{exponent}"),
        Gen.Select(Gen.Int[10_000, 99_999], Gen.Int[1, 5]).Select((year, digits) => $"Y{year}S{digits}"),
        Gen.Select(Gen.Int[1000, 9999], Gen.Int[1, 4]).Select((year, digits) => $"{year:D4}S{digits}"));

    private static Gen<string> Part(Gen<string> digits) => Gen.Select(Qualifier, digits, Qualifier).Select((before, text, after) => before + text + after);

    private static Gen<string> Day => Gen.Select(Part(Year), Part(Digits(2, 12)), Part(Digits(2, 31))).Select((year, month, day) => $"{year}-{month}-{day}");

    private static Gen<string> Time => Gen.Select(Gen.Int[0, 23], Gen.Int[0, 59], Gen.Int[0, 59], Any("", "Z", "+05:30", "-04", "+14:00", "-00:30"))
        .Select((hour, minute, second, offset) => $"T{hour:D2}:{minute:D2}:{second:D2}{offset}");

    /// <summary>Any date that is read.</summary>
    public static Gen<string> Date { get; } = Gen.OneOf(
        Part(Year),
        Part(LongYear),
        Gen.Select(Part(Year), Part(Digits(2, 12))).Select((year, month) => $"{year}-{month}"),
        Gen.Select(Part(Year), Part(Gen.Int[21, 41].Select(code => $"{code}"))).Select((year, code) => $"{year}-{code}"),
        Day,
        Day,
        Gen.Select(Day, Time).Select((day, time) => day + time)).Where(IsEdtf);

    /// <summary>A date of digits and X alone: a year, a month or a day.</summary>
    public static Gen<string> Mask { get; } = Gen.OneOf(
        Digits(4, 9999),
        Gen.Select(Digits(4, 9999), Digits(2, 12)).Select((year, month) => $"{year}-{month}"),
        Gen.Select(Digits(4, 9999), Digits(2, 12), Digits(2, 31)).Select((year, month, day) => $"{year}-{month}-{day}"));

    /// <summary>Any text that is read.</summary>
    public static Gen<string> Text { get; } = Gen.OneOf(
        Date,
        Gen.Select(End, End).Select((start, end) => $"{start}/{end}"),
        Gen.Select(Date, Date).Select((start, end) => $"..{start}/{end}.."),
        Gen.Select(Date, Date).Select((start, end) => $"{start}/{end}"),
        Gen.Select(Members, Gen.Bool).Select((members, oneOf) => oneOf ? $"[{members}]" : $"{{{members}}}")).Where(IsEdtf);

    private static Gen<string> End => Gen.Frequency((1, Gen.Const("")), (1, Gen.Const("..")), (2, Date));

    private static Gen<string> Members => Gen.Select(
        Gen.OneOf(Date, Date.Select(date => $"..{date}")),
        Gen.OneOf(Date, Gen.Select(Date, Date).Select((from, to) => $"{from}..{to}")).Array[0, 3],
        Gen.OneOf(Date, Date.Select(date => $"{date}.."))).Select((head, middle, tail) => string.Join(',', [head, .. middle, tail]));

    private static bool IsEdtf(string text) => EdtfValue.TryParse(text, out _, out _);
}
