using System.Text.Json.Serialization;

namespace Timeline.Core;

/// <summary>One version of something the store keeps: what held from one revision up to another.</summary>
public abstract record Entity
{
    /// <summary>The slug, unique within the type.</summary>
    public abstract string Slug { get; init; }

    /// <summary>The revision that wrote this version; 0: not stored yet.</summary>
    [JsonIgnore]
    public int RecordedIn { get; init; }

    /// <summary>The revision that replaced or retracted this version, or null while it holds.</summary>
    [JsonIgnore]
    public int? RecordedUntil { get; init; }

    /// <summary>The revision that retracted it, as of the revision it was read at; null: it was not retracted by then.</summary>
    [JsonIgnore]
    public int? RetractedIn { get; init; }
}
