using Timeline.Edtf;

namespace Timeline.Core;

/// <summary>Makes the event from its reports. Pure: the order in which reports are handed over changes nothing.</summary>
public static class EventResolver
{
    /// <summary>
    /// The event as its reports say. The reports are ranked by credibility 1 to 6, reliability of the source A to F, the narrower
    /// extent (latest end minus earliest start; without an extent last), the later revision, the slug. A single value comes from the
    /// best-ranked report that states it; participants, places, tags and links are united.
    /// </summary>
    /// <param name="slug">The slug of the event.</param>
    /// <param name="reports">Its reports; at least one.</param>
    /// <param name="reliabilityOf">The reliability of a source by its slug.</param>
    public static Event Resolve(string slug, IReadOnlyCollection<Report> reports, Func<string, Reliability> reliabilityOf)
    {
        ArgumentOutOfRangeException.ThrowIfZero(reports.Count);
        var ranked = Rank(reports, reliabilityOf);
        var kind = ranked.Select(r => r.Report.Kind).FirstOrDefault(k => k is not null) ?? EventKinds.Unclassified;
        var when = ranked.Select(r => r.Report.When).FirstOrDefault(w => w?.Edtf is not null)
            ?? ranked.Select(r => r.Report.When).FirstOrDefault(w => w is not null);

        return new Event
        {
            Slug = slug,
            Kind = kind,
            Titles = PerLanguage(ranked, r => r.Titles),
            Descriptions = PerLanguage(ranked, r => r.Descriptions),
            When = when?.ToExtent(kind) ?? Extent.Undated,
            Tags = Unite(ranked, r => r.Tags, t => t),
            Participants = Unite(ranked, r => r.Participants, p => $"{p.Role}\n{p.Actor}"),
            Places = Unite(ranked, r => r.Places, p => p),
            Links = Unite(ranked, r => r.Links, l => $"{l.Type.ToName()}\n{l.To}"),
            Reports = [.. ranked.Select(r => new RankedReport(r.Report.Slug, r.Report.Source, r.Reliability, r.Report.Credibility))],
        };
    }

    private static List<Rated> Rank(IReadOnlyCollection<Report> reports, Func<string, Reliability> reliabilityOf)
    {
        var ranked = new List<Rated>(reports.Count);
        foreach (var report in reports)
        {
            ranked.Add(new(report, reliabilityOf(report.Source), Width(report)));
        }

        ranked.Sort(static (x, y) =>
        {
            var order = x.Report.Credibility.CompareTo(y.Report.Credibility);
            order = order != 0 ? order : x.Reliability.CompareTo(y.Reliability);
            order = order != 0 ? order : x.Width.CompareTo(y.Width);
            order = order != 0 ? order : y.Report.RecordedIn.CompareTo(x.Report.RecordedIn);
            return order != 0 ? order : string.CompareOrdinal(x.Report.Slug, y.Report.Slug);
        });
        return ranked;
    }

    private static UInt128 Width(Report report)
    {
        // Both readings of a date span the same hull, so the kind does not matter here.
        if (report.When?.ToExtent(report.Kind).Bounds is not { } bounds)
        {
            return UInt128.MaxValue;
        }

        return bounds.StartMin == Bounds.NegativeInfinity || bounds.EndMax == Bounds.PositiveInfinity
            ? UInt128.MaxValue - 1
            : (UInt128)((Int128)bounds.EndMax - bounds.StartMin);
    }

    private static List<Name> PerLanguage(List<Rated> ranked, Func<Report, IReadOnlyList<Name>> texts)
    {
        var chosen = new SortedDictionary<string, List<Name>>(StringComparer.OrdinalIgnoreCase);
        foreach (var (report, _, _) in ranked)
        {
            foreach (var language in texts(report).GroupBy(n => n.Lang ?? "", StringComparer.OrdinalIgnoreCase))
            {
                chosen.TryAdd(language.Key, [.. language]);
            }
        }

        return [.. chosen.Values.SelectMany(n => n)];
    }

    private static List<Stated<T>> Unite<T>(List<Rated> ranked, Func<Report, IReadOnlyList<T>> values, Func<T, string> key)
    {
        var united = new SortedDictionary<string, (T Value, List<string> Reports)>(ByteOrder.Instance);
        foreach (var (report, _, _) in ranked)
        {
            foreach (var value in values(report))
            {
                if (!united.TryGetValue(key(value), out var entry))
                {
                    united[key(value)] = entry = (value, []);
                }

                if (entry.Reports is not [.., var last] || last != report.Slug)
                {
                    entry.Reports.Add(report.Slug);
                }
            }
        }

        return [.. united.Values.Select(e => new Stated<T>(e.Value, e.Reports))];
    }

    private sealed record Rated(Report Report, Reliability Reliability, UInt128 Width);
}
