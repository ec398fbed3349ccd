using System.Globalization;

namespace Timeline.Storage.Neo4j;

/// <summary>
/// The parts of an address. Read by hand, because passwords hold what a URI may not (<c>@</c>, <c>:</c>), and no message may show one.
/// </summary>
/// <param name="Scheme">In lower case.</param>
/// <param name="Host">In brackets if it is an IPv6 address.</param>
/// <param name="Port">Null: not given.</param>
/// <param name="Credentials">None if none are given.</param>
/// <param name="Database">Null: not given.</param>
internal sealed record AddressParts(string Scheme, string Host, int? Port, Neo4jCredentials Credentials, string? Database)
{
    private static readonly string[] Schemes = ["neo4j", "neo4j+s", "neo4j+ssc", "bolt", "bolt+s", "bolt+ssc", "http", "https", "https+ssc"];

    /// <exception cref="FormatException">One line that says what is wrong, without the password.</exception>
    internal static AddressParts Read(string text)
    {
        text = text.Trim();
        var colon = text.IndexOf("://", StringComparison.Ordinal);
        var scheme = colon < 0 ? "" : text[..colon].ToLowerInvariant();
        if (!Schemes.Contains(scheme))
        {
            throw Wrong(text, $"it must begin with one of {string.Join(", ", Schemes.Select(s => s + "://"))}");
        }

        var rest = text[(colon + 3)..];
        var end = rest.AsSpan().IndexOfAny("/?#");
        var authority = end < 0 ? rest : rest[..end];
        var tail = end < 0 ? "" : rest[end..];
        if (tail.Contains('@', StringComparison.Ordinal))
        {
            throw Wrong(text, "in a password, / ? and # must be written %2F, %3F and %23");
        }

        var at = authority.LastIndexOf('@');
        var credentials = at < 0 ? Neo4jCredentials.None : ReadCredentials(text, authority[..at]);
        var (host, port) = ReadHost(text, authority[(at + 1)..]);
        return new(scheme, host, port, credentials, ReadDatabase(text, tail));
    }

    private static Neo4jCredentials ReadCredentials(string text, string userInfo)
    {
        var colon = userInfo.IndexOf(':', StringComparison.Ordinal);
        return colon <= 0
            ? throw Wrong(text, "before the @ must stand user:password")
            : Neo4jCredentials.Basic(Uri.UnescapeDataString(userInfo[..colon]), Uri.UnescapeDataString(userInfo[(colon + 1)..]));
    }

    private static (string Host, int? Port) ReadHost(string text, string hostAndPort)
    {
        // The colons of an IPv6 address stand in brackets.
        var colon = hostAndPort.IndexOf(':', Math.Max(0, hostAndPort.LastIndexOf(']')));
        var host = colon < 0 ? hostAndPort : hostAndPort[..colon];
        if (Uri.CheckHostName(host) == UriHostNameType.Unknown)
        {
            throw Wrong(text, host.Length == 0 ? "the host is missing" : $"'{host}' is not the name of a host");
        }

        if (colon < 0)
        {
            return (host, null);
        }

        var digits = hostAndPort[(colon + 1)..];
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is > 0 and <= 65535
            ? (host, port)
            : throw Wrong(text, $"'{digits}' is not a port");
    }

    private static string? ReadDatabase(string text, string tail)
    {
        var question = tail.IndexOf('?', StringComparison.Ordinal);
        var path = Uri.UnescapeDataString((question < 0 ? tail : tail[..question]).Trim('/'));
        var query = question < 0 ? "" : tail[(question + 1)..];
        if (path.Contains('/', StringComparison.Ordinal) || tail.Contains('#', StringComparison.Ordinal))
        {
            throw Wrong(text, "after the host may stand one name, of the database");
        }

        var asked = (string?)null;
        foreach (var pair in query.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            const string name = "database=";
            asked = pair.StartsWith(name, StringComparison.Ordinal) && pair.Length > name.Length
                ? Uri.UnescapeDataString(pair[name.Length..])
                : throw Wrong(text, "after the ? may stand database=name only");
        }

        if (path.Length > 0 && asked is not null && asked != path)
        {
            throw Wrong(text, "it names two databases");
        }

        return asked ?? (path.Length > 0 ? path : null);
    }

    private static FormatException Wrong(string text, string why)
    {
        // What stands before the last @ may be a password, wherever the mistake is.
        var shown = text[(text.LastIndexOf('@') + 1)..].ReplaceLineEndings(" ");
        return new($"'{shown}' is not the address of a Neo4j server: {why}.");
    }
}
