using System.Text;
using System.Text.Json;
using Infra.Policies.Values;

namespace Infra.Policies.Readers;

/// <summary>The marks by which Pulumi tells secrets, unknown values, outputs and assets from plain ones.</summary>
/// <remarks>Source: pulumi/pulumi, sdk/go/common/resource/{plugin/rpc.go, sig/sig.go}.</remarks>
internal static class PulumiMarks
{
    /// <summary>The member of an object that says what the object stands for.</summary>
    public const string SignatureName = "4dabf18193072939515e22adb298388d";

    private const string Secret = "1b47061264138c4ac30d75fd1eb44270";
    private const string Output = "d0e6a833031e9bbcd3f4e8bde6ca49a4";

    /// <summary>All marks of unknown values have the form of a GUID.</summary>
    public const int UnknownLength = 36;

    /// <summary>How previews print a secret. No flag and no key is called so, so it means the same in a state.</summary>
    public static ReadOnlySpan<byte> SecretText => "[secret]"u8;

    // By kind of value: text (and everything else in recent versions), truth value, number, list, object, asset, archive.
    private static readonly byte[][] Unknowns =
    [
        "04da6b54-80e4-46f7-96ec-b56ff0331ba9"u8.ToArray(),
        "1c4a061d-8072-4f0a-a4cb-0ff528b18fe7"u8.ToArray(),
        "3eeb2bf0-c639-47a8-9e75-3b44932eb421"u8.ToArray(),
        "6a19a0b0-7e62-4c92-b797-7f8e31da9cc2"u8.ToArray(),
        "dd056dcd-154b-4c76-9bd3-c8f88648b5ff"u8.ToArray(),
        "030794c1-ac77-496b-92df-f27374a8bd58"u8.ToArray(),
        "e48ece36-62e2-4504-bad9-02848725956a"u8.ToArray(),
    ];

    /// <summary>Whether the text at the cursor stands for a value that is not known.</summary>
    public static bool IsUnknown(ref JsonCursor cursor)
    {
        foreach (var unknown in Unknowns)
        {
            if (cursor.Is(unknown)) return true;
        }
        return false;
    }

    /// <summary>The value that a marked object stands for.</summary>
    public static PropertyValue Unwrap(
        string signature, PropertyValue marked, ValueReader reader, in JsonCursor around) => signature switch
        {
            Secret => Open(marked, reader, in around),
            Output when !Has(marked, "value") => PropertyValue.Unknown,
            Output when marked["secret"].Is("true") => marked["value"].AsSecret(),
            Output => marked["value"],
            _ => marked,
        };

    /// <summary>A secret whose plaintext was exported is judged by it, one in ciphertext is not; neither is shown.</summary>
    private static PropertyValue Open(PropertyValue marked, ValueReader reader, in JsonCursor around)
    {
        if (Has(marked, "value")) return marked["value"].AsSecret();
        if (marked["plaintext"].Text is not { } plaintext) return PropertyValue.Hidden;

        // A plaintext is JSON itself.
        try
        {
            var cursor = new JsonCursor(Encoding.UTF8.GetBytes(plaintext), in around);
            cursor.Read();
            return reader.Part(ref cursor).AsSecret();
        }
        catch (JsonException)
        {
            return PropertyValue.Hidden;
        }
    }

    private static bool Has(PropertyValue marked, string name)
    {
        foreach (var property in marked.Properties)
        {
            if (property.Key == name) return true;
        }
        return false;
    }
}
