// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

using System.Collections.Immutable;

namespace Pulumi.AliCloud.Ecs.Outputs;

/// <summary>The object <c>InstanceNetworkInterfaces</c>.</summary>
[OutputType]
public sealed class InstanceNetworkInterfaces
{
    public readonly int? NetworkCardIndex;
    public readonly string? NetworkInterfaceId;
    public readonly string? NetworkInterfaceTrafficMode;
    public readonly int? QueuePairNumber;
    public readonly ImmutableArray<string> SecurityGroupIds;
    public readonly bool? SourceDestCheck;
    public readonly string? VswitchId;

    [OutputConstructor]
    private InstanceNetworkInterfaces(
        int? networkCardIndex,
        string? networkInterfaceId,
        string? networkInterfaceTrafficMode,
        int? queuePairNumber,
        ImmutableArray<string> securityGroupIds,
        bool? sourceDestCheck,
        string? vswitchId)
    {
        NetworkCardIndex = networkCardIndex;
        NetworkInterfaceId = networkInterfaceId;
        NetworkInterfaceTrafficMode = networkInterfaceTrafficMode;
        QueuePairNumber = queuePairNumber;
        SecurityGroupIds = securityGroupIds;
        SourceDestCheck = sourceDestCheck;
        VswitchId = vswitchId;
    }
}
