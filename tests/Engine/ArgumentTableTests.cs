using Infra.Engine;
using Infra.Tests.Testing;
using Xunit.Abstractions;

namespace Infra.Tests.Engine;

/// <summary>Changes every argument of every supported type alone, and looks at what a preview plans to do.</summary>
[Collection(DeploymentsCollection.Name)]
public sealed class ArgumentTableTests(ITestOutputHelper output)
{
    /// <summary>Which arguments replace: written down here a second time, so that a slip in the facts shows.</summary>
    private static readonly HashSet<string> Replacing = new(StringComparer.Ordinal)
    {
        "Key.dkmsInstanceId", "Key.keySpec", "Key.keyUsage", "Key.origin", "Key.protectionLevel",
        "Alias.aliasName",
        "Role.roleName", "Role.name",
        "RolePolicyAttachment.policyName", "RolePolicyAttachment.policyType", "RolePolicyAttachment.roleName",
        "EcsDisk.encrypted", "EcsDisk.kmsKeyId", "EcsDisk.multiAttach", "EcsDisk.snapshotId", "EcsDisk.storageSetId",
        "EcsDisk.storageSetPartitionNumber", "EcsDisk.zoneId", "EcsDisk.availabilityZone",
        "EcsDiskAttachment.bootable", "EcsDiskAttachment.diskId", "EcsDiskAttachment.instanceId",
        "EcsDiskAttachment.keyPairName", "EcsDiskAttachment.password",
        "Network.ipv6CidrBlock", "Network.isDefault", "Network.userCidrs",
        "Switch.cidrBlock", "Switch.isDefault", "Switch.vpcId", "Switch.zoneId", "Switch.availabilityZone",
        "NatGateway.internetChargeType", "NatGateway.paymentType", "NatGateway.instanceChargeType", "NatGateway.vpcId",
        "NatGateway.privateLinkEnabled", "NatGateway.accessMode.modeValue", "NatGateway.accessMode.tunnelType",
        "SecurityGroup.securityGroupType", "SecurityGroup.vpcId",
        "SecurityGroupRule.securityGroupId", "SecurityGroupRule.type", "SecurityGroupRule.ipProtocol",
        "SecurityGroupRule.policy", "SecurityGroupRule.priority", "SecurityGroupRule.cidrIp",
        "SecurityGroupRule.ipv6CidrIp", "SecurityGroupRule.sourceSecurityGroupId",
        "SecurityGroupRule.sourceGroupOwnerAccount", "SecurityGroupRule.prefixListId", "SecurityGroupRule.portRange",
        "SecurityGroupRule.nicType",
        "EcsKeyPair.keyPairName", "EcsKeyPair.keyNamePrefix", "EcsKeyPair.keyFile", "EcsKeyPair.keyName",
        "Instance.availabilityZone", "Instance.networkInterfaceId", "Instance.systemDiskCategory",
        "Instance.systemDiskStorageClusterId", "Instance.systemDiskEncrypted", "Instance.systemDiskKmsKeyId",
        "Instance.systemDiskEncryptAlgorithm", "Instance.networkInterfaceTrafficMode", "Instance.networkCardIndex",
        "Instance.queuePairNumber", "Instance.sourceDestCheck", "Instance.dataDisks.name", "Instance.dataDisks.size",
        "Instance.dataDisks.category", "Instance.dataDisks.encrypted", "Instance.dataDisks.snapshotId",
        "Instance.dataDisks.autoSnapshotPolicyId", "Instance.dataDisks.deleteWithInstance",
        "Instance.dataDisks.description", "Instance.dataDisks.device", "Instance.dataDisks.provisionedIops",
        "Instance.dataDisks.burstingEnabled", "Instance.networkInterfaces.networkInterfaceId",
        "Instance.networkInterfaces.vswitchId", "Instance.networkInterfaces.networkInterfaceTrafficMode",
        "Instance.networkInterfaces.networkCardIndex", "Instance.networkInterfaces.queuePairNumber",
        "Instance.networkInterfaces.sourceDestCheck", "Instance.networkInterfaces.securityGroupIds",
        "Instance.spotStrategy", "Instance.spotPriceLimit", "Instance.securityEnhancementStrategy",
        "Instance.hpcClusterId", "Instance.spotInterruptionBehavior", "Instance.httpPutResponseHopLimit",
        "Instance.ipv6AddressCount", "Instance.dedicatedHostId", "Instance.launchTemplateName",
        "Instance.launchTemplateId", "Instance.launchTemplateVersion", "Instance.imageOptions.loginAsNonRoot",
        "Image.architecture", "Image.diskDeviceMappings.diskType", "Image.diskDeviceMappings.snapshotId",
        "Image.diskDeviceMappings.device", "Image.diskDeviceMappings.size", "Image.features.nvmeSupport",
        "Image.imageVersion", "Image.platform",
        "ImageCopy.sourceImageId", "ImageCopy.sourceRegionId", "ImageCopy.encrypted", "ImageCopy.kmsKeyId",
        "EcsSnapshot.category", "EcsSnapshot.diskId",
        "EcsLaunchTemplate.autoRenew", "EcsLaunchTemplate.autoRenewPeriod", "EcsLaunchTemplate.launchTemplateName",
        "EcsLaunchTemplate.name", "EcsLaunchTemplate.period", "EcsLaunchTemplate.periodUnit",
        "EcsLaunchTemplate.templateResourceGroupId",
        "EcsAutoSnapshotPolicyAttachment.autoSnapshotPolicyId", "EcsAutoSnapshotPolicyAttachment.diskId",
        "Policy.policyName", "Policy.name",
        "ControlPolicy.effectScope", "ControlPolicyAttachment.policyId", "ControlPolicyAttachment.targetId",
        "Rule.ruleName", "Rule.sourceIdentifier", "Rule.sourceOwner", "CompliancePack.compliancePackTemplateId",
        "ManagedKubernetes.apiAudiences", "ManagedKubernetes.autoMode.enabled", "ManagedKubernetes.clusterDomain",
        "ManagedKubernetes.ipStack", "ManagedKubernetes.nodeCidrMask", "ManagedKubernetes.podCidr",
        "ManagedKubernetes.profile", "ManagedKubernetes.proxyMode", "ManagedKubernetes.serviceAccountIssuer",
        "ManagedKubernetes.serviceCidr",
        "NodePool.autoMode.enabled", "NodePool.cisEnabled", "NodePool.clusterId", "NodePool.deploymentSetId",
        "NodePool.instanceMetadataOptions.httpTokens", "NodePool.loginAsNonRoot", "NodePool.nodeNameMode",
        "NodePool.ramRoleName", "NodePool.securityGroupId", "NodePool.securityGroupIds", "NodePool.securityHardeningOs",
        "NodePool.socEnabled", "NodePool.teeConfig.teeEnable", "NodePool.type",
        "UserPolicyAttachment.policyName", "UserPolicyAttachment.policyType", "UserPolicyAttachment.userName",
        "Template.templateName",
        "Execution.description", "Execution.loopMode", "Execution.mode", "Execution.parameters",
        "Execution.parentExecutionId", "Execution.safetyCheck", "Execution.tags", "Execution.templateContent",
        "Execution.templateName", "Execution.templateVersion",
    };

