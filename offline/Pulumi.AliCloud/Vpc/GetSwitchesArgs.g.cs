// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Vpc;

/// <summary>Arguments of <see cref="GetSwitches"/> as plain values.</summary>
public sealed class GetSwitchesArgs : global::Pulumi.InvokeArgs
{
    [Input("cidrBlock")]
    public string? CidrBlock { get; set; }

    [Input("dryRun")]
    public bool? DryRun { get; set; }

    [Input("ids")]
    private List<string>? _ids;

    public List<string> Ids
    {
        get => _ids ?? (_ids = new List<string>());
        set => _ids = value;
    }

    [Input("isDefault")]
    public bool? IsDefault { get; set; }

    [Input("nameRegex")]
    public string? NameRegex { get; set; }

    [Input("outputFile")]
    public string? OutputFile { get; set; }

    [Input("resourceGroupId")]
    public string? ResourceGroupId { get; set; }

    [Input("routeTableId")]
    public string? RouteTableId { get; set; }

    [Input("status")]
    public string? Status { get; set; }

    [Input("tags")]
    private Dictionary<string, string>? _tags;

    public Dictionary<string, string> Tags
    {
        get => _tags ?? (_tags = new Dictionary<string, string>());
        set => _tags = value;
    }

    [Input("vpcId")]
    public string? VpcId { get; set; }

    [Input("vswitchName")]
    public string? VswitchName { get; set; }

    [Input("vswitchOwnerId")]
    public int? VswitchOwnerId { get; set; }

    [Input("zoneId")]
    public string? ZoneId { get; set; }

    public GetSwitchesArgs()
    {
    }

    public static new GetSwitchesArgs Empty => new GetSwitchesArgs();
}
