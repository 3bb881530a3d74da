// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Ecs.Outputs;

/// <summary>The object <c>EcsLaunchTemplateNetworkInterfaces</c>.</summary>
[OutputType]
public sealed class EcsLaunchTemplateNetworkInterfaces
{
    public readonly bool? DeleteOnRelease;
    public readonly string? Description;
    public readonly string? Name;
    public readonly string? PrimaryIp;
    public readonly string? SecurityGroupId;
    public readonly string? VswitchId;

    [OutputConstructor]
    private EcsLaunchTemplateNetworkInterfaces(
        bool? deleteOnRelease,
        string? description,
        string? name,
        string? primaryIp,
        string? securityGroupId,
        string? vswitchId)
    {
        DeleteOnRelease = deleteOnRelease;
        Description = description;
        Name = name;
        PrimaryIp = primaryIp;
        SecurityGroupId = securityGroupId;
        VswitchId = vswitchId;
    }
}
