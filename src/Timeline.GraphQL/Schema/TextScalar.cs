using GraphQL.Types;
using GraphQLParser.AST;

namespace Timeline.GraphQL;

/// <summary>
/// A scalar written as text. Any text is let in: the field that reads it can say what is wrong with it, and where, better than coercion.
/// </summary>
internal abstract class TextScalar : ScalarGraphType
{
    protected TextScalar(string name, string description, string specification)
    {
        Name = name;
        Description = description;
        this.SpecifiedBy(specification);
    }

    public override object? ParseLiteral(GraphQLValue value) => value switch
    {
        GraphQLStringValue text => (string)text.Value,
        GraphQLNullValue => null,
        _ => ThrowLiteralConversionError(value),
    };

    public override object? ParseValue(object? value) => value is null or string ? value : ThrowValueConversionError(value);

    public override object? Serialize(object? value) => value is null or string ? value : ThrowSerializationError(value);
}
