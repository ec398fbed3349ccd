using Timeline.Core;

namespace Timeline.Storage.Specification.Listing;

/// <summary>Every order, in every direction.</summary>
public static class PageCases
{
    private static readonly EventOrder[] Orders = Enum.GetValues<EventOrder>();
    private static readonly bool[] FromEnd = [false, true];

    public static MatrixTheoryData<EventOrder, bool> Directions => new(Orders, FromEnd);

    public static MatrixTheoryData<EventOrder, bool, int> Sizes => new(Orders, FromEnd, [1, 2, 5, 12, 13]);
}
