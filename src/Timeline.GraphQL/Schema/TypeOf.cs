using GraphQL.Builders;
using GraphQL.Types;

namespace Timeline.GraphQL;

/// <summary>An object type; every field has a description from the start.</summary>
internal abstract class TypeOf<T> : ObjectGraphType<T>
{
    protected TypeOf(string name, string description)
    {
        Name = name;
        Description = description;
    }

    /// <summary>A field of type <c>T!</c>.</summary>
    public FieldBuilder<T, object> One<TGraph>(string name, string description)
        where TGraph : IGraphType => Field<NonNullGraphType<TGraph>>(name).Description(description);

    /// <summary>A field of type <c>T</c>.</summary>
    public FieldBuilder<T, object> Maybe<TGraph>(string name, string description)
        where TGraph : IGraphType => Field<TGraph>(name).Description(description);

    /// <summary>A field of type <c>[T!]!</c>.</summary>
    public FieldBuilder<T, object> Many<TGraph>(string name, string description)
        where TGraph : IGraphType => Field<NonNullGraphType<ListGraphType<NonNullGraphType<TGraph>>>>(name).Description(description);
}
