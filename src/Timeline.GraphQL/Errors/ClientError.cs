using GraphQL;

namespace Timeline.GraphQL;

/// <summary>An error as it leaves the service: its code is one of <see cref="ErrorCodes"/>, and it holds nothing internal.</summary>
internal sealed class ClientError : ExecutionError
{
    public ClientError(string code, string message, IReadOnlyDictionary<string, object?>? extensions = null, ExecutionError? origin = null)
        : base(message)
    {
        Code = code;
        Extensions = new Dictionary<string, object?> { ["code"] = code };
        foreach (var (key, value) in extensions ?? new Dictionary<string, object?>())
        {
            Extensions.TryAdd(key, value);
        }

        Path = origin?.Path;
        foreach (var location in origin?.Locations ?? [])
        {
            AddLocation(location);
        }
    }

    /// <summary>The operation may not be sent by the method of this HTTP request.</summary>
    public bool IsWrongMethod { get; init; }

    public static ClientError From(TimelineGraphQLException exception, ExecutionError? origin = null) =>
        new(exception.Code, exception.Message, exception.Extensions, origin);
}
