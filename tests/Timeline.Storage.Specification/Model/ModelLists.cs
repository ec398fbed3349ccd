using Timeline.Core;

namespace Timeline.Storage.Specification.Model;

/// <summary>Which actors, places, sources and reports a query finds, by the words of its definition.</summary>
internal static class ModelLists
{
    internal static IEnumerable<T> Of<T>(ModelState state, EntityQuery<T> query)
        where T : Entity =>
        state.At<T>(query.AsOf).Where(e => Meets(state, e, query));

    private static bool Meets(ModelState state, Entity entity, object query) => (entity, query) switch
    {
        (Actor a, ActorQuery q) => HasText(q.Text, a.Names.Select(n => n.Text)) && (q.Kinds is null || q.Kinds.Contains(a.Kind)),
        (Place p, PlaceQuery q) => HasText(q.Text, p.Names.Select(n => n.Text))
            && (q.Within is null || p.Slug != q.Within && new ModelFilter(state, q.AsOf).LiesIn(p.Slug, q.Within)),
        (Source s, SourceQuery q) => HasText(q.Text, s.Titles.Select(n => n.Text).Append(s.Publisher ?? "")),
        (Report r, ReportQuery q) => r.Source == q.Source,
        _ => throw new NotSupportedException(query.GetType().Name),
    };

    private static bool HasText(string? wanted, IEnumerable<string> texts)
    {
        var words = SearchWords.Of(texts);
        return wanted is null || SearchWords.Of(wanted).All(w => words.Any(word => word.StartsWith(w, StringComparison.Ordinal)));
    }
}
