using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Timeline.Edtf;

namespace Timeline.Core;

/// <summary>Entities as JSON: the native format of files, and what the stores keep. Strict: an unknown property is an error.</summary>
public static class EntityJson
{
    // Names are kept as they are written, not as \u escapes: what is stored can be read.
    private static readonly NativeFormat Format =
        new(new JsonSerializerOptions(NativeFormat.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>The JSON of an entity: camel case, enums in upper case, nothing that is null.</summary>
    public static string Write<T>(T entity)
        where T : Entity => JsonSerializer.Serialize(entity, TypeInfo<T>());

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="JsonException">It is not the JSON of such an entity.</exception>
    public static T Read<T>(ReadOnlySpan<byte> json)
        where T : Entity => JsonSerializer.Deserialize(json, TypeInfo<T>()) ?? throw new JsonException("An entity was expected, not null.");

    /// <summary>Reads a change set in the native format.</summary>
    /// <exception cref="JsonException">It is not one; the message says where and why.</exception>
    public static ChangeSet ReadChangeSet(ReadOnlySpan<byte> json) =>
        JsonSerializer.Deserialize(json, Format.ChangeSet) ?? throw new JsonException("A change set was expected, not null.");

    /// <summary>True: the two say the same, whichever revision wrote them.</summary>
    public static bool AreSame<T>(T x, T y)
        where T : Entity =>
        JsonSerializer.SerializeToUtf8Bytes(x, TypeInfo<T>()).AsSpan().SequenceEqual(JsonSerializer.SerializeToUtf8Bytes(y, TypeInfo<T>()));

    private static JsonTypeInfo<T> TypeInfo<T>() => (JsonTypeInfo<T>)Format.GetTypeInfo(typeof(T))!;
}

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    PropertyNameCaseInsensitive = false,
    NumberHandling = JsonNumberHandling.Strict,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowDuplicateProperties = false,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [
        typeof(UpperCaseEnumConverter<ActorKind>), typeof(UpperCaseEnumConverter<Reliability>), typeof(UpperCaseEnumConverter<LinkType>),
        typeof(UpperCaseEnumConverter<Reading>), typeof(ExtentConverter)])]
[JsonSerializable(typeof(ChangeSet))]
[JsonSerializable(typeof(Event))]
internal sealed partial class NativeFormat : JsonSerializerContext;

internal sealed class UpperCaseEnumConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.SnakeCaseUpper, allowIntegerValues: false)
    where T : struct, Enum;
