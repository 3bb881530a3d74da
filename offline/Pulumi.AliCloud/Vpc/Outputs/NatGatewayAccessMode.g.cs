// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Vpc.Outputs;

/// <summary>The object <c>NatGatewayAccessMode</c>.</summary>
[OutputType]
public sealed class NatGatewayAccessMode
{
    public readonly string? ModeValue;
    public readonly string? TunnelType;

    [OutputConstructor]
    private NatGatewayAccessMode(
        string? modeValue,
        string? tunnelType)
    {
        ModeValue = modeValue;
        TunnelType = tunnelType;
    }
}
