using System.Diagnostics;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Validation;
using Microsoft.Extensions.Logging;
using Timeline.Core;

namespace Timeline.GraphQL;

/// <summary>Gives every error of a result exactly one code, and hides and logs what is not for the client.</summary>
internal sealed partial class ErrorFinisher(ILogger<ErrorFinisher> logger)
{
    /// <summary>Messages about documents and variables quote what was sent, whatever its length.</summary>
    private const int MaxMessageLength = 1_000;

    public void Finish(ExecutionResult result)
    {
        if (result.Errors is not { Count: > 0 } errors)
        {
            return;
        }

        var finished = new ExecutionErrors();
        // What is wrong with a document says the same many times over; errors of fields are all reported.
        var all = errors.SelectMany(error => error is ErrorLimit.Reached reached ? reached.Errors : [error]);
        foreach (var error in result.Executed ? all : all.Take(ErrorLimit.MaxErrors))
        {
            finished.AddRange(Finish(error));
        }

        result.Errors = finished;
    }

    public ClientError Internal(Exception exception, ExecutionError? origin = null)
    {
        var traceId = Activity.Current?.Id ?? ActivityTraceId.CreateRandom().ToHexString();
        LogInternal(exception, traceId);
        return new(ErrorCodes.Internal, "Internal error.", new Dictionary<string, object?> { ["traceId"] = traceId }, origin);
    }

    private ClientError[] Finish(ExecutionError error)
    {
        if (error is ClientError done)
        {
            return [done];
        }

        var known = Known(error.InnerException).Select(e => ClientError.From(e, error)).ToArray();
        if (known.Length > 0)
        {
            return known;
        }

        var code = error switch
        {
            SyntaxError => ErrorCodes.SyntaxError,
            InvalidVariableError => ErrorCodes.InvalidVariables,
            InvalidValueError => ErrorCodes.InvalidVariables,
            ValidationError or NoOperationError or NoOperationNameError or InvalidOperationNameError or InvalidOperationError
                => ErrorCodes.InvalidDocument,
            _ => null,
        };
        return code is null
            ? [Internal(error.InnerException ?? error, error)]
            : [new ClientError(code, Shorten(error.Message), origin: error)];
    }

    private static string Shorten(string message) => message.Length <= MaxMessageLength ? message : message[..MaxMessageLength] + "…";

    private static IEnumerable<TimelineGraphQLException> Known(Exception? exception)
    {
        for (var e = exception; e is not null; e = e.InnerException)
        {
            // One refused change set reports each of its problems; an unknown exception among them makes the whole internal.
            if (e is AggregateException several)
            {
                var each = several.InnerExceptions.Select(inner => Known(inner).ToArray()).ToArray();
                return each.Any(found => found.Length == 0) ? [] : each.SelectMany(found => found);
            }

            if (e is TimelineGraphQLException known)
            {
                return [known];
            }

            // That the store fails is said where trying again may help; why it fails is never said.
            if (e is StoreException { IsRetriable: true })
            {
                return [new(ErrorCodes.StoreUnavailable, "The store does not answer.", new Dictionary<string, object?> { ["retriable"] = true })];
            }
        }

        return [];
    }

    [LoggerMessage(EventId = 1, Level = LogLevel.Error, Message = "A request failed. Trace id {TraceId}.")]
    private partial void LogInternal(Exception exception, string traceId);
}
