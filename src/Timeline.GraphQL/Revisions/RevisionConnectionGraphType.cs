using System.Globalization;
using Timeline.Core;

namespace Timeline.GraphQL;

internal sealed class RevisionConnectionGraphType()
    : ConnectionGraphType<Revision, int?, RevisionGraphType, RevisionEdgeGraphType>("RevisionConnection", "revisions");

internal sealed class RevisionEdgeGraphType() : EdgeGraphType<Revision, RevisionGraphType>("RevisionEdge", "a revision");

/// <summary>Revisions, the newest first.</summary>
internal sealed class NewestFirst : ListOrder<Revision, int?>
{
    public static NewestFirst Instance { get; } = new();

    public override string Name => "newest";

    public override int? KeyOf(Revision item) => item.Number;

    public override IReadOnlyList<string> Write(int? key) => [key!.Value.ToString(CultureInfo.InvariantCulture)];

    public override bool TryRead(IReadOnlyList<string> parts, out int? key)
    {
        key = parts is [var number] && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var read) ? read : null;
        return key is not null;
    }

    public override object Node(Revision item, RevisionScope scope) => item;
}
