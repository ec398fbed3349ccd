using System.Text.Json;
using GraphQL.Types;

namespace Timeline.GraphQL;

/// <summary>An enum type: the values in upper case with underscores, each with a description.</summary>
internal abstract class EnumOf<T> : EnumerationGraphType
    where T : struct, Enum
{
    protected EnumOf(string name, string description, params (T Value, string Description)[] values)
    {
        Name = name;
        Description = description;
        foreach (var (value, meaning) in values)
        {
            Add(JsonNamingPolicy.SnakeCaseUpper.ConvertName(value.ToString()), value, meaning);
        }
    }
}
