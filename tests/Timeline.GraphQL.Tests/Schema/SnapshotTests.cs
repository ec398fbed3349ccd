using GraphQL;
using GraphQL.Types;
using GraphQL.Utilities;

namespace Timeline.GraphQL.Tests;

/// <summary>The schema as it is committed at the root of the repository, for people and for tools.</summary>
public sealed class SnapshotTests(World world)
{
    private static readonly string[] BuiltIn = ["Boolean", "Float", "ID", "Int", "String"];

    [Fact]
    public void Schema_Printed_IsTheCommittedFile()
    {
        var printed = world.Schema.Print(new PrintOptions { IncludeDescriptions = true, StringComparison = StringComparison.Ordinal }).ReplaceLineEndings("\n").Trim() + "\n";
        var file = Repository.Find("schema.graphql");
        var received = file + ".received";
        if (!File.Exists(file) || File.ReadAllText(file).ReplaceLineEndings("\n") != printed)
        {
            File.WriteAllText(received, printed);
            Assert.Fail($"The schema differs from {file}. Compare it with {received}; where the change is meant, put the one in the place of the other.");
        }

        File.Delete(received);
    }

    [Fact]
    public void Schema_EveryTypeFieldArgumentAndValue_HasADescription()
    {
        var bare = new List<string>();
        foreach (var type in world.Schema.AllTypes.Where(t => !t.Name.StartsWith("__", StringComparison.Ordinal) && !BuiltIn.Contains(t.Name)))
        {
            Check(type.Description, type.Name);
            foreach (var field in (type as IComplexGraphType)?.Fields.ToArray() ?? [])
            {
                Check(field.Description, $"{type.Name}.{field.Name}");
                foreach (var argument in field.Arguments?.ToArray() ?? [])
                {
                    Check(argument.Description, $"{type.Name}.{field.Name}({argument.Name}:)");
                }
            }

            foreach (var value in (type as EnumerationGraphType)?.Values.ToArray() ?? [])
            {
                Check(value.Description, $"{type.Name}.{value.Name}");
            }
        }

        bare.ShouldBeEmpty();

        void Check(string? description, string what)
        {
            if (string.IsNullOrWhiteSpace(description))
            {
                bare.Add(what);
            }
        }
    }
}
