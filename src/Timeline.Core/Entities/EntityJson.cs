using System.Collections;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Timeline.Edtf;

namespace Timeline.Core;

/// <summary>Entities as JSON: the native format of files, and what the stores keep. Strict: an unknown property is an error.</summary>
public static class EntityJson
{
    // Not generated at build time: generated code leaves null where a property with a default of its own is absent.
    // Names are kept as they are written, not as \u escapes: what is stored can be read.
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { LeaveOutWhatIsEmpty } },
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        PropertyNameCaseInsensitive = false,
        NumberHandling = JsonNumberHandling.Strict,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        AllowDuplicateProperties = false,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters =
        {
            new UpperCaseEnumConverter<ActorKind>(), new UpperCaseEnumConverter<Reliability>(), new UpperCaseEnumConverter<LinkType>(),
            new UpperCaseEnumConverter<Reading>(), new ExtentConverter(),
        },
    };

    /// <summary>The JSON of an entity: camel case, enums in upper case, nothing that is null, no empty list, no flag that is not set.</summary>
    public static string Write<T>(T entity)
        where T : Entity => JsonSerializer.Serialize(entity, Format);

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="JsonException">It is not the JSON of such an entity.</exception>
    public static T Read<T>(ReadOnlySpan<byte> json)
        where T : Entity => JsonSerializer.Deserialize<T>(json, Format) ?? throw new JsonException("An entity was expected, not null.");

    /// <summary>The JSON of an extent, its bounds with it.</summary>
    public static string WriteExtent(Extent extent) => JsonSerializer.Serialize(extent, Format);

    /// <summary>Reads what <see cref="WriteExtent"/> wrote.</summary>
    /// <exception cref="JsonException">It is not the JSON of an extent.</exception>
    public static Extent ReadExtent(string json) =>
        JsonSerializer.Deserialize<Extent>(json, Format) ?? throw new JsonException("An extent was expected, not null.");

    /// <summary>Reads a change set in the native format.</summary>
    /// <exception cref="JsonException">It is not one; the message says where and why.</exception>
    public static ChangeSet ReadChangeSet(ReadOnlySpan<byte> json) =>
        JsonSerializer.Deserialize<ChangeSet>(json, Format) ?? throw new JsonException("A change set was expected, not null.");

    /// <summary>True: the two say the same, whichever revision wrote them.</summary>
    public static bool AreSame<T>(T x, T y)
        where T : Entity =>
        JsonSerializer.SerializeToUtf8Bytes(x, Format).AsSpan().SequenceEqual(JsonSerializer.SerializeToUtf8Bytes(y, Format));

    // What may be absent, and is read as empty or false then, is left out: half of an entity would be empty lists.
    private static void LeaveOutWhatIsEmpty(JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
        {
            if (property.IsRequired || property.AssociatedParameter is { HasDefaultValue: false })
            {
                continue;
            }

            if (property.PropertyType == typeof(bool))
            {
                property.ShouldSerialize = (_, value) => value is true;
            }
            else if (property.PropertyType.IsAssignableTo(typeof(IEnumerable)) && property.PropertyType != typeof(string))
            {
                property.ShouldSerialize = (_, value) => value is not (null or ICollection { Count: 0 });
            }
        }
    }
}
