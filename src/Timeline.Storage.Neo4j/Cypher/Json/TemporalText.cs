using NodaTime;
using NodaTime.Text;

namespace Timeline.Storage.Neo4j;

/// <summary>
/// Reads times as Neo4j writes them. Its years span ±999,999,999; what NodaTime does not reach (before −9998, after 9999), and zones it does not
/// know, stay text.
/// </summary>
internal static class TemporalText
{
    private static readonly OffsetTimePattern Time = OffsetTimePattern.ExtendedIso;

    internal static object Date(string text) => Parse(LocalDatePattern.Iso, "Date", text);

    internal static object LocalTime(string text) => Parse(LocalTimePattern.ExtendedIso, "LocalTime", text);

    internal static object OffsetTime(string text) => Parse(Time, "Time", text);

    internal static object LocalDateTime(string text) => Parse(LocalDateTimePattern.ExtendedIso, "LocalDateTime", text);

    internal static object OffsetDateTime(string text) => Parse(OffsetDateTimePattern.ExtendedIso, "OffsetDateTime", text);

    internal static object ZonedDateTime(string text)
    {
        var bracket = text.IndexOf('[', StringComparison.Ordinal);
        if (bracket > 0 && text[^1] == ']'
            && DateTimeZoneProviders.Tzdb.GetZoneOrNull(text[(bracket + 1)..^1]) is { } zone
            && OffsetDateTimePattern.ExtendedIso.Parse(text[..bracket]) is { Success: true, Value: var at }
            && zone.GetUtcOffset(at.ToInstant()) == at.Offset)
        {
            return at.InZone(zone);
        }

        return new CypherText("ZonedDateTime", text);
    }

    private static object Parse<T>(IPattern<T> pattern, string type, string text)
        where T : struct =>
        pattern.Parse(text) is { Success: true, Value: var value } ? value : new CypherText(type, text);
}
