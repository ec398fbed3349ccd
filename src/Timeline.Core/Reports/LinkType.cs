namespace Timeline.Core;

/// <summary>How one event relates to another.</summary>
public enum LinkType
{
    /// <summary>It is part of the other.</summary>
    PartOf,

    /// <summary>It answers the other.</summary>
    RespondsTo,

    /// <summary>The other caused it.</summary>
    CausedBy,

    /// <summary>It came after the other, in one story.</summary>
    Follows,

    /// <summary>The two cannot both be so. Symmetric.</summary>
    Contradicts,

    /// <summary>The two are one. Symmetric.</summary>
    SameAs,
}

/// <summary>What the types of links share.</summary>
public static class LinkTypes
{
    /// <summary>True: the relation holds both ways.</summary>
    public static bool IsSymmetric(this LinkType type) => type is LinkType.Contradicts or LinkType.SameAs;

    /// <summary>The name as it is stored, shown and ordered: upper case with underscores.</summary>
    public static string ToName(this LinkType type) => type switch
    {
        LinkType.PartOf => "PART_OF",
        LinkType.RespondsTo => "RESPONDS_TO",
        LinkType.CausedBy => "CAUSED_BY",
        LinkType.Follows => "FOLLOWS",
        LinkType.Contradicts => "CONTRADICTS",
        LinkType.SameAs => "SAME_AS",
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };
}
