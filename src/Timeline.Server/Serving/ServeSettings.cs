using System.Net;
using System.Text.RegularExpressions;
using Timeline.GraphQL;

namespace Timeline.Server.Serving;

/// <summary>
/// The settings of the service: section <c>Timeline</c> of appsettings.json, or environment variables such as <c>Timeline__Data</c>.
/// </summary>
internal sealed class ServeSettings
{
    /// <summary>Where Neo4j is as a rule.</summary>
    internal const string UsualNeo4j = "bolt://localhost:7687";

    /// <summary>Addresses to listen on, separated by ';'.</summary>
    public string Urls { get; set; } = "http://127.0.0.1:5080";

    /// <summary>The directory of the database, made where there is none; relative to where the service is started.</summary>
    public string Data { get; set; } = "data";

    /// <summary>Where everything is kept. Null: in Neo4j if an address of one is given, else in a file.</summary>
    public StoreKind? Store { get; set; }

    /// <summary>The address of Neo4j, with user and password if need be. Null: <see cref="UsualNeo4j"/>, where the store is Neo4j.</summary>
    public string? Neo4j { get; set; }

    /// <summary>A bearer token for Neo4j, where it takes those of an identity provider; wins over user and password. Null: none.</summary>
    public string? Neo4jToken { get; set; }

    /// <summary>Whether an empty database gets the story that comes with the service.</summary>
    public bool Seed { get; set; } = true;

    /// <summary>Names this service is called by, beside localhost and the loopback addresses. A request for another host is refused.</summary>
    public IList<string> AllowedHosts { get; } = [];

    /// <summary>Origins whose pages may ask from a browser, beside those on loopback: <c>https://example.org</c>.</summary>
    public IList<string> AllowedOrigins { get; } = [];

    /// <summary>The limits of a GraphQL request.</summary>
    public GraphQLLimits Limits { get; } = new();

    /// <summary>Reads the settings.</summary>
    /// <exception cref="SettingException">One of them cannot be; the message names it.</exception>
    internal static ServeSettings From(IConfiguration configuration)
    {
        var settings = new ServeSettings();
        try
        {
            configuration.GetSection("Timeline").Bind(settings, o => o.ErrorOnUnknownConfiguration = true);
        }
        catch (InvalidOperationException e)
        {
            throw new SettingException(Plain(e.Message));
        }

        try
        {
            settings.Limits.Check();
        }
        catch (ArgumentOutOfRangeException e)
        {
            // Behind the sentence the runtime names the parameter once more.
            throw new SettingException($"Timeline:Limits:{e.ParamName}: {e.Message.Split(" (Parameter ")[0]}");
        }

        if (string.IsNullOrWhiteSpace(settings.Data))
        {
            throw new SettingException("Timeline:Data: the name of a directory was expected.");
        }

        foreach (var url in settings.Urls.Split(';'))
        {
            CheckAddress(url);
        }

        foreach (var host in settings.AllowedHosts.Where(h => Uri.CheckHostName(h.StartsWith("*.", StringComparison.Ordinal) ? h[2..] : h) == UriHostNameType.Unknown))
        {
            throw new SettingException($"Timeline:AllowedHosts: '{host}' is not a host name, such as timeline.example.org or *.example.org.");
        }

        foreach (var origin in settings.AllowedOrigins.Where(o => !Uri.TryCreate(o, UriKind.Absolute, out var uri) || uri.AbsolutePath != "/" || o.EndsWith('/')))
        {
            throw new SettingException($"Timeline:AllowedOrigins: '{origin}' is not an origin, such as https://example.org.");
        }

        return settings;
    }

    // What the binder says, without its own words.
    private static string Plain(string message)
    {
        if (Regex.Match(message, "value '(.*)' at '(.*)' to type '([^']*)'", RegexOptions.Singleline) is { Success: true } unreadable)
        {
            var expected = typeof(ServeSettings).Assembly.GetType(unreadable.Groups[3].Value) is { IsEnum: true } type
                ? $" {string.Join(" or ", Enum.GetNames(type)).ToLowerInvariant()} was expected."
                : "";
            return $"{unreadable.Groups[2]}: '{unreadable.Groups[1]}' cannot be read.{expected}";
        }

        return Regex.Match(message, "not found on the instance of .*: (.*)$") is { Success: true } unknown
            ? $"Timeline: there is no setting {unknown.Groups[1]}."
            : message;
    }

    // Kestrel takes any other name to mean all addresses: a slip of the pen would open the service to the network.
    private static bool IsListenedOn(string host) =>
        host is "localhost" or "*" or "+" || IPAddress.TryParse(host.Trim('[', ']'), out _);

    private static void CheckAddress(string url)
    {
        try
        {
            var address = BindingAddress.Parse(url);
            if (address.Scheme is "http" or "https" && address.PathBase.Length == 0 && address.Port is >= 0 and <= 65_535 && IsListenedOn(address.Host))
            {
                return;
            }
        }
        catch (FormatException)
        {
        }

        throw new SettingException(
            $"Timeline:Urls: '{url}' is not an address to listen on, such as http://127.0.0.1:5080: an IP address or localhost, or * for all.");
    }
}

/// <summary>The stores there are.</summary>
internal enum StoreKind
{
    /// <summary>A file in the data directory.</summary>
    Sqlite,

    /// <summary>A Neo4j server.</summary>
    Neo4j,
}

/// <summary>A setting that cannot be.</summary>
/// <param name="message">One line that names the setting and says what was expected.</param>
internal sealed class SettingException(string message) : Exception(message);
