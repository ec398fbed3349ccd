namespace Timeline.Core;

/// <summary>Which part of an ordered list is wanted.</summary>
/// <typeparam name="TKey">The key of the order.</typeparam>
/// <param name="Count">How many items; 0 or more.</param>
/// <param name="After">Only items after this key, or null.</param>
/// <param name="Before">Only items before this key, or null.</param>
/// <param name="FromEnd">True: the last items of that part, not the first.</param>
public sealed record PageRequest<TKey>(int Count, TKey? After = default, TKey? Before = default, bool FromEnd = false);

/// <summary>Part of an ordered list.</summary>
/// <typeparam name="T">The items.</typeparam>
/// <param name="Items">The items, in the order of the list whichever end they were counted from.</param>
/// <param name="Beyond">The next item in the direction of travel (before the first where counted from the end), or null where there is none.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, T? Beyond)
    where T : class;
