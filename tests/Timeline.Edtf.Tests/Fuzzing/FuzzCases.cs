using System.Text;

namespace Timeline.Edtf.Fuzzing;

/// <summary>Texts to try a parser with: garbage, the letters of EDTF at random, its marks at random, dates in good form, and spoilt dates. The same seed gives the same texts.</summary>
internal sealed class FuzzCases(int seed)
{
    private const string Alphabet = "0123456789XYESTZ-+.:?~%/[]{}, xu\0\n\u2013\u2028\ud800\udc00\u00e4";

    private static readonly string[] Years =
    [
        "1985", "1984", "2004", "0000", "-0001", "9999", "1900", "2000", "XXXX", "156X", "1XX1", "1XX0", "20XX", "X9X9",
        "Y12345", "Y-170000002", "Y17E7", "Y3388E2S3", "1950S2", "0043S1", "Y99999999999999999999",
    ];

    private static readonly string[] Months = ["01", "02", "04", "12", "13", "21", "24", "25", "32", "36", "39", "41", "42", "XX", "0X", "1X", "X2", "X9"];

    private static readonly string[] Days = ["01", "28", "29", "30", "31", "00", "32", "XX", "0X", "2X", "3X", "X1", "X9"];

    private static readonly string[] Marks =
    [
        "T23:59:59", "T23:59:60", "T00:00:00", "Z", "+14:00", "-00:30", "-04", "T", ":", "-", "?", "~", "%", "/", "..", "[", "]", "{", "}", ",", "S", "E", "Y", "X",
    ];

    private static readonly string[] Dates =
    [
        "1985", "1985-04", "1985-04-12", "2004-02-29", "1985-04-12T23:20:30", "1985-04-12T23:20:30Z", "1985-04-12T23:20:30-04", "1985-04-12T23:20:30+04:30",
        "1964/2008", "2004-06/2006-08", "2004-02-01/2005-02-08", "2005/2006-02", "Y170000002", "Y-170000002", "-1985", "-0001-12-31", "2001-21", "1984?", "2004-06~",
        "2004-06-11%", "201X", "20XX", "2004-XX", "1985-04-XX", "1985-XX-XX", "1985-04-12/..", "../1985", "1985/", "/1985-04", "1984~/2004-06%", "Y-17E7", "1950S2",
        "-0043S1", "Y171010000S3", "Y3388E2S3", "2001-34", "2001-41~", "[1667,1668,1670..1672]", "[..1760-12-03]", "[1760-01,1760-02,1760-12..]", "{1667,1668,1670..1672}",
        "{1960,1961-12}", "{..1984}", "2004-06~-11", "?2004-06-~11", "2004?-06-11", "2004-%06-11", "156X-12-25", "XXXX-12-XX", "1XXX-12", "1560-X2", "1984-1X-3X",
        "2004-06-~01/2004-06-~20", "2004-06-XX/2004-07-03", "..2004-06-01/2004-06-20..", "2016-12-31T23:59:60Z", "2001-21/2001-24", "1XX0-02-29", "Y99999999999999999E99",
    ];

    private readonly Random _random = new(seed);

    /// <summary>The next text, mostly short, sometimes around and over the length that is read.</summary>
    public string Next() => _random.Next(100) switch
    {
        < 5 => Garbage(),
        < 15 => Letters(_random.Next(24)),
        < 20 => Marked(_random.Next(1, 6)),
        < 22 => Long(),
        < 60 => Composed(),
        _ => Spoilt(),
    };

    private string Garbage()
    {
        var bytes = new byte[_random.Next(80)];
        _random.NextBytes(bytes);
        return string.Create(bytes.Length / 2, bytes, static (units, bytes) =>
        {
            for (var i = 0; i < units.Length; i++)
            {
                units[i] = (char)(bytes[2 * i] | bytes[2 * i + 1] << 8);
            }
        });
    }

    private string Letters(int length) => string.Create(length, this, static (units, cases) =>
    {
        foreach (ref var unit in units)
        {
            unit = cases.Letter();
        }
    });

    private string Marked(int count)
    {
        var text = new StringBuilder(Date());
        for (var i = 0; i < count; i++)
        {
            text.Insert(_random.Next(text.Length + 1), Any(Marks));
        }

        return text.ToString();
    }

