using System.Buffers.Binary;
using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace Timeline.GraphQL;

/// <summary>A place in a list: the list, its order, the revision it was read at, and the key of the order.</summary>
/// <param name="List">The field that gave it and what it hangs on, such as <c>Actor.events kim-jong-un</c>.</param>
/// <param name="Order">The order of the list.</param>
/// <param name="Revision">The revision.</param>
/// <param name="Key">The parts of the key.</param>
internal sealed record Cursor(string List, string Order, int Revision, IReadOnlyList<string> Key)
{
    private const string Version = "1";
    private const int Longest = 1_000;
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The cursor as clients see it. No part holds a line break: names of fields, numbers, slugs.</summary>
    public string Write()
    {
        string[] parts = [Version, List, Order, Revision.ToString(CultureInfo.InvariantCulture), .. Key];
        var content = Utf8.GetBytes(string.Join('\n', parts));
        Span<byte> sum = stackalloc byte[sizeof(uint)];
        BinaryPrimitives.WriteUInt32BigEndian(sum, Sum(content));
        return Base64Url.EncodeToString([.. content, .. sum]);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="TimelineGraphQLException">It is not a cursor.</exception>
    public static Cursor Read(string text)
    {
        if (text.Length is > 0 and <= Longest && Base64Url.IsValid(text) && Decode(text) is [Version, var list, var order, var number, .. var key]
            && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var revision))
        {
            var cursor = new Cursor(list, order, revision, key);
            if (cursor.Write() == text)
            {
                return cursor;
            }
        }

        throw Bad("This is not a cursor; take one from the edges or the pageInfo of this list.");
    }

    // FNV-1a, so that a cursor cut short or mistyped is none, and not another place. It keeps nobody from making one.
    private static uint Sum(ReadOnlySpan<byte> content)
    {
        var sum = 2166136261;
        foreach (var each in content)
        {
            sum = unchecked((sum ^ each) * 16777619);
        }

        return sum;
    }

    public static TimelineGraphQLException Bad(string message) => new(ErrorCodes.BadCursor, message);

    private static string[] Decode(string text)
    {
        try
        {
            var content = Base64Url.DecodeFromChars(text);
            return content.Length > sizeof(uint) ? Utf8.GetString(content.AsSpan()[..^sizeof(uint)]).Split('\n') : [];
        }
        catch (ArgumentException)
        {
            return [];
        }
    }
}
