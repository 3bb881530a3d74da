namespace Infra.Engine;

/// <summary>The resource types and functions that the local engine can act for.</summary>
internal static class ProviderRegistry
{
    private static readonly Dictionary<string, ResourceShim> Resources =
        new ResourceShim[]
        {
            new KeyShim(), new AliasShim(),
            new RoleShim(), new RolePolicyAttachmentShim(), new PolicyShim(), new UserShim(), new UserPolicyAttachmentShim(),
            new ControlPolicyShim(), new ControlPolicyAttachmentShim(),
            new ConfigRuleShim(), new CompliancePackShim(),
            new DiskShim(), new DiskAttachmentShim(), new DiskEncryptionByDefaultShim(), new DiskDefaultKmsKeyShim(),
            new NetworkShim(), new SwitchShim(), new NatGatewayShim(), new SecurityGroupShim(), new SecurityGroupRuleShim(),
            new KeyPairShim(), new InstanceShim(), new LaunchTemplateShim(), new ImageShim(), new ImageCopyShim(),
            new SnapshotShim(), new SnapshotPolicyShim(), new SnapshotPolicyAttachmentShim(),
            new ManagedKubernetesShim(), new NodePoolShim(),
            new TemplateShim(), new ExecutionShim(),
        }.ToDictionary(shim => shim.Type, StringComparer.Ordinal);

    private static readonly Dictionary<string, Func<ProviderCalls, Properties, Properties>> Functions = new(StringComparer.Ordinal)
    {
        ["alicloud:index/getAccount:getAccount"] = AccountFunctions.GetAccount,
        ["alicloud:index/getCallerIdentity:getCallerIdentity"] = AccountFunctions.GetCallerIdentity,
        ["alicloud:index/getRegions:getRegions"] = PlaceFunctions.GetRegions,
        ["alicloud:index/getZones:getZones"] = PlaceFunctions.GetZones,
        ["alicloud:ecs/getEcsDisks:getEcsDisks"] = DiskFunctions.GetEcsDisks,
        ["alicloud:ecs/getEcsSnapshots:getEcsSnapshots"] = SnapshotFunctions.GetEcsSnapshots,
        ["alicloud:ecs/getImages:getImages"] = EcsFunctions.GetImages,
        ["alicloud:ecs/getInstances:getInstances"] = EcsFunctions.GetInstances,
        ["alicloud:vpc/getSwitches:getSwitches"] = NetworkFunctions.GetSwitches,
        ["alicloud:kms/getAliases:getAliases"] = KmsFunctions.GetAliases,
        ["alicloud:kms/getKeys:getKeys"] = KmsFunctions.GetKeys,
        ["alicloud:ram/getRolePolicyAttachments:getRolePolicyAttachments"] = RamFunctions.GetRolePolicyAttachments,
        ["alicloud:ram/getRoles:getRoles"] = RamFunctions.GetRoles,
    };

    public static IReadOnlyCollection<string> Types => Resources.Keys;

    /// <exception cref="ProviderException">The type is not supported; the message names those that are.</exception>
    public static ResourceShim ForType(string token) => Resources.TryGetValue(token, out var shim)
        ? shim
        : throw new ProviderException(
            $"the local engine does not support the resource type '{token}'; it supports {List(Resources.Keys)}");

    /// <exception cref="ProviderException">The function is not supported; the message names those that are.</exception>
    public static Func<ProviderCalls, Properties, Properties> ForFunction(string token) =>
        Functions.TryGetValue(token, out var function)
            ? function
            : throw new ProviderException(
                $"the local engine does not support the function '{token}'; it supports {List(Functions.Keys)}");

    private static string List(IEnumerable<string> tokens) => string.Join(", ", tokens.Order(StringComparer.Ordinal));
}