    // In good form, though its numbers may not be.
    private string Composed()
    {
        var text = new StringBuilder();
        switch (_random.Next(8))
        {
            case < 4:
                ComposeDate(text);
                break;
            case < 6:
                ComposeEnd(text);
                text.Append('/');
                ComposeEnd(text);
                break;
            case 6:
                ComposeMembers(text.Append('['));
                text.Append(']');
                break;
            default:
                ComposeMembers(text.Append('{'));
                text.Append('}');
                break;
        }

        return text.ToString();
    }

    private void ComposeDate(StringBuilder text)
    {
        ComposePart(text, Years);
        for (var part = _random.Next(3); part > 0; part--)
        {
            text.Append('-');
            ComposePart(text, part == 1 && text.Length > 6 ? Days : Months);
        }

        if (_random.Next(10) == 0)
        {
            text.Append(Marks[_random.Next(3)]).Append(_random.Next(2) == 0 ? "" : Marks[_random.Next(3, 7)]);
        }
    }

    private void ComposePart(StringBuilder text, string[] words)
    {
        text.Append(Qualifier()).Append(Any(words)).Append(Qualifier());

        string Qualifier() => _random.Next(8) == 0 ? _random.Next(3) switch { 0 => "?", 1 => "~", _ => "%" } : "";
    }

    private void ComposeEnd(StringBuilder text)
    {
        var kind = _random.Next(10);
        text.Append(kind < 2 ? ".." : "");
        if (kind > 0 && kind != 9)
        {
            ComposeDate(text);
        }

        text.Append(kind == 8 ? ".." : "");
    }

    private void ComposeMembers(StringBuilder text)
    {
        for (var more = _random.Next(4); more >= 0; more--)
        {
            text.Append(_random.Next(8) == 0 ? ".." : "");
            ComposeDate(text);
            if (_random.Next(4) == 0)
            {
                text.Append("..");
                ComposeDate(text);
            }

            text.Append(more > 0 ? "," : _random.Next(8) == 0 ? ".." : "");
        }
    }

    // One word or date again and again: deep nesting, many members, numbers without end.
    private string Long()
    {
        var word = _random.Next(3) switch { 0 => Date() + ",", 1 => Any(Years), _ => Any(Marks) };
        var text = new StringBuilder(_random.Next(2) == 0 ? "" : Any(Marks));
        var length = _random.Next(60, 560);
        while (text.Length < length)
        {
            text.Append(word);
        }

        return text.ToString();
    }

    private string Spoilt()
    {
        var text = new StringBuilder(Date());
        for (var slips = _random.Next(3); slips >= 0; slips--)
        {
            Spoil(text);
        }

        return text.ToString();
    }

    private void Spoil(StringBuilder text)
    {
        var at = _random.Next(text.Length + 1);
        var on = Math.Min(at, text.Length - 1);
        switch (_random.Next(7))
        {
            case 0 when text.Length > 0:
                text.Remove(on, 1);
                break;
            case 1:
                text.Insert(at, Letter());
                break;
            case 2 when text.Length > 0:
                text[on] = Letter();
                break;
            case 3 when text.Length > 1:
                on = Math.Min(at, text.Length - 2);
                (text[on], text[on + 1]) = (text[on + 1], text[on]);
                break;
            case 4:
                // The head of one, the tail of another.
                var other = Date();
                text.Length = at;
                text.Append(other.AsSpan(_random.Next(other.Length)));
                break;
            case 5:
                text.Insert(at, Any(_random.Next(2) == 0 ? Marks : Days));
                break;
            default:
                Join(text, Date());
                break;
        }
    }

    private void Join(StringBuilder text, string other)
    {
        switch (_random.Next(4))
        {
            case 0:
                text.Append('/').Append(other);
                break;
            case 1:
                text.Insert(0, '[').Append(',').Append(other).Append(']');
                break;
            case 2:
                text.Insert(0, '{').Append("..").Append(other).Append('}');
                break;
            default:
                text.Insert(0, "..").Append('/').Append(other).Append("..");
                break;
        }
    }

    private string Date() => Any(Dates);

    private string Any(string[] words) => words[_random.Next(words.Length)];

    private char Letter() => Alphabet[_random.Next(Alphabet.Length)];
}
