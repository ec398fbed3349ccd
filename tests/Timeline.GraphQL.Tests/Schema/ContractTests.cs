using GraphQL;
using GraphQL.Types;
using GraphQL.Utilities;
using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Visitors;

namespace Timeline.GraphQL.Tests;

/// <summary>What other programs rely on is there, as <c>contract.graphql</c> has it. More may be there.</summary>
public sealed class ContractTests(World world)
{
    private static readonly string Contract = Repository.Find("tests", "Timeline.GraphQL.Tests", "contract.graphql");

    private static readonly string[] NotBuilt =
    [
        "Query.timeline", "Query.histogram", "Query.facets", "Query.search", "Query.network", "Query.paths", "Query.conflicts", "Query.diff",
        "Event.trace", "Event.conflicts", "Actor.coParticipants", "Revision.changes",
        "EventFilter.text", "EventFilter.hasConflicts", "EventFilter.near", "TemporalFilter.relations",
    ];

    [Fact]
    public async Task Schema_EveryPartOfTheContract_IsThereUnchanged()
    {
        var contract = await PartsAsync(await File.ReadAllTextAsync(Contract, TestContext.Current.CancellationToken));
        var schema = await PartsAsync(world.Schema.Print(new PrintOptions { IncludeDescriptions = false }));

        contract.Count.ShouldBeGreaterThan(250);
        contract.Except(schema).ShouldBeEmpty();
    }

    [Fact]
    public void Schema_WhatIsNotBuilt_IsNotThere()
    {
        var fields = world.Schema.AllTypes.OfType<IComplexGraphType>()
            .Where(type => !type.Name.StartsWith("__", StringComparison.Ordinal))
            .SelectMany(type => type.Fields.Select(field => $"{type.Name}.{field.Name}"));

        fields.Intersect(NotBuilt).ShouldBeEmpty();
        world.Schema.Mutation.ShouldBeNull();
        world.Schema.Subscription.ShouldBeNull();
    }

    // One line for each thing that can be relied on: Event.title: String!, Event.title(lang: [LanguageTag!]), LinkType.FOLLOWS ...
    private static async Task<HashSet<string>> PartsAsync(string sdl)
    {
        var parts = new HashSet<string>(StringComparer.Ordinal);
        foreach (var definition in Parser.Parse(sdl).Definitions.OfType<GraphQLTypeDefinition>())
        {
            var name = definition.Name.StringValue;
            parts.Add($"{definition.Kind} {name}");
            foreach (var directive in (definition as IHasDirectivesNode)?.Directives?.Items ?? [])
            {
                parts.Add($"{name} @{directive.Name.StringValue}");
            }

            foreach (var implemented in (definition as GraphQLObjectTypeDefinition)?.Interfaces?.Items ?? [])
            {
                parts.Add($"{name} implements {implemented.Name.StringValue}");
            }

            foreach (var value in (definition as GraphQLEnumTypeDefinition)?.Values?.Items ?? [])
            {
                parts.Add($"{name}.{value.Name.StringValue}");
            }

            foreach (var field in (definition as GraphQLInputObjectTypeDefinition)?.Fields?.Items ?? [])
            {
                parts.Add($"{name}.{await TextAsync(field)}");
            }

            foreach (var field in (definition as IHasFieldsDefinitionNode)?.Fields?.Items ?? [])
            {
                parts.Add($"{name}.{field.Name.StringValue}: {await TextAsync(field.Type)}");
                foreach (var argument in field.Arguments?.Items ?? [])
                {
                    parts.Add($"{name}.{field.Name.StringValue}({await TextAsync(argument)})");
                }
            }
        }

        return parts;
    }

    private static async Task<string> TextAsync(ASTNode node)
    {
        using var text = new StringWriter();
        await new SDLPrinter().PrintAsync(node, text, TestContext.Current.CancellationToken);
        return string.Join(' ', text.ToString().Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));
    }
}
