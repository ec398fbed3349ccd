using GraphQL.Types;

namespace Timeline.GraphQL;

internal sealed class NodeGraphType : InterfaceGraphType
{
    public NodeGraphType()
    {
        Name = "Node";
        Description = "Anything that has an id of its own and can be read again by it.";
        Field<NonNullGraphType<IdGraphType>>("id").Description("The global id: opaque, and valid for ever.");
    }
}
