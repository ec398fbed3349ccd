namespace Timeline.Edtf.Tests.Prose;

/// <summary>Texts and the EDTF of their candidates, best first. The reference is Sunday, 9 February 2025, where there is one.</summary>
internal static partial class ProseTable
{
    public const string Reference = "2025-02-09";

    /// <summary>Texts that say all themselves, and those that need a year and have none.</summary>
    public static (string Text, string[] Edtf)[] Complete => [.. Single, .. Joined, .. Yearless];

    private static (string Text, string[] Edtf)[] Yearless =>
    [
        ("in June", ["XXXX-06"]),
        ("12 June", ["XXXX-06-12"]),
        ("June 18", ["XXXX-06-18"]),
        ("Sunday 9 February", ["XXXX-02-09"]),
        ("12.6.", ["XXXX-06-12"]),
        ("Mitte Juni", ["XXXX-06-1X"]),
        ("Anfang Juni", ["XXXX-06-0X"]),
        ("late June", ["[XXXX-06-2X,XXXX-06-3X]"]),
        ("late February", ["XXXX-02-2X"]),
        ("29 February", ["XXXX-02-29"]),
        ("im Sommer", ["XXXX-22"]),
        ("vermutlich im Januar", ["XXXX-01?"]),
        ("June to August", ["XXXX-06/XXXX-08"]),
    ];

    /// <summary>Texts that need the reference.</summary>
    public static (string Text, string[] Edtf)[] Relative =>
    [
        ("today", ["2025-02-09"]),
        ("yesterday", ["2025-02-08"]),
        ("tomorrow", ["2025-02-10"]),
        ("the day before yesterday", ["2025-02-07"]),
        ("heute", ["2025-02-09"]),
        ("gestern", ["2025-02-08"]),
        ("morgen", ["2025-02-10"]),
        ("vorgestern", ["2025-02-07"]),
        ("\u00fcbermorgen", ["2025-02-11"]),
        ("Friday", ["2025-02-07", "2025-02-14"]),
        ("on Friday", ["2025-02-07", "2025-02-14"]),
        ("on Sunday", ["2025-02-09", "2025-02-16"]),
        ("Am Freitag", ["2025-02-07", "2025-02-14"]),
        ("last Friday", ["2025-02-07", "2025-01-31"]),
        ("letzten Freitag", ["2025-02-07", "2025-01-31"]),
        ("vergangenen Freitag", ["2025-02-07"]),
        ("last Sunday", ["2025-02-02"]),
        ("this Friday", ["2025-02-07"]),
        ("next Monday", ["2025-02-10"]),
        ("kommenden Montag", ["2025-02-10"]),
        ("n\u00e4chsten Sonntag", ["2025-02-16"]),
        ("Friday last week", ["2025-01-31"]),
        ("this week", ["[2025-02-03..2025-02-09]"]),
        ("last week", ["[2025-01-27..2025-02-02]"]),
        ("next week", ["[2025-02-10..2025-02-16]"]),
        ("diese Woche", ["[2025-02-03..2025-02-09]"]),
        ("letzte Woche", ["[2025-01-27..2025-02-02]"]),
        ("in der vergangenen Woche", ["[2025-01-27..2025-02-02]"]),
        ("this month", ["2025-02"]),
        ("last month", ["2025-01"]),
        ("letzten Monat", ["2025-01"]),
        ("next month", ["2025-03"]),
        ("this year", ["2025"]),
        ("last year", ["2024"]),
        ("voriges Jahr", ["2024"]),
        ("dieses Jahr", ["2025"]),
        ("n\u00e4chstes Jahr", ["2026"]),
        ("last century", ["19XX"]),
        ("early last year", ["2024-37"]),
        ("Ende letzten Jahres", ["2024-39"]),
        ("late last month", ["[2025-01-21..2025-01-31]"]),
        ("three days ago", ["2025-02-06"]),
        ("vor drei Tagen", ["2025-02-06"]),
        ("vor 3 Tagen", ["2025-02-06"]),
        ("in three days", ["2025-02-12"]),
        ("in drei Tagen", ["2025-02-12"]),
        ("a week ago", ["[2025-01-27..2025-02-02]"]),
        ("two weeks ago", ["[2025-01-20..2025-01-26]"]),
        ("vor einer Woche", ["[2025-01-27..2025-02-02]"]),
        ("3 months ago", ["2024-11"]),
        ("vor zwei Monaten", ["2024-12"]),
        ("2 years ago", ["2023"]),
        ("vor zwei Jahren", ["2023"]),
        ("since yesterday", ["2025-02-08/.."]),
        ("seit Freitag", ["2025-02-07/..", "2025-02-14/.."]),
        ("until last month", ["/2025-01"]),
        ("in June", ["2024-06", "2025-06"]),
        ("in January", ["2025-01"]),
        ("im Februar", ["2025-02"]),
        ("vermutlich im Januar", ["2025-01?"]),
        ("Ende Januar", ["[2025-01-21..2025-01-31]"]),
        ("Mitte Juni", ["[2024-06-11..2024-06-20]", "[2025-06-11..2025-06-20]"]),
        ("late February", ["[2024-02-21..2024-02-29]", "[2025-02-21..2025-02-28]"]),
        ("12 June", ["2024-06-12", "2025-06-12"]),
        ("29 February", ["2024-02-29"]),
        ("Freitag, 7. Februar", ["2025-02-07"]),
        ("27 to 28 January", ["2025-01-27/2025-01-28"]),
        ("December to January", ["2024-12/2025-01"]),
        ("last June", ["2024-06"]),
        ("last January", ["2025-01", "2024-01"]),
        ("this winter", ["2024-24"]),
        ("this summer", ["2025-22"]),
        ("next summer", ["2025-22", "2026-22"]),
        ("letzten Sommer", ["2024-22"]),
        ("June last year", ["2024-06"]),
        ("im Juni dieses Jahres", ["2025-06"]),
        ("im 4. Quartal", ["2024-36"]),
        ("'85", ["1985", "1885"]),
        ("the twenties", ["192X", "202X"]),
        ("3.2.25", ["2025-02-03", "1925-02-03"]),
        ("June 2019", ["2019-06"]),
    ];

    /// <summary>Texts of which nothing is read, with a reference or without.</summary>
    public static string[] Nothing =>
    [
        "31 June 2019", "31.06.2019", "30 February 2020", "29 February 2019", "29.2.1900", "31 June", "13/13/2019", "12.25.1985", "0 June 2019",
        "00.06.2019", "June 0, 2019", "Q5 2019", "5. Quartal 2019", "0th century", "0 BC", "AD 0", "hello", "in", "the", "between", "1984 to",
        "between 1984", "between 1986 and 1984", "1986 to 1984", "3. Halbjahr 2019", "June June 2019", "1984 1985", "12 June 2018, 9 am",
        "12 June 2018 and everything after", "1984..", "the report of 12 June 2018", "Christmas 2019", "Ostern 2019", "5", "12", "99999", "century",
        "19 century of", "1985/13/13", "winter 2018/20 and", "1.2.3.4", "ten to twelve", "2019-13", "June 19th century", "\0", "\ud800", "....", "1999999999",
        "fifth third of June 2019", "second fifth of 2019", "June 2019 June", "1925s", "before June 31, 2019",
    ];
}
