using GraphQL.Types;
using Timeline.Core;
using Timeline.Edtf;

namespace Timeline.GraphQL;

internal sealed class ExtentGraphType : TypeOf<Extent>
{
    public ExtentGraphType()
        : base("Extent", "The time of an event, as vague as it is known.")
    {
        Maybe<EdtfGraphType>("edtf", "The date in the proleptic Gregorian calendar, in its canonical form; null: the date is unknown.")
            .Resolve(c => c.Source.Edtf);
        Maybe<StringGraphType>("written", "The date as it was given, byte for byte, in its own calendar.").Resolve(c => c.Source.Written);
        Maybe<StringGraphType>("text", "The date in the words of the source.").Resolve(c => c.Source.Text);
        One<StringGraphType>("label", "The date for people, in English or German: no year zero, nothing more precise than known.")
            .Lang()
            .Resolve(c => c.Source.Label(NameChoice.LabelLanguage(c.Request().Languages(c))));
        One<ReadingGraphType>("reading", "Whether the event lies somewhere within the date or fills it.").Resolve(c => c.Source.Reading);
        One<PrecisionGraphType>("precision", "How fine the date is.").Resolve(c => c.Source.Precision);
        One<BooleanGraphType>("approximate", "True: some part of the date is marked approximate. It does not move the bounds.")
            .Resolve(c => c.Source.IsApproximate);
        One<BooleanGraphType>("uncertain", "True: some part of the date is marked uncertain. It does not move the bounds.")
            .Resolve(c => c.Source.IsUncertain);
        One<EndKindGraphType>("startKind", "How the start is closed.").Resolve(c => c.Source.StartKind);
        One<EndKindGraphType>("endKind", "How the end is closed.").Resolve(c => c.Source.EndKind);
        Maybe<EpochMillisGraphType>("startMin", "The earliest start; null: no bound.")
            .Resolve(c => EpochMillisGraphType.Bound(c.Source.Bounds?.StartMin));
        Maybe<EpochMillisGraphType>("startMax", "The latest start; null: no bound.")
            .Resolve(c => EpochMillisGraphType.Bound(c.Source.Bounds?.StartMax));
        Maybe<EpochMillisGraphType>("endMin", "The earliest end, exclusive; null: no bound.")
            .Resolve(c => EpochMillisGraphType.Bound(c.Source.Bounds?.EndMin));
        Maybe<EpochMillisGraphType>("endMax", "The latest end, exclusive; null: no bound.")
            .Resolve(c => EpochMillisGraphType.Bound(c.Source.Bounds?.EndMax));
        One<BooleanGraphType>("saturated", "True: a bound lies beyond what 64 bits of milliseconds hold and stands at the nearest value.")
            .Resolve(c => c.Source.Bounds?.Saturated ?? false);
        One<StringGraphType>("calendar", "The calendar that the date was written in.").Resolve(c => c.Source.Calendar);
        Maybe<StringGraphType>("zone", "The IANA zone or the UTC offset that moves the bounds; null: they are nominal UTC.")
            .Resolve(c => c.Source.Zone);
    }
}
