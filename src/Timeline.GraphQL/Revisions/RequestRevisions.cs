using NodaTime;
using NodaTime.Text;
using Timeline.Core;

namespace Timeline.GraphQL;

/// <summary>Which revision is meant. The newest is looked up once, so that all fields of a request see the same one.</summary>
internal sealed class RequestRevisions(ITimelineStore store, IClock clock, ResponseExtensions extensions)
{
    private readonly Lock _gate = new();
    private Task<int>? _newest;

    public Task<int> NewestAsync(CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            return _newest ??= ReadNewestAsync(cancellationToken);
        }
    }

    public async Task<RevisionScope> ScopeAsync(IDictionary<string, object?>? asOf, CancellationToken cancellationToken)
    {
        var newest = await NewestAsync(cancellationToken);
        if (asOf is null)
        {
            return new(newest, IsExplicit: false);
        }

        if (asOf.TryGetValue("revision", out var revision) && revision is int number)
        {
            return number >= 0 && number <= newest
                ? new(number, IsExplicit: true)
                : throw new TimelineGraphQLException(ErrorCodes.UnknownRevision, $"There is no revision {number}; the newest is {newest}.",
                    new Dictionary<string, object?> { ["newest"] = newest });
        }

        return new(await AtAsync((string)asOf["instant"]!, newest, cancellationToken), IsExplicit: true);
    }

    private async Task<int> AtAsync(string text, int newest, CancellationToken cancellationToken)
    {
        if (!OffsetDateTimePattern.Rfc3339.Parse(text).TryGetValue(default, out var read))
        {
            throw ErrorText.BadArgument($"'{ErrorText.Shown(text)}' is not an instant (RFC 3339), such as 2025-02-09T00:00:00Z.");
        }

        // Not every date with an offset is an instant: compared first, what lies beyond the last one is refused with the rest of the future.
        if (OffsetDateTime.Comparer.Instant.Compare(read, clock.GetCurrentInstant().WithOffset(Offset.Zero)) > 0)
        {
            throw ErrorText.BadArgument($"'{ErrorText.Shown(text)}' lies in the future: what will be known then is not known yet.");
        }

        var revision = await store.FindRevisionAtAsync(read.ToInstant(), cancellationToken);
        // A revision written since the newest was fixed is not there for this request.
        return Math.Min(revision?.Number ?? 0, newest);
    }

    private async Task<int> ReadNewestAsync(CancellationToken cancellationToken)
    {
        var newest = (await store.FindRevisionAsync(null, cancellationToken))?.Number ?? 0;
        extensions.Set("revision", newest);
        return newest;
    }
}
