namespace Timeline.Edtf;

/// <summary>How x relates to z, from how x relates to y and y to z.</summary>
internal static class AllenComposition
{
    // Three spans have six ends, so every arrangement of them fits on six places.
    private const int Places = 6;

    private static readonly AllenRelationSet[,] Table = Build();

    public static AllenRelationSet Of(AllenRelationSet first, AllenRelationSet second)
    {
        var composed = AllenRelationSet.None;
        foreach (var r in first.ToList())
        {
            foreach (var s in second.ToList())
            {
                composed |= Table[(int)r, (int)s];
            }
        }

        return composed;
    }

    // The table follows from trying all arrangements; written out, it would be 169 places for a slip.
    private static AllenRelationSet[,] Build()
    {
        var spans = new List<Bounds>();
        for (var start = 0; start < Places; start++)
        {
            for (var end = start + 1; end < Places; end++)
            {
                spans.Add(new(start, start, end, end));
            }
        }

        var table = new AllenRelationSet[13, 13];
        foreach (var x in spans)
        {
            foreach (var y in spans)
            {
                var r = Only(x, y);
                foreach (var z in spans)
                {
                    table[r, Only(y, z)] |= AllenRelationSet.Possible(x, z);
                }
            }
        }

        return table;
    }

    private static int Only(in Bounds x, in Bounds y) => (int)AllenRelationSet.Possible(x, y).ToList()[0];
}
