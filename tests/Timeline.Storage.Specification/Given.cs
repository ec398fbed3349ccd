using Timeline.Core;
using Timeline.Edtf;

namespace Timeline.Storage.Specification;

/// <summary>Entities and change sets for tests: the least that is valid, and what the test says on top.</summary>
public static class Given
{
    private static int _keys;

    /// <summary>An idempotency key that no other call gives.</summary>
    public static string Key() => $"key-{Interlocked.Increment(ref _keys)}";

    /// <summary>An actor; its name is its slug where none is given.</summary>
    public static Actor Actor(string slug, params string[] names) =>
        new() { Slug = slug, Kind = ActorKind.Person, Names = Names(slug, names) };

    /// <summary>A place.</summary>
    public static Place Place(string slug, string? within = null, params string[] names) =>
        new() { Slug = slug, Within = within, Names = Names(slug, names) };

    /// <summary>A source that cannot be judged.</summary>
    public static Source Source(string slug, Reliability reliability = Reliability.F, params string[] titles) =>
        new() { Slug = slug, Reliability = reliability, Titles = Names(slug, titles) };

    /// <summary>A report, with the slug <c>event.source</c>, that says nothing yet but, where it is given, the date.</summary>
    public static Report Report(string @event, string source = "paper", string? on = null) =>
        new() { Event = @event, Source = source, When = on is null ? null : new(on) };

    /// <summary>The span of a date.</summary>
    public static TimeWindow Window(string edtf) =>
        EdtfValue.TryParse(edtf, out var value, out var error) && value.TryGetSpan(out var start, out var end, out _)
            ? new(start, end)
            : throw new ArgumentException(error.Message, nameof(edtf));

    /// <summary>A change set of entities, with a key of its own.</summary>
    public static ChangeSet Changes(params Entity[] entities) => new()
    {
        IdempotencyKey = Key(),
        Author = "tester",
        Reason = "test",
        Actors = [.. entities.OfType<Actor>()],
        Places = [.. entities.OfType<Place>()],
        Sources = [.. entities.OfType<Source>()],
        Reports = [.. entities.OfType<Report>()],
    };

    /// <summary>A change set that takes reports away.</summary>
    public static ChangeSet Retraction(params string[] reports) =>
        Changes() with { RetractReports = [.. reports.Select(r => new ReportRetraction(r, "mistaken"))] };

    private static IReadOnlyList<Name> Names(string slug, string[] names) =>
        names.Length == 0 ? [new(slug)] : [.. names.Select(n => new Name(n))];
}
