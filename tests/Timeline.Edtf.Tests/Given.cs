using NodaTime;

namespace Timeline.Edtf.Tests;

internal static class Given
{
    public static EdtfValue Edtf(string text)
    {
        EdtfValue.TryParse(text, out var value, out var error).ShouldBeTrue($"{text}: {error.Message}");
        return value!;
    }

    public static EdtfError Error(string? text)
    {
        EdtfValue.TryParse(text, out var value, out var error).ShouldBeFalse($"{text} was read");
        value.ShouldBeNull();
        return error;
    }

    public static Extent Extent(string? edtf, Reading reading = Reading.Within, string? zone = null, string? text = null)
    {
        Timeline.Edtf.Extent.TryCreate(edtf, reading, text, null, zone, out var extent, out var error).ShouldBeTrue(error.Message);
        return extent!;
    }

    public static Extent Extent(string? edtf, string calendar, Reading reading = Reading.Within, string? zone = null)
    {
        Timeline.Edtf.Extent.TryCreate(edtf, reading, null, calendar, zone, out var extent, out var error).ShouldBeTrue(error.Message);
        return extent!;
    }

    public static EdtfError CalendarError(string edtf, string calendar)
    {
        Timeline.Edtf.Extent.TryCreate(edtf, Reading.Within, null, calendar, null, out var extent, out var error).ShouldBeFalse($"{edtf} was read");
        extent.ShouldBeNull();
        return error;
    }

    /// <summary>NodaTime's milliseconds of "yyyy-MM-dd" or "yyyy-MM-ddTHH:mm:ss", UTC; "-" and "+" are the infinities; a trailing &lt; or &gt; is one tick less or more.</summary>
    public static long Millis(string text)
    {
        if (text is "-" or "+")
        {
            return text == "-" ? long.MinValue : long.MaxValue;
        }

        var tick = text[^1] switch { '<' => -1, '>' => 1, _ => 0 };
        var plain = tick == 0 ? text : text[..^1];
        var parts = plain.TrimStart('-').Split('-', 'T', ':');
        var numbers = Array.ConvertAll(parts, part => int.Parse(part, System.Globalization.CultureInfo.InvariantCulture));
        var time = numbers.Length > 3 ? new LocalTime(numbers[3], numbers[4], numbers[5]) : LocalTime.Midnight;
        var date = new LocalDate(plain[0] == '-' ? -numbers[0] : numbers[0], numbers[1], numbers[2]);
        return date.At(time).InUtc().ToInstant().ToUnixTimeMilliseconds() + tick;
    }

    /// <summary>Four bounds, blank between.</summary>
    public static Bounds Bounds(string four)
    {
        var parts = four.Split(' ');
        return new(Millis(parts[0]), Millis(parts[1]), Millis(parts[2]), Millis(parts[3]));
    }
}
