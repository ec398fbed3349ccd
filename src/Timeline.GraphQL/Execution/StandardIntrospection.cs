using GraphQL;
using GraphQL.Types;
using GraphQL.Utilities;

namespace Timeline.GraphQL;

/// <summary>Completes introspection so that every option of the introspection query of graphql-js is answered.</summary>
internal static class StandardIntrospection
{
    private const string SpecifiedByUrl = "specifiedByURL";
    private const string IncludeDeprecated = "includeDeprecated";

    /// <summary>Call it on the schema before <c>Initialize()</c>.</summary>
    public static void UseStandardIntrospection(this ISchema schema)
    {
        schema.Features.RepeatableDirectives = true;
        schema.Features.DeprecationOfInputValues = true;
        schema.RegisterVisitor(new Visitor());
    }

    /// <summary>States where the format of a scalar is specified.</summary>
    public static void SpecifiedBy(this ScalarGraphType scalar, string url) => scalar.WithMetadata(SpecifiedByUrl, url);

    private sealed class Visitor : BaseSchemaNodeVisitor
    {
        public override void VisitObject(IObjectGraphType type, ISchema schema)
        {
            if (type.Name == "__Type" && type.Fields.Find(SpecifiedByUrl) is null)
            {
                type.AddField(new FieldType
                {
                    Name = SpecifiedByUrl,
                    Description = "Where the format of a custom scalar is specified; null for other types.",
                    ResolvedType = schema.AllTypes["String"],
                    Resolver = new global::GraphQL.Resolvers.FuncFieldResolver<object?>(
                        context => (context.Source as ScalarGraphType)?.GetMetadata<string?>(SpecifiedByUrl)),
                });
            }

            if (type.Name == "__Directive" && type.Fields.Find("args") is { } field && field.Arguments?.Find(IncludeDeprecated) is null)
            {
                (field.Arguments ??= []).Add(new QueryArgument(schema.AllTypes["Boolean"]!) { Name = IncludeDeprecated, DefaultValue = false });
            }
        }
    }
}
