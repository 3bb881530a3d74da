using System.Text.Json;
using Infra.Policies.Resources;
using Infra.Policies.Values;

namespace Infra.Policies.Readers;

/// <summary>Reads one resource of a Pulumi state or preview; its members may come in any order.</summary>
/// <param name="values">Reads its inputs.</param>
internal sealed class EntryReader(ValueReader values)
{
    /// <summary>What the types begin with that rules are about.</summary>
    public const string JudgedPackage = "alicloud:";

    private const int FieldsOfAResource = 16;

    private readonly List<PropertyDependency> _dependencies = [];
    private readonly List<string> _urns = [];

    /// <summary>Reads the object at the cursor, to its end.</summary>
    /// <param name="cursor">Where the object begins.</param>
    /// <param name="what">How the resource is called in an error, as long as its URN is not known.</param>
    public ResourceEntry Read(ref JsonCursor cursor, string what)
    {
        if (cursor.Token != JsonTokenType.StartObject) throw new InputException($"{what} must be an object");

        var entry = new ResourceEntry();
        var seen = 0u;
        while (cursor.NextName()) Member(ref cursor, ref entry, ref seen);

        if (entry.Urn is null) throw new InputException($"{what}, which ends on line {cursor.Line}, has no 'urn'");
        entry.Type ??= Urns.TypeOf(entry.Urn)
            ?? throw new InputException($"{what}, which ends on line {cursor.Line}, has no 'type'");
        cursor.Budget.Fields(FieldsOfAResource);
        return entry;
    }

    private void Member(ref JsonCursor cursor, ref ResourceEntry entry, ref uint seen)
    {
        if (cursor.Is("urn"u8)) entry.Urn = Text(ref cursor, ref seen, 0, "urn");
        else if (cursor.Is("type"u8)) entry.Type = Text(ref cursor, ref seen, 1, "type");
        else if (cursor.Is("id"u8)) entry.Id = Text(ref cursor, ref seen, 2, "id");
        else if (cursor.Is("parent"u8)) entry.Parent = Text(ref cursor, ref seen, 3, "parent");
        else if (cursor.Is("inputs"u8)) Inputs(ref cursor, ref entry, ref seen);
        else if (cursor.Is("custom"u8)) entry.IsCustom = Flag(ref cursor, ref seen, 5, "custom");
        else if (cursor.Is("delete"u8)) entry.IsBeingDeleted = Flag(ref cursor, ref seen, 6, "delete");
        else if (cursor.Is("external"u8)) entry.IsExternal = Flag(ref cursor, ref seen, 7, "external");
        else if (cursor.Is("protect"u8)) entry.IsProtected = Flag(ref cursor, ref seen, 8, "protect");
        else if (cursor.Is("retainOnDelete"u8)) entry.IsRetained = Flag(ref cursor, ref seen, 9, "retainOnDelete");
        else if (cursor.Is("propertyDependencies"u8)) Dependencies(ref cursor, ref entry, ref seen);
        else cursor.Skip();
    }

    private void Inputs(ref JsonCursor cursor, ref ResourceEntry entry, ref uint seen)
    {
        Duplicates.Refuse(ref cursor, ref seen, 4, "inputs");
        cursor.Read();
        // No rule looks into other providers' inputs.
        if (entry.Type is { } type && !type.StartsWith(JudgedPackage, StringComparison.Ordinal)) cursor.Skip();
        else
        {
            var inputs = values.Read(ref cursor);
            if (inputs.Kind is not (PropertyKind.Object or PropertyKind.Null) && !inputs.IsUnknown)
                throw new InputException($"'inputs' of the resource on line {cursor.Line} must be an object");
            entry.Inputs = inputs;
        }
    }

    private void Dependencies(ref JsonCursor cursor, ref ResourceEntry entry, ref uint seen)
    {
        Duplicates.Refuse(ref cursor, ref seen, 10, "propertyDependencies");
        cursor.Read();
        if (cursor.Token != JsonTokenType.StartObject)
        {
            cursor.Skip();
            return;
        }

        _dependencies.Clear();
        while (cursor.NextName())
        {
            var name = cursor.Name();
            cursor.Read();
            if (cursor.Token != JsonTokenType.StartArray)
            {
                cursor.Skip();
                continue;
            }

            _urns.Clear();
            while (cursor.Read() && cursor.Token != JsonTokenType.EndArray)
            {
                if (cursor.Token == JsonTokenType.String) _urns.Add(cursor.Text());
                else cursor.Skip();
            }
            if (_urns.Count > 0) _dependencies.Add(new(name, _urns.ToArray()));
        }
        entry.PropertyDependencies = [.. _dependencies];
    }

    private static string? Text(ref JsonCursor cursor, ref uint seen, int member, string name)
    {
        Duplicates.Refuse(ref cursor, ref seen, member, name);
        cursor.Read();
        return cursor.Token switch
        {
            JsonTokenType.String => cursor.Text(),
            JsonTokenType.Null => null,
            _ => throw new InputException($"'{name}' of the resource on line {cursor.Line} must be a text"),
        };
    }

    private static bool Flag(ref JsonCursor cursor, ref uint seen, int member, string name)
    {
        Duplicates.Refuse(ref cursor, ref seen, member, name);
        cursor.Read();
        return cursor.Token switch
        {
            JsonTokenType.True => true,
            JsonTokenType.False or JsonTokenType.Null => false,
            _ => throw new InputException($"'{name}' of the resource on line {cursor.Line} must be true or false"),
        };
    }
}
