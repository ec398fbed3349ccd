using GraphQL;
using GraphQL.DataLoader;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Timeline.Core;

namespace Timeline.GraphQL;

/// <summary>What the resolvers of one request share. Safe for fields that resolve in parallel.</summary>
internal sealed class TimelineRequest(
    IServiceProvider services, ITimelineStore store, IClock clock, GraphQLLimits limits, RequestContext transport, ResponseExtensions extensions)
{
    private readonly RequestRevisions _revisions = new(store, clock, extensions);
    private readonly Lazy<IReadOnlyList<string>> _accepted = new(() => AcceptLanguage.Read(transport.AcceptLanguage));

    public ITimelineStore Store => store;

    public GraphQLLimits Limits => limits;

    public HistoryLoader Histories => services.GetRequiredService<HistoryLoader>();

    public IncomingLinkLoader IncomingLinks => services.GetRequiredService<IncomingLinkLoader>();

    /// <summary>The newest revision, the same one for the whole request; 0 while there is none.</summary>
    public Task<int> NewestAsync(CancellationToken cancellationToken) => _revisions.NewestAsync(cancellationToken);

    /// <summary>The revision that a root field reads: that of its <c>asOf</c>, else the newest.</summary>
    public Task<RevisionScope> ScopeAsync(IResolveFieldContext context) => _revisions.ScopeAsync(context.Input("asOf"), context.CancellationToken);

    public IDataLoaderResult<T?> Load<T>(string slug, RevisionScope scope)
        where T : Entity => services.GetRequiredService<EntityLoader<T>>().Load((scope.Number, slug));

    /// <summary>An entity with its scope, or null.</summary>
    public IDataLoaderResult<At<T>?> Find<T>(string slug, RevisionScope scope)
        where T : Entity => Load<T>(slug, scope).Then(found => found is null ? null : new At<T>(found, scope));

    /// <summary>Entities in the order of the slugs, without those that do not exist or were retracted.</summary>
    public IDataLoaderResult<IReadOnlyList<At<T>>> Current<T>(IEnumerable<string> slugs, RevisionScope scope)
        where T : Entity =>
        Promises.All(slugs.Select(slug => Load<T>(slug, scope)))
            .Then(found => (IReadOnlyList<At<T>>)[.. found.Where(e => e is { RetractedIn: null }).Select(e => new At<T>(e!, scope))]);

    public IDataLoaderResult<Revision?> Revision(int? number) =>
        number is { } given ? services.GetRequiredService<RevisionLoader>().Load(given) : Promises.Of<Revision?>(null);

    /// <summary>The languages of the reader, the most wanted first: those of the argument <c>lang</c>, then those of the header.</summary>
    public IReadOnlyList<string> Languages(IResolveFieldContext? context = null)
    {
        if (context?.Texts("lang") is not { Count: > 0 } wanted)
        {
            return _accepted.Value;
        }

        foreach (var tag in wanted)
        {
            CheckTag(tag);
        }

        return [.. wanted, .. _accepted.Value];
    }

    /// <summary>The language of a text that the reader gave: the one named with it, else English or German as the header has it; null: neither.</summary>
    public string? LanguageOf(string? named)
    {
        if (named is null)
        {
            return _accepted.Value.FirstOrDefault(tag => tag.Split('-')[0].ToLowerInvariant() is "de" or "en");
        }

        CheckTag(named);
        return named;
    }

    private static void CheckTag(string tag)
    {
        if (!LanguageTag.IsWellFormed(tag))
        {
            throw ErrorText.BadArgument($"'{ErrorText.Shown(tag)}' is not a language tag (BCP 47), such as en or de-AT.");
        }
    }
}

internal static class TimelineRequests
{
    public static TimelineRequest Request(this IResolveFieldContext context) => context.RequestServices!.GetRequiredService<TimelineRequest>();
}
