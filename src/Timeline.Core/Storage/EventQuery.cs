namespace Timeline.Core;

/// <summary>Which events are wanted, and in which order.</summary>
/// <param name="AsOf">The revision at which they hold.</param>
/// <param name="Filter">What they are narrowed to; null: all.</param>
/// <param name="Order">The order.</param>
public sealed record EventQuery(int AsOf, EventFilter? Filter = null, EventOrder Order = EventOrder.EarliestFirst);