    [Fact]
    public async Task EveryArgument_ChangedAlone_PlansWhatTheProviderWouldDo()
    {
        var count = 0;
        foreach (var change in Arguments())
        {
            var planned = await PlanAsync(change);

            var expected = Replacing.Contains(change.Name) ? ResourceStatus.Replaced : ResourceStatus.Updated;
            Assert.True(expected == planned.Status,
                $"{change.Name}: expected {expected}, planned {planned.Status} for {string.Join(", ", planned.Changes)}");
            Assert.Equal(change.Path[0].Name, Assert.Single(planned.Changes.Select(item => item.Property).Distinct(StringComparer.Ordinal)));
            count++;
        }
        output.WriteLine($"{count} arguments of {Types.Count} types");
        Assert.Empty(Replacing.Except(Arguments().Select(change => change.Name)));
    }

    [Fact]
    public async Task EveryArgument_Unset_PlansNothingWhereTheServiceDecides()
    {
        var count = 0;
        foreach (var change in Arguments().Where(change => change.Argument is { Use: ArgumentUse.OptionalComputed, ExactlyOneOf: [] }))
        {
            var planned = await PlanAsync(change with { After = null });

            Assert.True(planned.Status == ResourceStatus.Unchanged, $"{change.Name}: {string.Join(", ", planned.Changes)}");
            count++;
        }
        output.WriteLine($"{count} arguments");
        Assert.True(count > 0);
    }

