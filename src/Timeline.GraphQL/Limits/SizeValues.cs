using System.Collections;
using System.Globalization;
using System.Numerics;
using GraphQLParser.AST;

namespace Timeline.GraphQL;

/// <summary>Reads numbers and lengths from literals and from JSON values. null: not a number, or no list; coercion reports it.</summary>
internal static class SizeValues
{
    public static long? Number(GraphQLValue? literal)
    {
        if (literal is not GraphQLIntValue { Value.Span: var digits })
        {
            return null;
        }

        if (long.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        // The lexer knows that these are digits, so there are too many.
        return digits[0] == '-' ? long.MinValue : long.MaxValue;
    }

    public static long? Number(object? json) => json switch
    {
        int number => number,
        long number => number,
        ulong number => Saturate(number),
        BigInteger number => Saturate(number),
        decimal number when decimal.IsInteger(number) => Saturate(new BigInteger(number)),
        double number when double.IsInteger(number) => Saturate(new BigInteger(number)),
        _ => null,
    };

    public static long? Length(GraphQLValue? literal) => literal switch
    {
        null or GraphQLNullValue => null,
        GraphQLListValue list => list.Values?.Count ?? 0,
        _ => 1,
    };

    public static long? Length(object? json) => json switch
    {
        null => null,
        ICollection list => list.Count,
        _ => 1,
    };

    /// <summary>The values in a literal, at any depth, variables not counted.</summary>
    public static long Entries(GraphQLValue? literal) => literal switch
    {
        null or GraphQLVariable => 0,
        GraphQLListValue { Values: { } values } => values.Sum(Entries),
        GraphQLObjectValue { Fields: { } fields } => fields.Sum(field => Entries(field.Value)),
        _ => 1,
    };

    /// <summary>The values in a JSON value, at any depth.</summary>
    public static long Entries(object? json) => json switch
    {
        null => 0,
        string => 1,
        IDictionary<string, object?> fields => fields.Values.Sum(Entries),
        IEnumerable items => items.Cast<object?>().Sum(Entries),
        _ => 1,
    };

    private static long Saturate(BigInteger value) => (long)BigInteger.Clamp(value, long.MinValue, long.MaxValue);
}
