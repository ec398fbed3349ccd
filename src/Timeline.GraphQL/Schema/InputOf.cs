using GraphQL.Builders;
using GraphQL.Types;

namespace Timeline.GraphQL;

/// <summary>An input type whose value reaches the resolver as a dictionary of what was given.</summary>
internal abstract class InputOf : InputObjectGraphType
{
    protected InputOf(string name, string description)
    {
        Name = name;
        Description = description;
    }

    protected FieldBuilder<object, object> Maybe<TGraph>(string name, string description)
        where TGraph : IGraphType => Field<TGraph>(name).Description(description);

    /// <summary>A field of type <c>[T!]</c>.</summary>
    protected FieldBuilder<object, object> List<TGraph>(string name, string description)
        where TGraph : IGraphType => Field<ListGraphType<NonNullGraphType<TGraph>>>(name).Description(description);

    public override object ParseDictionary(IDictionary<string, object?> value) => value;
}
