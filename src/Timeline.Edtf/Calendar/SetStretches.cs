namespace Timeline.Edtf.Calendar;

/// <summary>The unbroken stretches of a set of which one member is meant: members that touch are one stretch, as the range of them would be.</summary>
internal static class SetStretches
{
    public static bool HaveGaps(EdtfSet set, EdtfPolicy policy)
    {
        var measure = new Measure(Reading.Within, policy);
        return set.Members.Any(member => IsBroken(member, policy)) || Unbroken(set, measure).Count > 1;
    }

    public static IEnumerable<Bounds> Of(EdtfSet set, Measure measure, long from, long to)
    {
        var broken = set.Members.Where(member => IsBroken(member, measure.Policy))
            .SelectMany(member => member.From!.Stretches(measure, from, to));
        return Unbroken(set, measure).Concat(broken);
    }

    private static bool IsBroken(EdtfSetMember member, EdtfPolicy policy) => !member.IsRange && member.From!.HasGaps(policy);

    private static List<Bounds> Unbroken(EdtfSet set, Measure measure)
    {
        var merged = new List<Bounds>();
        var members = set.Members.Where(member => !IsBroken(member, measure.Policy)).Select(member => set.BoundsOf(member, measure));
        foreach (var member in members.OrderBy(bounds => bounds.StartMin))
        {
            if (merged is [.., var last] && member.StartMin <= last.EndMax)
            {
                merged[^1] = Combine.OneOf(last, member);
            }
            else
            {
                merged.Add(member);
            }
        }

        return merged;
    }
}
