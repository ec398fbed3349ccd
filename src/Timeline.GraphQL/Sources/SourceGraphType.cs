using GraphQL.Types;
using Timeline.Core;
using Timeline.Edtf;

namespace Timeline.GraphQL;

internal sealed class SourceGraphType : EntityGraphType<Source>
{
    public SourceGraphType()
        : base("Source", "A document or a data set that reports events.", EntityType.Source)
    {
        Named("title", "The titles in all languages.", source => source.Titles, source => source.ExternalIds);
        Maybe<StringGraphType>("publisher", "Who published it.").Resolve(c => c.Source.Value.Publisher);
        Maybe<StringGraphType>("url", "Where it stands.").Resolve(c => c.Source.Value.Url);
        Maybe<LanguageTagGraphType>("language", "The language it is written in.").Resolve(c => c.Source.Value.Language);
        Maybe<ExtentGraphType>("published", "When it was published; null where that is not known.").Resolve(c => Published(c.Source.Value));
        Many<StringGraphType>("agencies", "The agencies it draws on.").Resolve(c => c.Source.Value.Agencies);
        One<ReliabilityGraphType>("reliability", "How far it can be relied on.").Resolve(c => c.Source.Value.Reliability);
        Maybe<StringGraphType>("sha256", "SHA-256 of its text, in hexadecimal; null where the text is not held.").Resolve(c => c.Source.Value.Sha256);
        One<ReportConnectionGraphType>("reports", "What it reports, by slug.")
            .Forward()
            .ResolveAsync(c => EntityConnections.CreateAsync(c, c.Source.Scope, asOf => new ReportQuery(asOf, c.Source.Value.Slug)));
    }

    private static Extent? Published(Source source) =>
        source.Published is { } date && Extent.TryCreate(date, Reading.Within, null, null, null, out var extent, out _) ? extent : null;
}

internal sealed class ReliabilityGraphType() : EnumOf<Reliability>("Reliability", "How far a source can be relied on: the letter of the Admiralty code.",
    (Reliability.A, "Completely reliable."),
    (Reliability.B, "Usually reliable."),
    (Reliability.C, "Fairly reliable."),
    (Reliability.D, "Not usually reliable."),
    (Reliability.E, "Unreliable."),
    (Reliability.F, "Cannot be judged. Not the worst: unknown."));
