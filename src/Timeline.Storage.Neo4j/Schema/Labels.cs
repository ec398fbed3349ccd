using Timeline.Core;

namespace Timeline.Storage.Neo4j;

/// <summary>
/// The labels of a type of entity. What a version says is written once and never over: a read as of a revision finds the same node whatever
/// is being committed meanwhile. Only the end of a version, why it ended, and its labels are set later.
/// </summary>
/// <param name="Present">Of what holds: <c>Event</c>.</param>
/// <param name="Past">Of what held once: <c>PastEvent</c>. Only events and reports have such nodes.</param>
/// <param name="Retracted">Of what was taken away and is not there now: <c>RetractedEvent</c>. Only events and reports have such nodes.</param>
/// <param name="Version">
/// Of what held or holds, for reading as of a revision: <c>EventVersion</c>. Versions of events and reports are the nodes above; actors, places
/// and sources, which others lead to, keep one node for good, and their versions are nodes of their own.
/// </param>
internal sealed record Labels(string Present, string Past, string Retracted, string Version)
{
    internal static Labels Of<T>()
        where T : Entity => Of(typeof(T).Name);

    internal static Labels Of(EntityType type) => Of(type.ToString());

    private static Labels Of(string name) => new(name, $"Past{name}", $"Retracted{name}", $"{name}Version");
}
