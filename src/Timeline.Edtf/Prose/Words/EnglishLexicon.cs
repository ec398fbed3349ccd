namespace Timeline.Edtf.Prose;

internal static class EnglishLexicon
{
    public static IEnumerable<(string Words, Kind Kind, int Value)> Words() =>
        [.. Names(), .. Numbers(), .. Parts(), .. Relative(), .. Relations()];

    private static IEnumerable<(string, Kind, int)> Names()
    {
        string[] months =
        [
            "january|jan", "february|feb", "march|mar", "april|apr", "may", "june|jun", "july|jul", "august|aug",
            "september|sep|sept", "october|oct", "november|nov", "december|dec",
        ];
        string[] weekdays =
        [
            "monday|mon", "tuesday|tue|tues", "wednesday|wed", "thursday|thu|thur|thurs", "friday|fri", "saturday|sat", "sunday|sun",
        ];
        string[] seasons = ["spring|springtime", "summer|summertime", "autumn|fall", "winter|wintertime"];
        return
        [
            .. months.Select((words, i) => (words, Kind.Month, i + 1)),
            .. weekdays.Select((words, i) => (words, Kind.Weekday, i + 1)),
            .. seasons.Select((words, i) => (words, Kind.Season, i + 21)),
            ("day|days", Kind.Unit, (int)Unit.Day), ("week|weeks", Kind.Unit, (int)Unit.Week), ("month|months", Kind.Unit, (int)Unit.Month),
            ("year|years|anno", Kind.Unit, (int)Unit.Year), ("decade|decades", Kind.Unit, (int)Unit.Decade),
            ("century|centuries|cent", Kind.Unit, (int)Unit.Century), ("millennium|millennia|millenium", Kind.Unit, (int)Unit.Millennium),
            ("bc|b c|bce|b c e|before christ", Kind.Era, -1), ("ad|a d|ce|c e|anno domini", Kind.Era, 1),
        ];
    }

    private static IEnumerable<(string, Kind, int)> Numbers()
    {
        string[] numbers = ["a|an|one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
        string[] ordinals =
        [
            "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth",
            "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth",
        ];
        string[] decades = ["twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"];
        return
        [
            .. numbers.Select((words, i) => (words, Kind.NumberWord, i + 1)),
            .. ordinals.Select((words, i) => (words, Kind.Ordinal, i + 1)),
            .. decades.Select((words, i) => (words, Kind.DecadeName, 20 + 10 * i)),
            ("s", Kind.Decades, 0),
        ];
    }

    private static IEnumerable<(string, Kind, int)> Parts() =>
    [
        ("half|halves", Kind.Fraction, 2), ("thirds", Kind.Fraction, 3), ("quarter|quarters", Kind.Fraction, 4),
        ("half year", Kind.HalfYear, 2), ("q", Kind.PartLetter, 4), ("h", Kind.PartLetter, 2),
        ("early|beginning|start|the beginning|the start", Kind.Part, 0),
        ("mid|middle|the middle", Kind.Part, 1),
        ("late|end|the end", Kind.Part, 2),
    ];

    private static IEnumerable<(string, Kind, int)> Relative() =>
    [
        ("today", Kind.DayOffset, 0), ("yesterday", Kind.DayOffset, -1), ("tomorrow", Kind.DayOffset, 1),
        ("the day before yesterday|day before yesterday", Kind.DayOffset, -2), ("the day after tomorrow|day after tomorrow", Kind.DayOffset, 2),
        ("present|the present|now|date|the present day", Kind.Now, 0),
        ("ago|earlier|before now", Kind.Ago, 0),
        ("last|previous", Kind.Direction, (int)Direction.Last), ("past", Kind.Direction, (int)Direction.Running),
        ("this|the current|current", Kind.Direction, (int)Direction.This), ("coming|upcoming", Kind.Direction, (int)Direction.Coming),
        ("next|following", Kind.Direction, (int)Direction.Next),
    ];

    private static IEnumerable<(string, Kind, int)> Relations() =>
    [
        ("c", Kind.C, 0),
        ("ca|circa|cca|about|around|approximately|approx|roughly|or so|or thereabouts", Kind.Approximate, 0),
        ("probably|possibly|perhaps|maybe|likely|presumably|apparently|supposedly", Kind.Uncertain, 0),
        ("between|sometime between", Kind.Between, 0), ("and", Kind.And, 0), ("or", Kind.Or, 0),
        ("to|through|thru", Kind.To, 0), ("until|till|til|up to|up until", Kind.Until, 0),
        ("from", Kind.From, 0), ("since|ever since|starting in|starting from", Kind.Since, 0),
        ("before|prior to|earlier than|pre", Kind.Before, 0), ("after|later than|post", Kind.After, 0),
        ("by|no later than|not later than|not after|at the latest|on or before|in or before", Kind.NotAfter, 0),
        ("not before|no earlier than|not earlier than|at the earliest|on or after|in or after", Kind.NotBefore, 0),
        ("or earlier|or before|and earlier|and before", Kind.OrEarlier, 0), ("or later|or after|and later|and after", Kind.OrLater, 0),
        ("on|onward|onwards|forward", Kind.Onward, 0), ("in", Kind.In, 0), ("within", Kind.In, 1),
        ("of|the|during|at|dated|for|sometime|sometime in|over the", Kind.Filler, 0),
    ];
}
