using GraphQL.Types;
using Timeline.Core;

namespace Timeline.GraphQL;

internal sealed class QuoteGraphType : TypeOf<Quote>
{
    public QuoteGraphType()
        : base("Quote", "The words in a source that support a report.")
    {
        One<StringGraphType>("exact", "The words.").Resolve(c => c.Source.Exact);
        Maybe<StringGraphType>("prefix", "The words just before.").Resolve(c => c.Source.Prefix);
        Maybe<StringGraphType>("suffix", "The words just after.").Resolve(c => c.Source.Suffix);
        Maybe<IntGraphType>("start", "Where they begin, in UTF-16 code units of the text whose hash the source holds.").Resolve(c => c.Source.Start);
        Maybe<IntGraphType>("end", "Where they end, exclusive.").Resolve(c => c.Source.End);
        Maybe<LanguageTagGraphType>("lang", "Their language.").Resolve(c => c.Source.Lang);
        Many<StringGraphType>("supports", "The fields of the report that they support.").Resolve(c => c.Source.Supports ?? []);
    }
}
