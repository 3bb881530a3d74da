// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Ram;

/// <summary>Arguments of <see cref="GetRoles"/> as plain values.</summary>
public sealed class GetRolesArgs : global::Pulumi.InvokeArgs
{
    [Input("ids")]
    private List<string>? _ids;

    public List<string> Ids
    {
        get => _ids ?? (_ids = new List<string>());
        set => _ids = value;
    }

    [Input("nameRegex")]
    public string? NameRegex { get; set; }

    [Input("outputFile")]
    public string? OutputFile { get; set; }

    [Input("policyName")]
    public string? PolicyName { get; set; }

    [Input("policyType")]
    public string? PolicyType { get; set; }

    [Input("tags")]
    private Dictionary<string, string>? _tags;

    public Dictionary<string, string> Tags
    {
        get => _tags ?? (_tags = new Dictionary<string, string>());
        set => _tags = value;
    }

    public GetRolesArgs()
    {
    }

    public static new GetRolesArgs Empty => new GetRolesArgs();
}
