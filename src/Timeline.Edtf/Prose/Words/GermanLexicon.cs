namespace Timeline.Edtf.Prose;

internal static class GermanLexicon
{
    private static readonly string[] Months =
    [
        "januar|jänner|jan", "februar|feber|feb", "märz|mär|mrz", "april|apr", "mai", "juni|jun|juno", "juli|jul", "august|aug",
        "september|sep|sept", "oktober|okt", "november|nov", "dezember|dez",
    ];

    public static IEnumerable<(string Words, Kind Kind, int Value)> Words() =>
        [.. Names(), .. Numbers(), .. Parts(), .. Relative(), .. Relations()];

    private static IEnumerable<(string, Kind, int)> Names()
    {
        string[] weekdays =
            ["montag|mo", "dienstag|di", "mittwoch|mi", "donnerstag|do", "freitag|fr", "samstag|sonnabend|sa", "sonntag|so"];
        string[] seasons = ["frühling|frühjahr|frühlings|frühjahrs", "sommer|sommers", "herbst|herbstes", "winter|winters"];
        return
        [
            .. Months.Select((words, i) => (words, Kind.Month, i + 1)),
            .. weekdays.Select((words, i) => (words, Kind.Weekday, i + 1)),
            .. seasons.Select((words, i) => (words, Kind.Season, i + 21)),
            ("tag|tage|tagen", Kind.Unit, (int)Unit.Day), ("woche|wochen", Kind.Unit, (int)Unit.Week),
            ("monat|monate|monaten|monats", Kind.Unit, (int)Unit.Month), ("jahr|jahre|jahren|jahres|anno", Kind.Unit, (int)Unit.Year),
            ("jahrzehnt|jahrzehnte|jahrzehnten|jahrzehnts", Kind.Unit, (int)Unit.Decade),
            ("jahrhundert|jahrhunderts|jahrhunderte|jahrhunderten|jh|jhd|jhdt|jhs", Kind.Unit, (int)Unit.Century),
            ("jahrtausend|jahrtausends|jahrtausende", Kind.Unit, (int)Unit.Millennium),
            ("v chr|vor christus|vor christi geburt|v u z|bc", Kind.Era, -1),
            ("n chr|anno domini|nach christus|nach christi geburt|u z|ad", Kind.Era, 1),
        ];
    }

    private static IEnumerable<(string, Kind, int)> Numbers()
    {
        string[] numbers =
        [
            "ein|eine|einer|einem|einen|eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf",
        ];
        string[] ordinals =
        [
            "erst", "zweit", "dritt", "viert", "fünft", "sechst", "siebt", "acht", "neunt", "zehnt", "elft", "zwölft", "dreizehnt", "vierzehnt",
            "fünfzehnt", "sechzehnt", "siebzehnt", "achtzehnt", "neunzehnt", "zwanzigst", "einundzwanzigst",
        ];
        string[] decades = ["zwanziger", "dreißiger", "vierziger", "fünfziger", "sechziger", "siebziger", "achtziger", "neunziger"];
        return
        [
            .. numbers.Select((words, i) => (words, Kind.NumberWord, i + 1)),
            .. ordinals.Select((stem, i) => ($"{stem}e|{stem}er|{stem}es|{stem}en|{stem}em", Kind.Ordinal, i + 1)),
            .. decades.Select((word, i) => ($"{word}|{word}n|{word}jahre|{word}jahren", Kind.DecadeName, 20 + 10 * i)),
            ("er|ern", Kind.Decades, 0), ("erjahre|erjahren", Kind.Decades, 0),
        ];
    }

