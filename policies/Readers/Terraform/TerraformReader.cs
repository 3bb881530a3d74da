using System.Text.Json;
using Infra.Policies.Resources;
using Infra.Policies.Values;

namespace Infra.Policies.Readers.Terraform;

/// <summary>Reads what <c>terraform show -json</c> prints of a plan or of a state, also that of OpenTofu.</summary>
/// <remarks>Source: developer.hashicorp.com/terraform/internals/json-format, format versions 0.1 to 1.2.</remarks>
internal sealed class TerraformReader(Collector collector)
{
    private readonly ValueReader _values = new(ValueDialect.Plain);
    private readonly TerraformConfiguration _configuration = new();
    private readonly List<TerraformDraft> _drafts = [];

    /// <summary>Reads the planned changes at the cursor.</summary>
    public void ReadChanges(ref JsonCursor cursor)
    {
        if (cursor.Token == JsonTokenType.Null) return;
        if (cursor.Token != JsonTokenType.StartArray) throw new InputException("'resource_changes' must be a list");

        while (cursor.Read() && cursor.Token != JsonTokenType.EndArray)
        {
            var line = cursor.Line;
            var entry = _values.Read(ref cursor);
            var change = entry["change"];
            if (IsManaged(entry) && entry["deposed"].IsNull && ChangeOf(change["actions"]) is { } kind)
            {
                Add(entry, line, kind, change["before"], change["after"], change["after_unknown"], change["after_sensitive"]);
            }
            else collector.LeaveOut();
        }
    }

    /// <summary>Reads the values of a state at the cursor.</summary>
    public void ReadValues(ref JsonCursor cursor)
    {
        if (cursor.Token == JsonTokenType.Null) return;
        if (cursor.Token != JsonTokenType.StartObject) throw new InputException("'values' must be an object");

        while (cursor.NextName())
        {
            if (!cursor.Is("root_module"u8))
            {
                cursor.Skip();
                continue;
            }
            cursor.Read();
            ReadModule(ref cursor);
        }
    }

    /// <summary>Reads the configuration that the plan was made from.</summary>
    public void ReadConfiguration(ref JsonCursor cursor)
    {
        cursor.Read();
        if (cursor.Token == JsonTokenType.StartObject) _configuration.Add(_values.Read(ref cursor)["root_module"]);
    }

    /// <summary>Hands over the resources, now that all of the document is known.</summary>
    public void Finish(string? format)
    {
        if (format?.Split('.')[0] is not ("0" or "1"))
        {
            throw new InputException(
                format is null ? "'format_version' is missing" : "'format_version' is not known; 0.x and 1.x are",
                "make it with a current Terraform: terraform show -json PLAN > FILE");
        }

        var addresses = _drafts.ToLookup(
            draft => TerraformAddress.WithoutKeys(draft.Address), draft => draft.Address, StringComparer.Ordinal);
        foreach (var draft in _drafts) collector.Add(ToResource(draft, addresses), draft.Line);
    }

    private void ReadModule(ref JsonCursor cursor)
    {
        if (cursor.Token != JsonTokenType.StartObject) throw new InputException("a module must be an object");

        while (cursor.NextName())
        {
            var isResources = cursor.Is("resources"u8);
            if (!isResources && !cursor.Is("child_modules"u8))
            {
                cursor.Skip();
                continue;
            }

            cursor.Read();
            if (cursor.Token != JsonTokenType.StartArray) throw new InputException("the parts of a module must be lists");
            while (cursor.Read() && cursor.Token != JsonTokenType.EndArray)
            {
                if (isResources) ReadInstance(ref cursor);
                else ReadModule(ref cursor);
            }
        }
    }

    private void ReadInstance(ref JsonCursor cursor)
    {
        var line = cursor.Line;
        var entry = _values.Read(ref cursor);
        if (!IsManaged(entry) || !entry["deposed_key"].IsNull) collector.LeaveOut();
        else Add(entry, line, Change.None, PropertyValue.Null, entry["values"], PropertyValue.Null, entry["sensitive_values"]);
    }

    private void Add(PropertyValue entry, int line, Change change,
        PropertyValue before, PropertyValue after, PropertyValue unknown, PropertyValue sensitive)
    {
        var type = entry["type"].Text ?? throw new InputException($"the resource on line {line} has no 'type'");
        var address = entry["address"].Text ?? throw new InputException($"the resource on line {line} has no 'address'");
        var name = entry["name"].Text ?? address;
        _drafts.Add(new TerraformDraft
        {
            Type = TerraformType.Of(type),
            Address = address,
            Name = entry["index"] is { IsNull: false } key ? $"{name}[{key}]" : name,
            Line = line,
            Change = change,
            Before = before,
            After = after,
            Unknown = unknown,
            Sensitive = sensitive,
        });
    }

    private Resource ToResource(TerraformDraft draft, ILookup<string, string> addresses)
    {
        var written = draft.Change == Change.None ? null : _configuration.Of(draft.Address);
        var id = draft.After["id"];
        return new Resource(draft.Type.Token, draft.Name, draft.Address,
            TerraformValues.Merge(draft.Type, draft.After, draft.Unknown, draft.Sensitive, written))
        {
            Change = draft.Change,
            OldInputs = TerraformValues.Merge(
                draft.Type, draft.Before, PropertyValue.Null, draft.Sensitive, written: null),
            Id = id.Text,
            PropertyDependencies = Dependencies(draft, written, addresses),
        };
    }

    private static List<PropertyDependency> Dependencies(
        TerraformDraft draft, PropertyValue? written, ILookup<string, string> addresses)
    {
        var found = new List<PropertyDependency>();
        var module = TerraformAddress.ModuleOf(TerraformAddress.WithoutKeys(draft.Address));
        foreach (var (name, expression) in written?.Properties ?? [])
        {
            var of = TerraformConfiguration.References(expression)
                .Distinct(StringComparer.Ordinal).SelectMany(reference => addresses[module + reference]).ToList();
            if (of.Count > 0) found.Add(new(draft.Type.PropertyOf(name, name), of));
        }
        return found;
    }

    private static bool IsManaged(PropertyValue entry) =>
        entry.Kind == PropertyKind.Object
            ? entry["mode"].Text is null or "managed"
            : throw new InputException("a resource must be an object");

    /// <summary>What is about to happen; null where nothing of the resource will be left to judge.</summary>
    private static Change? ChangeOf(PropertyValue actions)
    {
        var words = actions.Items.Select(action => action.Text).ToList();
        return words switch
        {
            ["no-op"] => Change.Same,
            ["create"] => Change.Create,
            ["update"] => Change.Update,
            ["delete", "create"] or ["create", "delete"] or ["create", "forget"] => Change.Replace,
            ["delete"] or ["forget"] or ["read"] => null,
            _ => throw new InputException("a change has actions that are not known"),
        };
    }
}
