using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Infra.Inventory.Reading;
using Infra.Inventory.Records;

namespace Infra.Inventory.Json;

/// <summary>Inventories and cursors as JSON, in a form that stays: <c>{"format":"atrest-inventory","version":1,…}</c>.
/// </summary>
public static class InventoryJson
{
    /// <summary>What the field format says of an inventory.</summary>
    public const string Format = "atrest-inventory";

    /// <summary>What the field format says of a cursor.</summary>
    public const string CursorFormat = "atrest-inventory-cursor";

    /// <summary>The version that is written, and the newest that is read.</summary>
    public const int Version = 1;

    // Fields that are not known are passed over, so that a file of a later minor version can be read; null where
    // something must be is refused. No source generator: what it makes gives fields that are left out null instead of
    // their defaults.
    private static readonly JsonSerializerOptions Form = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        RespectNullableAnnotations = true,
        WriteIndented = true,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>Writes an inventory. The same one gives the same bytes.</summary>
    public static byte[] Write(RegionInventory inventory)
    {
        ArgumentNullException.ThrowIfNull(inventory);
        return JsonSerializer.SerializeToUtf8Bytes(new InventoryFile(Format, Version, inventory, null), Form);
    }

    /// <summary>Writes a cursor.</summary>
    public static byte[] Write(InventoryCursor cursor)
    {
        ArgumentNullException.ThrowIfNull(cursor);
        return JsonSerializer.SerializeToUtf8Bytes(
            new InventoryFile(CursorFormat, Version, cursor.Read, cursor.Positions), Form);
    }

    /// <summary>Reads an inventory.</summary>
    /// <exception cref="FormatException">It is none, or one of a newer version.</exception>
    public static RegionInventory Read(ReadOnlySpan<byte> json) => Parse(json, Format).Inventory;

    /// <summary>Reads a cursor.</summary>
    /// <exception cref="FormatException">It is none, or one of a newer version.</exception>
    public static InventoryCursor ReadCursor(ReadOnlySpan<byte> json)
    {
        var file = Parse(json, CursorFormat);
        return new InventoryCursor(file.Inventory, file.Positions ?? throw new FormatException("the cursor has no positions"));
    }

    private static InventoryFile Parse(ReadOnlySpan<byte> json, string format)
    {
        InventoryFile file;
        try
        {
            file = JsonSerializer.Deserialize<InventoryFile>(json, Form)
                ?? throw new FormatException($"'format' must be {format}; got null");
        }
        catch (JsonException error)
        {
            throw new FormatException(
                $"not an inventory: line {error.LineNumber + 1}, byte {error.BytePositionInLine + 1}{(error.Path is null ? "" : $" ({error.Path})")} cannot be read",
                error);
        }

        if (file.Format != format) throw new FormatException($"'format' must be {format}; got {file.Format}");
        if (file.Version is < 1 or > Version)
            throw new FormatException($"'version' must be 1 to {Version}; got {file.Version}. A newer atrest wrote it");
        return file;
    }
}
