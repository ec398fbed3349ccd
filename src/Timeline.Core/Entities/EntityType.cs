namespace Timeline.Core;

/// <summary>The types of entities that have ids.</summary>
public enum EntityType
{
    /// <summary><see cref="Core.Event"/>.</summary>
    Event,

    /// <summary><see cref="Core.Actor"/>.</summary>
    Actor,

    /// <summary><see cref="Core.Place"/>.</summary>
    Place,

    /// <summary><see cref="Core.Source"/>.</summary>
    Source,

    /// <summary><see cref="Core.Report"/>.</summary>
    Report,
}
