namespace Timeline.Edtf.Prose;

/// <summary>What one part of a text may mean: moments, the likeliest first, or something that comes once a year, the year not said.</summary>
internal sealed class Item
{
    private Item(IReadOnlyList<Moment> moments, Func<long?, Moment?>? template) => (Moments, Template) = (moments, template);

    /// <summary>The moments; empty where the year is not said.</summary>
    public IReadOnlyList<Moment> Moments { get; }

    /// <summary>What it is in a year; null: the year is said.</summary>
    public Func<long?, Moment?>? Template { get; }

    /// <summary>An item of some moments; null: there is none.</summary>
    public static Item? Of(params IEnumerable<Moment?> moments)
    {
        Moment[] some = [.. moments.OfType<Moment>()];
        return some.Length == 0 ? null : new(some, null);
    }

    public static Item Yearly(Func<long?, Moment?> template) => new([], template);

    public IEnumerable<Moment> Resolve(Context context) => Template is null ? Moments : context.Resolve(Template);

    /// <summary>The item with each moment changed; null: none is left.</summary>
    public Item? Map(Func<Moment, Moment?> change)
    {
        if (Template is { } template)
        {
            return Yearly(year => template(year) is { } moment ? change(moment) : null);
        }

        return Of(Moments.Select(change));
    }

    public Item Marked(Qualifier mark) => mark == Qualifier.None ? this : Map(moment => moment with { Mark = moment.Mark | mark })!;
}
