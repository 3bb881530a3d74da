using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;

namespace Pulumi.Serialization;

/// <content>Types that need a closer look: enums, output classes, JSON and marked dictionaries.</content>
internal sealed partial class Serializer
{
    private const BindingFlags AnyInstance = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance;

    private static bool IsDefaultImmutableArray(IList list)
    {
        var type = list.GetType();
        return type.IsGenericType
            && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>)
            && (bool)type.GetProperty(nameof(ImmutableArray<int>.IsDefault))!.GetValue(list)!;
    }

    private static Wire SerializeJson(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Undefined or JsonValueKind.Null => Wire.Known(null),
        JsonValueKind.String => Wire.Known(element.GetString()),
        JsonValueKind.Number => Wire.Known(element.GetDouble()),
        JsonValueKind.True or JsonValueKind.False => Wire.Known(element.GetBoolean()),
        JsonValueKind.Array => Wire.Known(
            element.EnumerateArray().Select(item => SerializeJson(item).Value).ToImmutableArray()),
        _ => Wire.Known(
            element.EnumerateObject()
                .ToImmutableDictionary(item => item.Name, item => SerializeJson(item.Value).Value)),
    };

    private ValueTask<Wire> SerializeOtherAsync(string context, object value)
    {
        var type = value.GetType();
        if (type.IsEnum && Type.GetTypeCode(type) == TypeCode.Int32)
        {
            return new(Wire.Known((double)(int)value));
        }

        if (value is ValueTuple)
        {
            return new(Wire.Known(null));
        }

        if (type.IsValueType && type.IsDefined(typeof(EnumTypeAttribute)))
        {
            var conversion = type.GetMethod("op_Explicit", BindingFlags.Public | BindingFlags.Static, [type]);
            return conversion?.ReturnType == typeof(string) || conversion?.ReturnType == typeof(double)
                ? new(Wire.Known(conversion.Invoke(null, [value])))
                : throw new InvalidOperationException(
                    $"Expected {type.FullName} to have an explicit conversion operator to String or Double." +
                    $"\n\t{context}");
        }

        if (type.IsDefined(typeof(OutputTypeAttribute)))
        {
            return SerializePairsAsync(context, type.GetFields(AnyInstance).Where(field => field.IsInitOnly)
                .Select(field => KeyValuePair.Create(ToCamelCase(field.Name), field.GetValue(value))));
        }

        throw new InvalidOperationException($"{type.FullName} is not a supported argument type.\n\t{context}");
    }

    private static string ToCamelCase(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    /// <summary>A dictionary that carries a mark of the wire format, as a mock may return it.</summary>
    private async ValueTask<Wire> SerializeMarkedAsync(string context, IDictionary map, string signature)
    {
        switch (signature)
        {
            case WireSignatures.Secret:
                var secret = await SerializeAsync(context, map[WireSignatures.Value]).ConfigureAwait(false);
                return secret with { IsSecret = true };
            case WireSignatures.Asset:
                return Wire.Known(
                    map[WireSignatures.Path] is string path ? new FileAsset(path)
                    : map[WireSignatures.Uri] is string uri ? new RemoteAsset(uri)
                    : new StringAsset((string)map[WireSignatures.Text]!));
            case WireSignatures.Archive:
                return Wire.Known(
                    map[WireSignatures.Path] is string file ? new FileArchive(file)
                    : new RemoteArchive((string)map[WireSignatures.Uri]!));
            case WireSignatures.Resource:
                return Wire.Known(new DependencyResource((string)map[WireSignatures.Urn]!));
            default:
                throw new InvalidOperationException($"Unknown signature {signature}.\n\t{context}");
        }
    }
}
