using System.Diagnostics.CodeAnalysis;
using NodaTime;
using Timeline.Core;
using Timeline.GraphQL;

namespace Timeline.Server.Serving;

/// <summary>Composes the web application.</summary>
internal static class TimelineServer
{
    /// <summary>The clock of the service.</summary>
    [SuppressMessage("ApiDesign", "RS0030", Justification = "The composition root: everything else is handed this clock.")]
    internal static IClock Clock => SystemClock.Instance;

    internal static WebApplicationBuilder Builder(IReadOnlyDictionary<string, string?> given)
    {
        var builder = WebApplication.CreateEmptyBuilder(new() { ContentRootPath = AppContext.BaseDirectory });
        try
        {
            builder.Configuration.AddJsonFile("appsettings.json", optional: true);
        }
        catch (InvalidDataException e)
        {
            throw new SettingException($"{e.Message} {e.InnerException?.InnerException?.Message ?? e.InnerException?.Message}");
        }

        builder.Configuration.AddEnvironmentVariables().AddInMemoryCollection(given);
        return builder;
    }

    internal static WebApplication Build(WebApplicationBuilder builder, ServeSettings settings, ITimelineStore store)
    {
        builder.WebHost.UseKestrelCore().UseKestrelHttpsConfiguration().ConfigureKestrel(o => o.AddServerHeader = false).UseUrls(settings.Urls.Split(';'));
        builder.Logging.AddConfiguration(builder.Configuration.GetSection("Logging")).AddSimpleConsole(o => o.SingleLine = true)

            // A start that fails is told in one line by whoever started.
            .AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None)

            // It says so at each check that fails; the check itself says it once.
            .AddFilter("Microsoft.Extensions.Diagnostics.HealthChecks", LogLevel.None);
        builder.Services
            .AddRouting()
            .AddCors(o => o.AddDefaultPolicy(p => p
                .SetIsOriginAllowed(origin => IsAllowed(origin, settings))
                .WithMethods("GET", "POST")
                .AllowAnyHeader()))
            .AddSingleton(store)
            .AddSingleton(Clock)
            .AddTimelineGraphQL(settings.Limits)
            .AddSingleton<StoreHealthCheck>()
            .AddHealthChecks().AddCheck<StoreHealthCheck>("store");

        var app = builder.Build();
        app.Use(new HostGuard(settings.AllowedHosts).InvokeAsync);
        app.UseRouting();
        app.UseCors();
        app.MapTimelineGraphQL("/graphql");
        app.MapHealthChecks("/health/live", new() { Predicate = _ => false });
        app.MapHealthChecks("/health/ready");
        app.MapStartPage();
        return app;
    }

    private static bool IsAllowed(string origin, ServeSettings settings) =>
        settings.AllowedOrigins.Contains(origin, StringComparer.OrdinalIgnoreCase)
        || Uri.TryCreate(origin, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.IsLoopback && uri.UserInfo.Length == 0;
}
