namespace Timeline.Edtf;

/// <summary>What a date says of an event: that it lies somewhere within the date, or that it fills it.</summary>
public enum Reading
{
    /// <summary>At some time within the date: "1985" for a meeting.</summary>
    Within,

    /// <summary>The whole of the date: "1985" for a term of office.</summary>
    Throughout,
}
