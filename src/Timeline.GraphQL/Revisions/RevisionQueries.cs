using GraphQL.Types;
using Timeline.Core;

namespace Timeline.GraphQL;

/// <summary>The root fields about revisions.</summary>
internal static class RevisionQueries
{
    public static void AddRevisionQueries(this QueryGraphType query)
    {
        query.Maybe<RevisionGraphType>("revision", "A revision; null where there is none.")
            .Argument<IntGraphType>("number", "Its number; without it the newest.")
            .ResolveAsync(async c =>
            {
                var newest = await c.Request().NewestAsync(c.CancellationToken);
                var number = (int?)c.Value("number") ?? newest;
                return number > 0 && number <= newest ? c.Request().Revision(number) : null;
            });
        query.Maybe<RevisionConnectionGraphType>("revisions", "All revisions, the newest first.")
            .Forward()
            .ResolveAsync(async c =>
            {
                // The context serves other fields by the time that the list reads.
                var (store, cancellationToken) = (c.Request().Store, c.CancellationToken);
                var scope = new RevisionScope(await c.Request().NewestAsync(cancellationToken), IsExplicit: false);
                return await Connection<Revision, int?>.CreateAsync(c, scope, NewestFirst.Instance,
                    (asOf, page) => store.RevisionsAsync(asOf, page, cancellationToken),
                    // Numbers have no gaps.
                    asOf => Task.FromResult(asOf));
            });
    }
}
