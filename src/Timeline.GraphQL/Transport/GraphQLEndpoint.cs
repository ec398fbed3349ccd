using System.Text.Json;
using GraphQL;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Timeline.GraphQL;

/// <summary>
/// GraphQL over HTTP: POST with JSON, GET for queries, batches. Statuses are those that clients of both media types know: a GraphQL error
/// is 200 in application/json, and 400 in application/graphql-response+json when nothing was executed.
/// </summary>
internal sealed class GraphQLEndpoint(RequestExecutor executor, GraphQLLimits limits, TimeProvider clock)
{
    public async Task InvokeAsync(HttpContext http)
    {
        http.Response.Headers.Append(HeaderNames.Vary, "Accept-Language, Accept");
        http.Response.Headers.XContentTypeOptions = "nosniff";
        var media = ContentNegotiation.Choose(http.Request.Headers.Accept);
        try
        {
            await AnswerAsync(http, media);
        }
        catch (HttpRefusal refusal)
        {
            var result = new ExecutionResult { Errors = [new ClientError(refusal.Code, refusal.Message)] };
            await WriteAsync(http, media ?? ContentNegotiation.Json, refusal.Status, writer => ResultWriter.Write(writer, result));
        }
        catch (Exception e) when (e is OperationCanceledException or IOException && http.RequestAborted.IsCancellationRequested)
        {
            // Nobody is there to answer.
        }
    }

    private async Task AnswerAsync(HttpContext http, string? media)
    {
        var (requests, isBatch) = await ReadAsync(http, media);
        var isGet = HttpMethods.IsGet(http.Request.Method);
        var origin = new RequestOrigin(isGet, Header(http.Request, HeaderNames.AcceptLanguage), http.User);
        using var deadline = new Deadline(limits.Timeout, clock, http.RequestAborted);
        if (isBatch)
        {
            // One after another: a batch may hold mutations, and no request takes more than its share.
            var results = new List<ExecutionResult>(requests.Count);
            foreach (var request in requests)
            {
                results.Add(await executor.ExecuteAsync(request, origin, deadline));
            }

            await WriteAsync(http, media!, StatusCodes.Status200OK, writer => WriteAll(writer, results));
            return;
        }

        var result = await executor.ExecuteAsync(requests[0], origin, deadline);
        await WriteAsync(http, media!, Status(http, result, media!), writer => ResultWriter.Write(writer, result));
    }

    private async ValueTask<ParsedRequests> ReadAsync(HttpContext http, string? media)
    {
        var request = http.Request;
        var isGet = HttpMethods.IsGet(request.Method);
        if (!isGet && !HttpMethods.IsPost(request.Method))
        {
            http.Response.Headers.Allow = "GET, POST";
            throw new HttpRefusal(StatusCodes.Status405MethodNotAllowed, ErrorCodes.BadArgument, "GraphQL is asked by GET or POST.");
        }

        if (media is null)
        {
            throw new HttpRefusal(
                StatusCodes.Status406NotAcceptable,
                ErrorCodes.BadArgument,
                $"Answers are {ContentNegotiation.GraphQLResponse} or {ContentNegotiation.Json}, in UTF-8. In a browser, open the page at / instead.");
        }

        if (isGet)
        {
            return RequestParser.FromQuery(request.Query);
        }

        if (!ContentNegotiation.IsJson(request.ContentType))
        {
            throw new HttpRefusal(
                StatusCodes.Status415UnsupportedMediaType, ErrorCodes.BadArgument, $"The body must be {ContentNegotiation.Json} in UTF-8.");
        }

        return await BodyReader.ReadAsync(request, limits, body => RequestParser.FromBody(body, limits.MaxBatch));
    }

    private static int Status(HttpContext http, ExecutionResult result, string media)
    {
        if (result.Executed)
        {
            return StatusCodes.Status200OK;
        }

        if (result.Errors?[0] is ClientError { IsWrongMethod: true })
        {
            http.Response.Headers.Allow = "POST";
            return StatusCodes.Status405MethodNotAllowed;
        }

        if (media == ContentNegotiation.Json)
        {
            return StatusCodes.Status200OK;
        }

        return result.Errors?[0].Code switch
        {
            ErrorCodes.Internal => StatusCodes.Status500InternalServerError,
            ErrorCodes.Timeout or ErrorCodes.StoreUnavailable => StatusCodes.Status503ServiceUnavailable,
            _ => StatusCodes.Status400BadRequest,
        };
    }

    private static void WriteAll(Utf8JsonWriter writer, List<ExecutionResult> results)
    {
        writer.WriteStartArray();
        foreach (var result in results)
        {
            ResultWriter.Write(writer, result);
        }

        writer.WriteEndArray();
    }

    private static async Task WriteAsync(HttpContext http, string media, int status, Action<Utf8JsonWriter> write)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = media + "; charset=utf-8";
        await using (var writer = new Utf8JsonWriter(http.Response.BodyWriter, ResultWriter.Options))
        {
            write(writer);
        }

        await http.Response.BodyWriter.FlushAsync(http.RequestAborted);
    }

    private static string? Header(HttpRequest request, string name) =>
        request.Headers[name] is { Count: > 0 } value ? value.ToString() : null;
}
