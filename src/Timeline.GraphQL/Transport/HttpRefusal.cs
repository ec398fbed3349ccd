namespace Timeline.GraphQL;

/// <summary>A request that is refused before any GraphQL runs: a status, and one error in the shape of GraphQL.</summary>
internal sealed class HttpRefusal(int status, string code, string message) : Exception(message)
{
    public int Status => status;

    public string Code => code;
}
