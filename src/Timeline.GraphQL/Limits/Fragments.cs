using GraphQLParser;
using GraphQLParser.AST;

namespace Timeline.GraphQL;

/// <summary>The fragments of a document by name. Of several with one name the first counts; validation reports the others.</summary>
internal sealed class Fragments
{
    private readonly Dictionary<ROM, GraphQLFragmentDefinition> _byName = [];

    public Fragments(GraphQLDocument document)
    {
        foreach (var definition in document.Definitions)
        {
            if (definition is GraphQLFragmentDefinition fragment)
            {
                _byName.TryAdd(fragment.FragmentName.Name.Value, fragment);
            }
        }
    }

    public GraphQLFragmentDefinition? Find(GraphQLFragmentSpread spread) => _byName.GetValueOrDefault(spread.FragmentName.Name.Value);
}
