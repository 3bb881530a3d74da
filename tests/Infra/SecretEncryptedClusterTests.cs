using System.Collections.Immutable;
using Infra.Clusters;
using Infra.Identity;
using Infra.Keys;
using Infra.Tests.Testing;
using Pulumi;
using Pulumi.Utilities;

namespace Infra.Tests.Components;

[Collection("Deployments")]
public sealed class SecretEncryptedClusterTests
{
    private const string ClusterType = "alicloud:cs/managedKubernetes:ManagedKubernetes";
    private const string SwitchType = "alicloud:vpc/switch:Switch";
    private const string RuleType = "alicloud:ecs/securityGroupRule:SecurityGroupRule";
    private const string RoleName = "AliyunCSManagedSecurityRole";

    public static TheoryData<string, Action<SecretEncryptedClusterArgs>> Refused => new()
    {
        { "'keyId' must be given: the ID of the key that encrypts the Secrets; got nothing.", args => args.KeyId = null },
        {
            "'keyId' must be the ID of a customer master key, not an alias; got alias/acs/ecs. hint: the key of a "
            + "service cannot encrypt Secrets",
            args => args.KeyId = "alias/acs/ecs"
        },
        { "'keyId' must be the ID of a customer master key, not an alias", args => args.KeyId = "alias/shop" },
        { "'keyId' must be the ID of a key, not an ARN", args => args.KeyId = "acs:kms:cn-hangzhou:1:key/key-1" },
        { "'securityRole' must be given: AckSecurityRole.RoleName", args => args.SecurityRole = null },
        {
            "'securityRole' must be one of AliyunCSManagedSecurityRole; got AliyunECSDiskEncryptDefaultRole.",
            args => args.SecurityRole = "AliyunECSDiskEncryptDefaultRole"
        },
        { "'clusterName' must have only letters, digits and '-'", args => args.ClusterName = "a shop" },
        { "'clusterName' must have 1 to 63 characters", args => args.ClusterName = new string('a', 64) },
        { "'clusterSpec' must be one of ack.pro.small", args => args.ClusterSpec = "ack.standard" },
        { "'kubernetesVersion' must have the form 1.34.1-aliyun.1; got 1.34.", args => args.KubernetesVersion = "1.34" },
        { "'networkPlugin' must be one of terway-eniip, flannel; got calico.", args => args.NetworkPlugin = "calico" },
        { "'zoneIds' must be given; got nothing. hint: or 'vSwitchIds'", args => args.ZoneIds = [] },
        { "'zoneIds' must be a zone of the region cn-hangzhou; got cn-beijing-h.", args => args.ZoneIds = ["cn-beijing-h"] },
        {
            "'zoneIds' must name each zone once; got cn-hangzhou-h, cn-hangzhou-h.",
            args => args.ZoneIds = ["cn-hangzhou-h", "cn-hangzhou-h"]
        },
        { "'vSwitchIds' must be left out with 'zoneIds'; got both.", args => args.VSwitchIds = ["vsw-1"] },
        { "'podVSwitchIds' must be left out with 'zoneIds'", args => args.PodVSwitchIds = ["vsw-1"] },
        { "'securityGroupId' must be left out with 'zoneIds'; got sg-1.", args => args.SecurityGroupId = "sg-1" },
        {
            "'podVSwitchIds' must be given with 'vSwitchIds' and terway-eniip; got nothing.",
            args => (args.ZoneIds, args.VSwitchIds) = ([], ["vsw-1"])
        },
        {
            "'vSwitchIds' must have 1 to 5 vSwitches; got 6.",
            args => (args.ZoneIds, args.VSwitchIds) = ([], ["1", "2", "3", "4", "5", "6"])
        },
        {
            "'vpcCidr' must be left out without 'zoneIds'; got 10.0.0.0/16.",
            args => (args.ZoneIds, args.VSwitchIds, args.VpcCidr) = ([], ["vsw-1"], "10.0.0.0/16")
        },
        { "'vpcCidr' must be a private range of addresses with the prefix /16", args => args.VpcCidr = "10.0.0.0/8" },
        { "'vpcCidr' must be a private range of addresses", args => args.VpcCidr = "8.8.0.0/16" },
        { "'serviceCidr' must be a private range of addresses with a prefix of /16 to /24", args => args.ServiceCidr = "x" },
        {
            "'serviceCidr' must share no address with 'vpcCidr', which is 10.0.0.0/16; got 10.0.8.0/24.",
            args => args.ServiceCidr = "10.0.8.0/24"
        },
        { "'podCidr' must be left out without flannel; got 172.20.0.0/16.", args => args.PodCidr = "172.20.0.0/16" },
        {
            "'podCidr' must share no address with 'serviceCidr', which is 172.21.0.0/20; got 172.21.0.0/16.",
            args => (args.NetworkPlugin, args.PodCidr) = ("flannel", "172.21.0.0/16")
        },
        {
            "'deletionProtection' must be false when 'deletable' is true; got true.",
            args => (args.Deletable, args.DeletionProtection) = (true, true)
        },
        {
            "'tags' must have at most 20 tags; got 21 tags.",
            args => args.Tags = Enumerable.Range(0, 21).ToDictionary(i => $"k{i}", _ => "v")
        },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task Argument_BreakingARule_IsRefusedByName(string message, Action<SecretEncryptedClusterArgs> change)
    {
        var args = Minimal();
        change(args);

        var text = await ProgramRun.Failure(() => _ = new SecretEncryptedCluster("shop", args));

        Assert.Contains($"SecretEncryptedCluster 'shop': {message}", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Arguments_SeveralBreakingRules_AreRefusedTogether()
    {
        var text = await ProgramRun.Failure(() =>
            _ = new SecretEncryptedCluster("shop", new() { ClusterSpec = "ack.standard", ServiceCidr = "all" }));

        Assert.All(["'keyId' must", "'securityRole' must", "'clusterSpec' must", "'zoneIds' must", "'serviceCidr' must"],
            message => Assert.Contains(message, text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Aliyun_SM4", true)]
    [InlineData("RSA_2048", true)]
    [InlineData("Aliyun_SM4", false)]
    public async Task Key_OfTheProgramWithAnotherSpecification_IsRefusedBeforeAnythingIsRegistered(
        string spec, bool isPreview)
    {
        var text = await ProgramRun.Failure(() =>
        {
            var key = new CustomerKey("shop", new() { KeySpec = spec });
            _ = new SecretEncryptedCluster("shop", Minimal(args => args.KeyId = key.KeyId));
        }, isPreview: isPreview);

        Assert.Contains("'keyId' must be a key of the specification Aliyun_AES_256; got", text, StringComparison.Ordinal);
        Assert.Contains(spec, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Key_ThatExistsWithAnotherSpecification_IsRefusedBeforeTheClusterIsMade()
    {
        var account = new FakeAccount().WithKey("key-1", keySpec: "Aliyun_SM4");

        var text = await ProgramRun.Failure(() =>
        {
            var key = CustomerKey.FromId("shared", "key-1");
            _ = new SecretEncryptedCluster("shop", Minimal(args => args.KeyId = key.KeyId));
        }, account);

        Assert.Contains("'keyId' must be a key of the specification Aliyun_AES_256", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Cluster_Always_IsProWithEncryptionProtectedAndRetained(bool isPreview)
    {
        var run = await ProgramRun.Of(() => _ = new SecretEncryptedCluster("shop", Minimal()), isPreview: isPreview);

        var cluster = run.Only(ClusterType);
        Assert.Equal(("ack.pro.small", "key-1"), (cluster["clusterSpec"], cluster["encryptionProviderKey"]));
        Assert.Equal(false, cluster.Inputs["disableEncryption"]);
        Assert.Equal(true, cluster.Inputs["skipSetCertificateAuthority"]);
        Assert.Equal(true, cluster.Inputs["deletionProtection"]);
        Assert.Equal(false, cluster.Inputs["slbInternetEnabled"]);
        Assert.True(cluster.Options.Protect);
        Assert.True(cluster.Options.RetainOnDelete);
    }

    [Fact]
    public async Task Cluster_Deletable_IsNeitherProtectedNorRetained()
    {
        var run = await ProgramRun.Of(() =>
            _ = new SecretEncryptedCluster("shop", Minimal(args => args.Deletable = true)));

        Assert.Equal(false, run.Only(ClusterType).Inputs["deletionProtection"]);
        Assert.All(run.Resources, resource => Assert.NotEqual(true, resource.Options.Protect));
    }

    [Fact]
    public async Task Network_OfItsOwnWithTerway_HasRangesForNodesAndPodsInEachZone()
    {
        var run = await ProgramRun.Of(() => _ = new SecretEncryptedCluster("shop",
            Minimal(args => (args.ZoneIds, args.VpcCidr) = (["cn-hangzhou-h", "cn-hangzhou-i"], "192.168.0.0/16"))));

        Assert.Equal(
            ["192.168.0.0/24", "192.168.1.0/24", "192.168.16.0/20", "192.168.32.0/20"],
            run.Resources.Where(resource => resource.Type == SwitchType).Select(resource => resource["cidrBlock"]));
        var cluster = run.Only(ClusterType);
        Assert.Equal(["shop-nodes-cn-hangzhou-h-id", "shop-nodes-cn-hangzhou-i-id"], List(cluster, "vswitchIds"));
        Assert.Equal(["shop-pods-cn-hangzhou-h-id", "shop-pods-cn-hangzhou-i-id"], List(cluster, "podVswitchIds"));
        Assert.Equal(true, cluster.Inputs["newNatGateway"]);
        Assert.Null(cluster["podCidr"]);
    }

    [Fact]
    public async Task Network_OfItsOwn_LetsTrafficOutToKms_BeforeTheClusterIsMade()
    {
        var run = await ProgramRun.Of(() => _ = new SecretEncryptedCluster("shop", Minimal()));

        var rule = run.Only(RuleType);
        var awaited = await OutputUtilities.GetValueAsync(run.Only(ClusterType).Options.DependsOn.ToOutput());
        Assert.Equal(("egress", "100.64.0.0/10", "accept"), (rule["type"], rule["cidrIp"], rule["policy"]));
        Assert.Equal(["shop-services"], awaited.Select(resource => resource.GetResourceName()));
    }

    [Fact]
    public async Task Network_OfItsOwnWithFlannel_HasNoVSwitchesForPods_AndLetsPodsIn()
    {
        var run = await ProgramRun.Of(() =>
            _ = new SecretEncryptedCluster("shop", Minimal(args => args.NetworkPlugin = "flannel")));

        var cluster = run.Only(ClusterType);
        Assert.Single(run.Resources, resource => resource.Type == SwitchType);
        Assert.Equal("172.20.0.0/16", cluster["podCidr"]);
        Assert.Null(cluster["podVswitchIds"]);
        Assert.Contains(run.Resources, resource => resource.Type == RuleType
            && resource["type"] == "ingress" && resource["cidrIp"] == "172.20.0.0/16");
    }

    [Fact]
    public async Task Network_ThatIsThere_IsUsedAndNotTouched()
    {
        var run = await ProgramRun.Of(() => _ = new SecretEncryptedCluster("shop", Minimal(args =>
        {
            args.ZoneIds = [];
            args.VSwitchIds = ["vsw-1"];
            args.PodVSwitchIds = ["vsw-2"];
            args.SecurityGroupId = "sg-1";
        })));

        var cluster = run.Only(ClusterType);
        Assert.Equal(2, run.Resources.Count);
        Assert.Equal("sg-1", cluster["securityGroupId"]);
        Assert.Equal(false, cluster.Inputs["newNatGateway"]);
        Assert.Equal(["vsw-2"], List(cluster, "podVswitchIds"));
    }

    [Fact]
    public async Task Cluster_InAPreviewOfANewStack_WaitsForKeyAndRole()
    {
        var run = await ProgramRun.Of(Declare, isPreview: true);

        Assert.Null(run.Only(ClusterType)["encryptionProviderKey"]);
        Assert.Equal("ack.pro.small", run.Only(ClusterType)["clusterSpec"]);
    }

    [Fact]
    public async Task Key_Always_WaitsForTheRole()
    {
        Output<string>? roleName = null;

        var run = await ProgramRun.Of(() =>
        {
            roleName = new AckSecurityRole("ack-security", new()).RoleName;
            _ = new SecretEncryptedCluster("shop", Minimal(args => args.SecurityRole = roleName));
        }, isPreview: true);

        Assert.False(await OutputUtilities.GetIsKnownAsync(roleName!));
        Assert.Null(run.Only(ClusterType)["encryptionProviderKey"]);
    }

    [Fact]
    public async Task Deployment_OfAClusterWithItsOwnNetwork_MatchesTheReviewedSnapshot()
    {
        var run = await ProgramRun.Of(Declare);

        Snapshot.Matches(run);
    }

    private static void Declare()
    {
        var key = new CustomerKey("shop", new());
        var security = new AckSecurityRole("ack-security", new());
        _ = new SecretEncryptedCluster("shop", new()
        {
            KeyId = key.KeyId,
            SecurityRole = security.RoleName,
            ZoneIds = { "cn-hangzhou-h", "cn-hangzhou-i" },
            Tags = { ["team"] = "shop" },
        });
    }

    private static SecretEncryptedClusterArgs Minimal(Action<SecretEncryptedClusterArgs>? change = null)
    {
        var args = new SecretEncryptedClusterArgs
        {
            KeyId = "key-1",
            SecurityRole = RoleName,
            ZoneIds = { "cn-hangzhou-h" },
        };
        change?.Invoke(args);
        return args;
    }

    private static IEnumerable<string> List(RegisteredResource resource, string input) =>
        Assert.IsType<ImmutableArray<object>>(resource.Inputs[input]).Cast<string>();
}
