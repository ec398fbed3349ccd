using Timeline.Edtf;

namespace Timeline.Storage.Specification.Differential;

/// <summary>The few things that random change sets and queries are about, so that they collide; each list ends with strangers.</summary>
internal static class Universe
{
    internal static readonly string[] Actors = ["a0", "a1", "a2", "a3", "a4", "a5"];
    internal static readonly string[] Places = ["p0", "p1", "p2", "p3", "p4"];
    internal static readonly string[] Sources = ["s0", "s1", "s2", "s3"];
    internal static readonly string[] Events = ["e", "e-0", "e.0", "e0", "e1", "e2", "e3", "e4", "e5", "e_5", "ea", "z"];
    internal static readonly string[] Roles = ["host", "guest", "host-2"];
    internal static readonly string[] Kinds = ["state", "state/war", "test", "test/missile", "test/missile/cruise", "test-run", "tes"];
    internal static readonly string[] Tags = ["x", "X", "é", "e\u0301", "%", "\U0001F680", "\uFFFD"];
    internal static readonly string[] Words = ["Kim", "Kimura", "Škoda", "skoda", "김정은", "İzmir", "İ", "ﬁn", "d'Or", "Straße", "100%", "x_y"];

    internal static readonly string[] Dates =
    [
        "2019", "2019-06", "2019-06-30", "2019-06-30T10:00:00Z", "2019-07-01", "2018/2019", "2019-06/2019-07", "2019-06-30/2019-07-01", "../2019", "2019/..",
        "/2019-06", "2019-06/", "201X", "2019-XX-30", "19XX", "[2018-03-25,2019-06-30]", "{2018,2020}", "[..2019]", "[2018,2020-06]", "2019-X2", "201X-06-30", "XXXX-06-XX", "2019-06~", "2019?", "2019-21",
        "-0044-03-15", "Y-170000002", "Y900000000", "2019-06-30/..", "/2019", "2019/",
    ];

    /// <summary>Every instant at which a date of this universe begins or ends, and those beside it.</summary>
    internal static readonly long[] Instants =
        [.. Dates.SelectMany(BoundsOf).Distinct().SelectMany(i => i is long.MinValue or long.MaxValue ? [i] : new[] { i - 1, i, i + 1 }).Distinct().Order()];

    private static IEnumerable<long> BoundsOf(string date) =>
        EdtfValue.TryParse(date, out var value, out var error)
            ? new[] { value.GetBounds(Reading.Within), value.GetBounds(Reading.Throughout) }.SelectMany(b => new[] { b.StartMin, b.StartMax, b.EndMin, b.EndMax })
            : throw new ArgumentException($"{date}: {error.Message}");
}
