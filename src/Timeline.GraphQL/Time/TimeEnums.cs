using Timeline.Core;
using Timeline.Edtf;

namespace Timeline.GraphQL;

internal sealed class ReadingGraphType() : EnumOf<Reading>("Reading", "What a date says of an event.",
    (Reading.Within, "It happened at some time within the date: 1985 for a meeting."),
    (Reading.Throughout, "It filled the date: 1985 for a term of office."));

internal sealed class EndKindGraphType() : EnumOf<EndKind>("EndKind", "How an extent is closed on one side.",
    (EndKind.Closed, "By a date."),
    (EndKind.Open, "Not at all: it goes on."),
    (EndKind.Unknown, "Nothing is known of this side."));

internal sealed class MatchGraphType() : EnumOf<Match>("Match", "How sure something must be where dates are vague.",
    (Match.Possible, "It holds for some start and end that the date allows."),
    (Match.Certain, "It holds for every start and end that the date allows."));

internal sealed class PrecisionGraphType() : EnumOf<Precision>("Precision", "How fine a date is.",
    (Precision.Millennium, "A thousand years."),
    (Precision.Century, "A hundred years."),
    (Precision.Decade, "Ten years."),
    (Precision.Year, "A year."),
    (Precision.Season, "Any group of months within a year: seasons, quarters, halves, the codes 21 to 41."),
    (Precision.Month, "A month."),
    (Precision.Day, "A day."),
    (Precision.Second, "A second."),
    (Precision.Mixed, "An interval or a set whose parts differ."),
    (Precision.Unknown, "No date is known."));

internal sealed class TemporalPredicateGraphType() : EnumOf<TemporalPredicate>("TemporalPredicate",
    "The relation of an event to a span of time: unions of Allen's relations.",
    (TemporalPredicate.Intersects, "They share time: all but before, meets, met by, after."),
    (TemporalPredicate.Within, "The event lies in the span: starts, during, finishes, equals."),
    (TemporalPredicate.Contains, "The event covers the span: started by, contains, finished by, equals."),
    (TemporalPredicate.Before, "The event is over when the span begins: before or meets."),
    (TemporalPredicate.After, "The event begins when the span is over: after or met by."));

internal sealed class AllenRelationGraphType() : EnumOf<AllenRelation>("AllenRelation",
    "The thirteen relations of two spans of time (Allen 1983), this one to the other.",
    (AllenRelation.Before, "It ends before the other starts."),
    (AllenRelation.Meets, "It ends just when the other starts."),
    (AllenRelation.Overlaps, "It starts first and ends within the other."),
    (AllenRelation.Starts, "They start together, it ends first."),
    (AllenRelation.During, "It starts after and ends before the other."),
    (AllenRelation.Finishes, "They end together, it starts later."),
    (AllenRelation.Equals, "They start and end together."),
    (AllenRelation.FinishedBy, "They end together, it starts first."),
    (AllenRelation.Contains, "It starts before and ends after the other."),
    (AllenRelation.StartedBy, "They start together, it ends later."),
    (AllenRelation.OverlappedBy, "It starts within the other and ends later."),
    (AllenRelation.MetBy, "It starts just when the other ends."),
    (AllenRelation.After, "It starts after the other ends."));
