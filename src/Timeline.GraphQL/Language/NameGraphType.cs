using GraphQL.Types;
using Timeline.Core;

namespace Timeline.GraphQL;

internal sealed class NameGraphType : TypeOf<Name>
{
    public NameGraphType()
        : base("Name", "A name or a title in one language.")
    {
        One<StringGraphType>("text", "The text.").Resolve(c => c.Source.Text);
        Maybe<LanguageTagGraphType>("lang", "Its language; null where it belongs to none.").Resolve(c => c.Source.Lang);
        One<BooleanGraphType>("preferred", "True: the name to show in its language. The others are aliases.").Resolve(c => c.Source.Preferred);
    }
}