    private static IEnumerable<(string, Kind, int)> Parts() =>
    [
        .. Months.Select((words, i) => ($"{words.Split('|')[0]}hälfte", Kind.MonthHalf, i + 1)),
        ("hälfte", Kind.Fraction, 2), ("drittel|drittels", Kind.Fraction, 3), ("viertel|viertels|quartal|quartals", Kind.Fraction, 4),
        ("halbjahr|halbjahres|halbjahrs|jahreshälfte", Kind.HalfYear, 2), ("q", Kind.PartLetter, 4), ("h", Kind.PartLetter, 2),
        ("anfang|anfangs|beginn|zu beginn|früh|frühe|frühen|früher|frühes|frühem", Kind.Part, 0),
        ("mitte|mittlere|mittleren|mittlerer|mittleres|mittlerem", Kind.Part, 1),
        ("ende|spät|späte|späten|später|spätes|spätem|ausgehenden", Kind.Part, 2),
        ("frühsommer", Kind.SeasonPart, 66), ("hochsommer", Kind.SeasonPart, 67), ("spätsommer", Kind.SeasonPart, 68),
        ("frühherbst", Kind.SeasonPart, 69), ("spätherbst", Kind.SeasonPart, 71), ("spätwinter", Kind.SeasonPart, 74),
        ("jahresanfang|jahresbeginn", Kind.YearPart, 0), ("jahresmitte", Kind.YearPart, 1), ("jahresende", Kind.YearPart, 2),
    ];

    private static IEnumerable<(string, Kind, int)> Relative() =>
    [
        ("gegenwart|die gegenwart|zur gegenwart|jetzt", Kind.Now, 0),
        ("heute", Kind.DayOffset, 0), ("gestern", Kind.DayOffset, -1), ("morgen", Kind.DayOffset, 1),
        ("vorgestern", Kind.DayOffset, -2), ("übermorgen", Kind.DayOffset, 2),
        ("letzte|letzten|letzter|letztes|letztem|vorige|vorigen|voriger|voriges|vorigem", Kind.Direction, (int)Direction.Last),
        ("vergangene|vergangenen|vergangener|vergangenes|vergangenem", Kind.Direction, (int)Direction.Past),
        ("diese|diesen|dieser|dieses|diesem", Kind.Direction, (int)Direction.This),
        ("kommende|kommenden|kommender|kommendes|kommendem", Kind.Direction, (int)Direction.Coming),
        ("nächste|nächsten|nächster|nächstes|nächstem", Kind.Direction, (int)Direction.Next),
    ];

    private static IEnumerable<(string, Kind, int)> Relations() =>
    [
        ("c|ca|circa|zirka|um|etwa|in etwa|gegen|rund|ungefähr|oder so", Kind.Approximate, 0),
        ("vermutlich|wahrscheinlich|wohl|vielleicht|möglicherweise|eventuell|evtl|vermutl", Kind.Uncertain, 0),
        ("zwischen|irgendwann zwischen", Kind.Between, 0), ("und|u", Kind.And, 0), ("oder|od", Kind.Or, 0),
        ("bis|bis zum|bis zur|bis in|bis ins|bis in den|bis in die", Kind.Until, 0),
        ("von|vom|von der|von den", Kind.From, 1), ("seit|seit dem|seit der|seit den", Kind.Since, 1), ("ab|ab dem|ab der", Kind.Since, 0),
        ("vor|vor dem|vor der|vor den", Kind.Before, 1), ("nach|nach dem|nach der|nach den", Kind.After, 0),
        ("spätestens|bis spätestens|nicht später als|nicht nach", Kind.NotAfter, 0),
        ("frühestens|nicht früher als|nicht vor", Kind.NotBefore, 0),
        ("oder früher|oder davor|und früher", Kind.OrEarlier, 0), ("oder später|oder danach|und später", Kind.OrLater, 0),
        ("an", Kind.Onward, 0), ("in|im", Kind.In, 0), ("innerhalb|innerhalb von|innerhalb der|innerhalb des|binnen", Kind.In, 1),
        ("der|die|das|den|dem|des|am|zu|zur|zum|während|irgendwann", Kind.Filler, 0),

        // Mornings, not tomorrow.
        ("der morgen|den morgen|dem morgen|am morgen|zum morgen|vom morgen|im morgen|jeden morgen|diesen morgen", Kind.TimeOfDay, 0),
        ("bis zum morgen|seit dem morgen|ab dem morgen|vor dem morgen|nach dem morgen|von der morgen", Kind.TimeOfDay, 0),
    ];
}
