using System.Net;

namespace Timeline.Server.Serving;

/// <summary>
/// Refuses requests for hosts that are not ours, so that a page elsewhere cannot reach a service on loopback by pointing a name of
/// its own at it (DNS rebinding). Ours are localhost, the loopback addresses and what the setting names.
/// </summary>
internal sealed class HostGuard(IEnumerable<string> allowed)
{
    private readonly string[] _allowed = [.. allowed];

    internal Task InvokeAsync(HttpContext http, RequestDelegate next)
    {
        var host = http.Request.Host.Host;
        if (IsOurs(host))
        {
            return next(http);
        }

        http.Response.StatusCode = StatusCodes.Status400BadRequest;
        var shown = host.Length <= 60 ? host : host[..60];
        return http.Response.WriteAsJsonAsync(new
        {
            errors = new[]
            {
                new
                {
                    message = $"This service is not called '{shown}'. If it should be, name that in the setting Timeline:AllowedHosts.",
                    extensions = new { code = "BAD_ARGUMENT" },
                },
            },
        });
    }

    private bool IsOurs(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address)
        || _allowed.Any(a => a.StartsWith("*.", StringComparison.Ordinal)
            ? host.EndsWith(a[1..], StringComparison.OrdinalIgnoreCase)
            : host.Equals(a, StringComparison.OrdinalIgnoreCase));
}
