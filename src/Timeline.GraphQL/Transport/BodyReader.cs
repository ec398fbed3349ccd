using System.Buffers;
using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Timeline.GraphQL;

/// <summary>Reads the body of a request up to the limit, whether or not its length was announced.</summary>
internal static class BodyReader
{
    public static async ValueTask<T> ReadAsync<T>(HttpRequest request, GraphQLLimits limits, Func<ReadOnlySequence<byte>, T> parse)
    {
        if (request.ContentLength > limits.MaxBodyBytes)
        {
            throw TooLarge(limits);
        }

        var reader = request.BodyReader;
        while (true)
        {
            var read = await Next();
            if (read.Buffer.Length > limits.MaxBodyBytes)
            {
                reader.AdvanceTo(read.Buffer.End);
                throw TooLarge(limits);
            }

            if (read.IsCompleted)
            {
                try
                {
                    return parse(read.Buffer);
                }
                finally
                {
                    reader.AdvanceTo(read.Buffer.End);
                }
            }

            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }

        async ValueTask<System.IO.Pipelines.ReadResult> Next()
        {
            try
            {
                return await reader.ReadAsync(request.HttpContext.RequestAborted);
            }
            catch (BadHttpRequestException exception) when (exception.StatusCode == StatusCodes.Status413PayloadTooLarge)
            {
                // The server's own limit lies below ours.
                throw TooLarge(limits);
            }
            catch (BadHttpRequestException exception)
            {
                throw new HttpRefusal(exception.StatusCode, ErrorCodes.BadArgument, $"The body could not be read: {exception.Message}");
            }
            catch (IOException exception) when (exception.InnerException is OverflowException)
            {
                // The server reads the length of a chunk into a number that is too small for it.
                throw new HttpRefusal(StatusCodes.Status400BadRequest, ErrorCodes.BadArgument, "The body could not be read: the length of a chunk is out of range.");
            }
        }
    }

    private static HttpRefusal TooLarge(GraphQLLimits limits) => new(
        StatusCodes.Status413PayloadTooLarge,
        ErrorCodes.BodyTooLarge,
        string.Create(CultureInfo.InvariantCulture, $"The body is too large: at most {limits.MaxBodyBytes} bytes."));
}
