using System.Globalization;
using System.Numerics;
using GraphQL.Types;
using GraphQLParser.AST;
using NodaTime;
using NodaTime.Text;
using Timeline.Edtf;

namespace Timeline.GraphQL;

internal sealed class EdtfGraphType() : TextScalar("Edtf",
    "A date, an interval or a set of dates in EDTF (ISO 8601-2, Annex A): 2019-06-30, 2025-01~, 2018-06-11/2018-06-12, [2018-03-25,2018-03-27].",
    "https://www.loc.gov/standards/datetime/");

internal sealed class InstantGraphType() : TextScalar("Instant",
    "An instant, RFC 3339, given in UTC: 2025-02-09T08:00:00Z.",
    "https://www.rfc-editor.org/rfc/rfc3339")
{
    public static string Write(Instant instant) => InstantPattern.ExtendedIso.Format(instant);
}

/// <summary>Milliseconds as a JSON number.</summary>
internal sealed class EpochMillisGraphType : ScalarGraphType
{
    // Beyond it, a reader that keeps numbers as doubles would see another number than was written.
    private const long Exact = 1L << 53;

    // The outermost values stand for "no bound", which a number never means.
    private const long Least = Bounds.NegativeInfinity + 1;
    private const long Most = Bounds.PositiveInfinity - 1;

    public EpochMillisGraphType()
    {
        Name = "EpochMillis";
        Description = "Milliseconds since 1970-01-01T00:00:00Z, proleptic Gregorian, as a JSON number: exact up to 2^53 either side "
            + "(about 285,400 years), else the nearest double. A fraction is rounded up.";
    }

    /// <summary>A bound for the client; null where there is none.</summary>
    public static object? Bound(long? millis) => millis is null or Bounds.NegativeInfinity or Bounds.PositiveInfinity ? null : millis;

    public override object? ParseLiteral(GraphQLValue value) => value switch
    {
        GraphQLIntValue number => Read((string)number.Value) ?? ThrowLiteralConversionError(value),
        GraphQLFloatValue number => Read((string)number.Value) ?? ThrowLiteralConversionError(value),
        GraphQLNullValue => null,
        _ => ThrowLiteralConversionError(value),
    };

    public override object? ParseValue(object? value) => value switch
    {
        null => null,
        int number => (long)number,
        long number => Clamp(number),
        BigInteger or decimal or double or float or uint or ulong =>
            Read(Convert.ToString(value, CultureInfo.InvariantCulture)!) ?? ThrowValueConversionError(value),
        _ => ThrowValueConversionError(value),
    };

    public override object? Serialize(object? value) => value switch
    {
        null => null,
        long millis and >= -Exact and <= Exact => millis,
        long millis => (double)millis,
        _ => ThrowSerializationError(value),
    };

    private static long? Read(string text)
    {
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole))
        {
            return Clamp(whole);
        }

        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || double.IsNaN(number))
        {
            return null;
        }

        // Rounded up, [from, to) holds the same whole milliseconds as with the fraction.
        number = Math.Ceiling(number);
        return number <= Least ? Least : number >= Most ? Most : Clamp((long)number);
    }

    private static long Clamp(long millis) => Math.Clamp(millis, Least, Most);
}
