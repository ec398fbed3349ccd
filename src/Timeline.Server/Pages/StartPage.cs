namespace Timeline.Server;

/// <summary>The page at <c>/</c>: what to ask and how.</summary>
internal static class StartPage
{
    internal static void MapStartPage(this WebApplication app)
    {
        var page = ReadPage();
        app.MapGet("/", (HttpContext http) =>
        {
            // Everything on the page is its own; it asks this service alone.
            http.Response.Headers.ContentSecurityPolicy =
                "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
            return Results.Bytes(page, "text/html; charset=utf-8");
        });
    }

    private static byte[] ReadPage()
    {
        using var stream = typeof(StartPage).Assembly.GetManifestResourceStream("StartPage.html")!;
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }
}