    [Theory]
    [InlineData("size", 40.0, 20.0, ResourceStatus.Replaced)]
    [InlineData("size", 40.0, 60.0, ResourceStatus.Updated)]
    [InlineData("category", "cloud_essd", "cloud_ssd", ResourceStatus.Replaced)]
    [InlineData("category", "cloud_ssd", "cloud_essd", ResourceStatus.Updated)]
    [InlineData("category", "cloud_efficiency", "cloud", ResourceStatus.Replaced)]
    [InlineData("performanceLevel", "PL1", "PL2", ResourceStatus.Updated)]
    [InlineData("performanceLevel", "PL1", "PL0", ResourceStatus.Replaced)]
    [InlineData("deleteAutoSnapshot", true, null, ResourceStatus.Updated)]
    [InlineData("description", "x", null, ResourceStatus.Updated)]
    [InlineData("description", "", null, ResourceStatus.Unchanged)]
    [InlineData("storageSetId", "x", null, ResourceStatus.Replaced)]
    public async Task Disk_ChangedSoOrSo_PlansWhatTheProviderWouldDo(string name, object? before, object? after, ResourceStatus expected)
    {
        var planned = await PlanAsync(Argument("EcsDisk", name) with { Before = before, After = after });

        Assert.Equal(expected, planned.Status);
    }

    [Fact]
    public async Task PerformanceLevel_OfCategoryWithoutLevels_MakesNoDifference()
    {
        var planned = await PlanAsync(Argument("EcsDisk", "performanceLevel") with
        {
            Before = "PL1",
            After = "PL2",
            Others = new(StringComparer.Ordinal) { ["category"] = "cloud_ssd" },
        });

        Assert.Equal(ResourceStatus.Unchanged, planned.Status);
    }

    [Fact]
    public async Task PolicyDocument_WrittenDifferently_MakesNoDifference()
    {
        var planned = await PlanAsync(Argument("Role", "assumeRolePolicyDocument") with
        {
            Before = """{"Version":"1","Statement":[]}""",
            After = """{ "Statement": [], "Version": "1" }""",
        });

        Assert.Equal(ResourceStatus.Unchanged, planned.Status);
    }

    private static IReadOnlyCollection<string> Types => ProviderRegistry.Types;

    private static IEnumerable<ArgumentChange> Arguments() => Types.Order(StringComparer.Ordinal)
        .SelectMany(token => ArgumentChange.All(ProviderFacts.For(token)));

    private static ArgumentChange Argument(string type, string name) =>
        Arguments().Single(change => change.Name == $"{type}.{name}");

    /// <summary>Plans against a state in which the argument has one value, with a program in which it has another.</summary>
    private static async Task<ResourceResult> PlanAsync(ArgumentChange change)
    {
        using var project = new EngineFixture();
        WriteState(project, change.Facts, change.With(change.Before));

        var result = await project.PreviewAsync(() => ProviderClasses.Declare(change.Facts.Token, change.With(change.After)));

        Assert.Equal([], result.Errors);
        return result.Named("r");
    }

    private static void WriteState(EngineFixture project, ResourceFacts facts, Dictionary<string, object?> properties)
    {
        var (inputs, _) = InputCheck.Run(facts, PropertyValues.From(properties));
        // The provider keeps a default in its state even where the program sets something that excludes it.
        var outputs = new Dictionary<string, object?>(inputs);
        foreach (var argument in facts.Arguments.Where(argument => argument.DefaultValue is not null))
            outputs.TryAdd(argument.Name, argument.DefaultValue);
        var resource = new ResourceState
        {
            Urn = EngineFixture.Urn(facts.Token, "r"),
            Type = facts.Token,
            Custom = true,
            Id = "id",
            Inputs = inputs,
            Outputs = outputs,
        };
        using var cipher = new StackCipher(new Passphrase(_ => null, ""), null, "");
        AtomicFile.Write(project.StateFile, stream => StateFile.Write(stream, new StackState(DateTimeOffset.UnixEpoch, null, [resource]), cipher));
    }
}
