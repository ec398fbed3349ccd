namespace Timeline.Storage.Neo4j;

/// <summary>Where a Neo4j server and one of its databases are, over HTTP. Its text never shows a password.</summary>
internal sealed class Neo4jAddress
{
    internal const string DefaultDatabase = "neo4j";

    private Neo4jAddress(Uri http, Uri? bolt, string database, Neo4jCredentials credentials) =>
        (Http, Bolt, Database, Credentials) = (http, bolt, database, credentials);

    /// <summary>The root of the HTTP interface: <c>http://localhost:7474/</c>.</summary>
    internal Uri Http { get; }

    /// <summary>The Bolt address as it was given, without user, path and query; null: an HTTP address was given.</summary>
    internal Uri? Bolt { get; }

    internal string Database { get; }

    internal Neo4jCredentials Credentials { get; }

    /// <summary>The connection is encrypted, and any certificate is accepted (<c>+ssc</c>, self-signed).</summary>
    internal bool AcceptsAnyCertificate { get; private init; }

    /// <summary>One sentence on how the HTTP address was made up from a Bolt address; null: it was given.</summary>
    internal string? Assumption { get; private init; }

    /// <summary>
    /// Reads an address as people have it: <c>neo4j</c>, <c>bolt</c> (both also with <c>+s</c> and <c>+ssc</c>), <c>http</c>, <c>https</c> or <c>https+ssc</c>, a host, a port, perhaps
    /// <c>user:password@</c> before the host and a database as the path or as <c>?database=</c>.
    /// </summary>
    /// <param name="text">The address.</param>
    /// <param name="credentials">Win over those in the address; null: those in the address, or none.</param>
    /// <param name="database">Wins over the one in the address; null: that one, or <see cref="DefaultDatabase"/>.</param>
    /// <exception cref="FormatException">One line that says what is wrong.</exception>
    internal static Neo4jAddress Parse(string text, Neo4jCredentials? credentials = null, string? database = null)
    {
        var parts = AddressParts.Read(text);
        credentials ??= parts.Credentials;
        database ??= parts.Database ?? DefaultDatabase;
        var takesAny = parts.Scheme.EndsWith("+ssc", StringComparison.Ordinal);
        if (parts.Scheme.StartsWith("http", StringComparison.Ordinal))
        {
            return new(Root(parts.Scheme.Split('+')[0], parts.Host, parts.Port ?? -1), bolt: null, database, credentials) { AcceptsAnyCertificate = takesAny };
        }

        var bolt = Root(parts.Scheme, parts.Host, parts.Port ?? -1);
        var (scheme, port) = ToHttp(parts);
        var http = Root(scheme, parts.Host, port);
        return new(http, bolt, database, credentials)
        {
            AcceptsAnyCertificate = takesAny,
            Assumption = $"{Show(bolt)} is a Bolt address; its HTTP address was taken to be {Show(http)}. If it is another, give that one: {scheme}{(takesAny ? "+ssc" : "")}://host:port.",
        };
    }

    public override string ToString() => $"{Show(Http)}, database '{Database}'";

    /// <summary>The address without the slash at its end.</summary>
    internal static string Show(Uri address) => address.ToString().TrimEnd('/');

    private static (string Scheme, int Port) ToHttp(AddressParts parts)
    {
        // Aura serves all protocols encrypted; HTTP on the usual port.
        if (parts.Host.EndsWith(".databases.neo4j.io", StringComparison.OrdinalIgnoreCase))
        {
            return ("https", 443);
        }

        return parts.Scheme.Contains('+', StringComparison.Ordinal) ? ("https", 7473) : ("http", 7474);
    }

    private static Uri Root(string scheme, string host, int port) => new UriBuilder(scheme, host, port).Uri;
}
