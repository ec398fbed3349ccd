namespace Timeline.Core;

/// <summary>One source's account of one event.</summary>
public sealed record Report : Entity
{
    /// <summary>The credibility that says "cannot be judged".</summary>
    public const int CannotBeJudged = 6;

    private readonly string? _slug;

    /// <summary>The slug; where none was given, <c>event.source</c>.</summary>
    public override string Slug
    {
        get => _slug ?? $"{Event}.{Source}";
        init => _slug = value;
    }

    /// <summary>The slug of the event. A report of a new event makes the event.</summary>
    public required string Event { get; init; }

    /// <summary>The slug of the source.</summary>
    public required string Source { get; init; }

    /// <summary>The kind of event, a path such as <c>weapons-test/missile/cruise</c>, or null where the report states none.</summary>
    public string? Kind { get; init; }

    /// <summary>Titles per language.</summary>
    public IReadOnlyList<Name> Titles { get; init; } = [];

    /// <summary>Descriptions per language.</summary>
    public IReadOnlyList<Name> Descriptions { get; init; } = [];

    /// <summary>When it happened, or null where the report says nothing of it.</summary>
    public StatedExtent? When { get; init; }

    /// <summary>Who took part.</summary>
    public IReadOnlyList<Participant> Participants { get; init; } = [];

    /// <summary>The slugs of the places.</summary>
    public IReadOnlyList<string> Places { get; init; } = [];

    /// <summary>Free words.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>Relations to other events.</summary>
    public IReadOnlyList<ReportLink> Links { get; init; } = [];

    /// <summary>The number of the Admiralty code, 1 (confirmed) to 5 (improbable); 6: cannot be judged.</summary>
    public int Credibility { get; init; } = CannotBeJudged;

    /// <summary>The words that support it.</summary>
    public IReadOnlyList<Quote> Quotes { get; init; } = [];
}

/// <summary>An actor with a role.</summary>
/// <param name="Actor">The slug of the actor.</param>
/// <param name="Role">The role: lower-case words with hyphens.</param>
public sealed record Participant(string Actor, string Role);

/// <summary>A relation that a report states from its event to another.</summary>
/// <param name="Type">The type of the relation.</param>
/// <param name="To">The slug of the other event.</param>
public sealed record ReportLink(LinkType Type, string To);
