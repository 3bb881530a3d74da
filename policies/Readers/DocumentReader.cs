using System.Text.Json;
using Infra.Policies.Readers.Terraform;

namespace Infra.Policies.Readers;

/// <summary>Tells by the members at the top of a document what it is, and has each of them read.</summary>
internal sealed class DocumentReader
{
    private const string Ways = "pulumi stack export > FILE, pulumi preview --json > FILE, or terraform show -json PLAN > FILE";

    private readonly Collector _collector = new();
    private readonly TerraformReader _terraform;
    private uint _seen;
    private InputKind? _kind;
    private double? _version;
    private string? _terraformFormat;
    private string? _lookAlike;
    private int _unchangedShown;
    private double _unchanged;

    public DocumentReader() => _terraform = new(_collector);

    /// <summary>Reads the document at the cursor, and nothing may come after it.</summary>
    public void Read(ref JsonCursor cursor)
    {
        if (cursor.IsEmpty) throw new InputException("the file is empty", Ways);
        cursor.Read();
        if (cursor.Token != JsonTokenType.StartObject) throw new InputException("the document must be a JSON object", Ways);

        while (cursor.NextName()) Member(ref cursor);
        cursor.Read();
    }

    /// <summary>What was read, after the checks that need the whole document.</summary>
    public Input Finish()
    {
        if (_kind is not { } kind)
        {
            throw _lookAlike is { } way
                ? new InputException("the document has resources, but not the arguments that rules are about", way)
                : new InputException("the document is no state, preview or plan that is known", Ways);
        }

        if (kind == InputKind.PulumiState && _version is not (null or 3 or 4))
        {
            throw new InputException($"version {_version} of a deployment is not known; 3 and 4 are",
                "export it with a current pulumi: pulumi stack export > FILE");
        }

        if (kind is InputKind.TerraformPlan or InputKind.TerraformState) _terraform.Finish(_terraformFormat);
        return new Input(kind, _collector.Resources, _collector.Lines, _unchangedShown >= _unchanged, _collector.LeftOut);
    }

    private void Member(ref JsonCursor cursor)
    {
        if (cursor.Is("version"u8)) Version(ref cursor);
        else if (cursor.Is("deployment"u8)) Deployment(ref cursor);
        else if (cursor.Is("checkpoint"u8)) Checkpoint(ref cursor);
        else if (cursor.Is("steps"u8))
        {
            Begin(ref cursor, InputKind.PulumiPreview, 3, "steps");
            var steps = new PreviewReader(_collector);
            steps.Read(ref cursor);
            _unchangedShown = steps.Unchanged;
        }
        else if (cursor.Is("changeSummary"u8)) Summary(ref cursor);
        else if (cursor.Is("format_version"u8)) Format(ref cursor);
        else if (cursor.Is("resource_changes"u8))
        {
            Begin(ref cursor, InputKind.TerraformPlan, 5, "resource_changes");
            _terraform.ReadChanges(ref cursor);
        }
        else if (cursor.Is("planned_values"u8)) Note(ref cursor, InputKind.TerraformPlan);
        else if (cursor.Is("configuration"u8)) _terraform.ReadConfiguration(ref cursor);
        else if (cursor.Is("values"u8))
        {
            Begin(ref cursor, InputKind.TerraformState, 6, "values");
            _terraform.ReadValues(ref cursor);
        }
        else LookAlike(ref cursor);
    }

    private void Version(ref JsonCursor cursor)
    {
        Duplicates.Refuse(ref cursor, ref _seen, 0, "version");
        cursor.Read();
        if (cursor.Token == JsonTokenType.Number) _version = cursor.Number();
        else cursor.Skip();
    }

    private void Deployment(ref JsonCursor cursor)
    {
        Begin(ref cursor, InputKind.PulumiState, 1, "deployment");
        new DeploymentReader(_collector).Read(ref cursor);
    }

    /// <summary>The state file of a self-managed backend has the deployment one level deeper.</summary>
    private void Checkpoint(ref JsonCursor cursor)
    {
        Begin(ref cursor, InputKind.PulumiState, 2, "checkpoint");
        if (cursor.Token != JsonTokenType.StartObject) throw new InputException("'checkpoint' must be an object");
        var seen = 0u;
        while (cursor.NextName())
        {
            if (!cursor.Is("latest"u8))
            {
                cursor.Skip();
                continue;
            }
            Duplicates.Refuse(ref cursor, ref seen, 0, "latest");
            cursor.Read();
            new DeploymentReader(_collector).Read(ref cursor);
        }
    }

    /// <summary>How many resources the preview found to stay as they are, shown or not.</summary>
    private void Summary(ref JsonCursor cursor)
    {
        Begin(ref cursor, InputKind.PulumiPreview, 7, "changeSummary");
        if (cursor.Token != JsonTokenType.StartObject)
        {
            cursor.Skip();
            return;
        }

        while (cursor.NextName())
        {
            var isSame = cursor.Is("same"u8);
            cursor.Read();
            if (isSame && cursor.Token == JsonTokenType.Number) _unchanged = cursor.Number();
            else cursor.Skip();
        }
    }

    private void Format(ref JsonCursor cursor)
    {
        Duplicates.Refuse(ref cursor, ref _seen, 4, "format_version");
        cursor.Read();
        if (cursor.Token == JsonTokenType.String) _terraformFormat = cursor.Text();
        else cursor.Skip();
    }

    /// <summary>A member that has the resources; two documents in one would be read one way here, another elsewhere.</summary>
    private void Begin(ref JsonCursor cursor, InputKind kind, int member, string name)
    {
        Duplicates.Refuse(ref cursor, ref _seen, member, name);
        if (_kind is { } other && other != kind)
            throw new InputException($"the document is both a {Name(other)} and, by '{name}', a {Name(kind)}");
        _kind = kind;
        cursor.Read();
    }

    /// <summary>A member that tells the kind, for documents without any change.</summary>
    private void Note(ref JsonCursor cursor, InputKind kind)
    {
        _kind ??= kind;
        cursor.Skip();
    }

    /// <summary>Documents of the same tools that name resources without their arguments.</summary>
    private void LookAlike(ref JsonCursor cursor)
    {
        if (cursor.Is("resources"u8)) _lookAlike ??= Ways;
        else if (cursor.Is("lineage"u8)) _lookAlike = "it is a raw state of Terraform: terraform show -json > FILE";
        else if (cursor.Is("sequence"u8)) _lookAlike = "it is a log of events: pulumi preview --json > FILE";
        cursor.Skip();
    }

    private static string Name(InputKind kind) => kind switch
    {
        InputKind.PulumiState => "state of Pulumi",
        InputKind.PulumiPreview => "preview of Pulumi",
        InputKind.TerraformPlan => "plan of Terraform",
        _ => "state of Terraform",
    };
}
