using GraphQL.Types;

namespace Timeline.GraphQL;

internal sealed class AsOfGraphType : InputOf
{
    public AsOfGraphType()
        : base("AsOf", "A state of knowledge: exactly one of a revision and an instant.")
    {
        IsOneOf = true;
        Maybe<IntGraphType>("revision", "The number of a revision; 0 is the empty store.");
        Maybe<InstantGraphType>("instant", "The last revision at or before this instant, which must not lie in the future.");
    }
}
