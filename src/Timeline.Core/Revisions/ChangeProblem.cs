namespace Timeline.Core;

/// <summary>What kind of thing is wrong with a change set.</summary>
public enum ProblemKind
{
    /// <summary>A value that cannot be.</summary>
    BadArgument,

    /// <summary>A date that cannot be read.</summary>
    BadDate,

    /// <summary>A slug of the wrong form.</summary>
    BadId,

    /// <summary>A reference to something that does not exist.</summary>
    NotFound,

    /// <summary>Something was changed by somebody else meanwhile.</summary>
    Conflict,
}

/// <summary>One thing that is wrong with a change set.</summary>
/// <param name="Kind">What kind of thing.</param>
/// <param name="Path">Where: property names and indexes, as in <c>reports 12 when edtf</c>.</param>
/// <param name="Message">What is wrong and what was expected; one line.</param>
public sealed record ChangeProblem(ProblemKind Kind, IReadOnlyList<object> Path, string Message)
{
    /// <inheritdoc/>
    public override string ToString() => $"{string.Concat(Path.Select(p => p is int i ? $"[{i}]" : $".{p}")).TrimStart('.')}: {Message}";
}

/// <summary>A change set was refused; nothing was written.</summary>
/// <param name="problems">Everything that is wrong with it; at least one.</param>
public sealed class ChangeSetException(IReadOnlyList<ChangeProblem> problems)
    : Exception(string.Join(Environment.NewLine, problems))
{
    /// <summary>Everything that is wrong with it.</summary>
    public IReadOnlyList<ChangeProblem> Problems { get; } = problems;
}
