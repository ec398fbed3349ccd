using Microsoft.AspNetCore.Http;

namespace Timeline.Storage.Neo4j.Tests.Servers;

/// <summary>Scripted answers of a <see cref="FakeNeo4j"/>.</summary>
internal static class Answer
{
    internal const string Transaction = "\"transaction\":{\"id\":\"t1\",\"expires\":\"2030-01-01T00:00:00Z\"}";

    /// <summary>Rows of one column of integers, and perhaps members beside them.</summary>
    internal static Func<HttpContext, Task> Rows(int[]? values = null, string beside = "") => Typed(202, RowsText(values ?? [], beside));

    internal static string RowsText(int[] values, string beside = "")
    {
        var rows = string.Join(',', values.Select(v => $"[{{\"$type\":\"Integer\",\"_value\":\"{v}\"}}]"));
        return $"{{\"data\":{{\"fields\":[\"x\"],\"values\":[{rows}]}}{(beside.Length > 0 ? "," + beside : "")}}}";
    }

    internal static string Errors(string code) => $"\"errors\":[{{\"code\":\"{code}\",\"message\":\"No.\"}}]";

    /// <summary>A transaction is open.</summary>
    internal static Func<HttpContext, Task> Begun() => Typed(202, $"{{{Transaction}}}");

    internal static Func<HttpContext, Task> Committed(string bookmark = "b1") => Typed(202, $"{{\"bookmarks\":[\"{bookmark}\"]}}");

    internal static Func<HttpContext, Task> Error(int status, string code) => Typed(status, $"{{{Errors(code)}}}");

    internal static Func<HttpContext, Task> NotFound() => Error(404, "Neo.ClientError.Request.Invalid");

    internal static Func<HttpContext, Task> Typed(int status, string text, string type = "application/vnd.neo4j.query") => async context =>
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = type;
        await context.Response.WriteAsync(text);
    };

    internal static Func<HttpContext, Task> Json(int status, string text) => Typed(status, text, "application/json");

    /// <summary>The beginning of an answer, and then, when <paramref name="until"/> has come, the connection is cut.</summary>
    internal static Func<HttpContext, Task> Cut(string text, Task? until = null) => async context =>
    {
        if (text.Length > 0)
        {
            context.Response.StatusCode = 202;
            context.Response.ContentType = "application/vnd.neo4j.query";
            await context.Response.WriteAsync(text);
            await context.Response.Body.FlushAsync();
            await (until ?? Task.CompletedTask);
        }

        // What was sent and not yet read is lost with it.
        context.Abort();
    };

    /// <summary>An answer that is given when something has come.</summary>
    internal static Func<HttpContext, Task> After(Task come, Func<HttpContext, Task> answer) => async context =>
    {
        await come;
        await answer(context);
    };

    /// <summary>Nothing, until the caller hangs up.</summary>
    internal static Func<HttpContext, Task> Never(TaskCompletionSource? reached = null) => async context =>
    {
        reached?.TrySetResult();
        var gone = new TaskCompletionSource();
        await using var registration = context.RequestAborted.Register(gone.SetResult);
        await gone.Task;
    };
}
