namespace Timeline.Storage.Neo4j;

/// <summary>What is written of an actor, a place or a source.</summary>
/// <param name="Shown">On its one node: what people read.</param>
/// <param name="Version">On the node of the version: what is asked and served.</param>
internal sealed record EntityNode(NodeProperty[] Shown, NodeProperty[] Version);
