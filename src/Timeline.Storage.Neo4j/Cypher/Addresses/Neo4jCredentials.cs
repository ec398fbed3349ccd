using System.Net.Http.Headers;
using System.Text;

namespace Timeline.Storage.Neo4j;

/// <summary>How this program proves who it is. Its text never shows a secret.</summary>
internal sealed class Neo4jCredentials
{
    private readonly string _description;

    private Neo4jCredentials(string description, AuthenticationHeaderValue? header) => (_description, Header) = (description, header);

    /// <summary>For a server whose authentication is switched off.</summary>
    internal static Neo4jCredentials None { get; } = new("no credentials", null);

    /// <summary>The user; null where there is none.</summary>
    internal string? User { get; private init; }

    /// <summary>The password or token; null where there is none.</summary>
    internal string? Secret { get; private init; }

    /// <summary>What a request carries; null: nothing.</summary>
    internal AuthenticationHeaderValue? Header { get; }

    internal static Neo4jCredentials Basic(string user, string password) =>
        new($"user '{user}'", new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{user}:{password}")))) { User = user, Secret = password };

    /// <param name="token">As the identity provider gave it. Neo4j's manual wants it encoded in Base64 once more.</param>
    internal static Neo4jCredentials Bearer(string token) =>
        new("a token", new("Bearer", Convert.ToBase64String(Encoding.UTF8.GetBytes(token)))) { Secret = token };

    public override string ToString() => _description;
}
