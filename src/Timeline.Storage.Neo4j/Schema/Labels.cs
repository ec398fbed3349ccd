using Timeline.Core;

namespace Timeline.Storage.Neo4j;

/// <summary>
/// The labels of a type of entity. A node with the present label is the entity as it holds now, and keeps its relationships whatever
/// is written of it; copies of what held before carry the past label and no relationship of the present's types.
/// </summary>
/// <param name="Present">Of what holds: <c>Event</c>.</param>
/// <param name="Past">Of what held once: <c>PastEvent</c>.</param>
/// <param name="Retracted">Of what was taken away and is not there now: <c>RetractedEvent</c>. Its node comes back if it is put again.</param>
/// <param name="Version">Of all of them, for reading as of a revision: <c>EventVersion</c>.</param>
internal sealed record Labels(string Present, string Past, string Retracted, string Version)
{
    internal static Labels Of<T>()
        where T : Entity => Of(typeof(T).Name);

    internal static Labels Of(EntityType type) => Of(type.ToString());

    private static Labels Of(string name) => new(name, $"Past{name}", $"Retracted{name}", $"{name}Version");
}
