using System.Text.Json.Nodes;
using Infra.Cloud;

namespace Infra.Tests.Cloud.Cs;

public sealed class AddonTests : IDisposable
{
    private readonly CloudAccount _account = CloudAccount.InMemory();
    private readonly CloudClient _client;
    private readonly string _cluster;

    public AddonTests()
    {
        _client = _account.Client();
        _cluster = _client.CreateCluster(("addons", """
            [
              {"name":"flannel"}, {"name":"csi-plugin","version":"v1.31.0","config":"{}"},
              {"name":"logtail","disabled":true}
            ]
            """));
    }

    public void Dispose() => _account.Dispose();

    [Theory]
    [InlineData("InstallClusterAddons", "body", """[{"name":"flannel"}]""", 409, "AddonAlreadyInstalled")]
    [InlineData("InstallClusterAddons", "body", """[{"version":"v1"}]""", 400, "MissingParameter")]
    [InlineData("InstallClusterAddons", "body", "[]", 400, "MissingParameter")]
    [InlineData("InstallClusterAddons", "body", """[{"name":"a"},{"name":"a"}]""", 400, "InvalidParameter")]
    [InlineData("InstallClusterAddons", "body", """["flannel"]""", 400, "InvalidParameter")]
    [InlineData("UpgradeClusterAddons", "body", """[{"component_name":"none","next_version":"v2"}]""", 404, "AddonNotFound")]
    [InlineData("UpgradeClusterAddons", "body", """[{"component_name":"flannel"}]""", 400, "MissingParameter")]
    [InlineData("UnInstallClusterAddons", "addons", """[{"name":"none"}]""", 404, "AddonNotFound")]
    public void Body_ThatCannotBe_IsRefused(string action, string parameter, string body, int status, string code)
    {
        var refusal = _client.Refusal("CS", action, ("ClusterId", _cluster), (parameter, body));

        Assert.Equal((status, code), (refusal.Status, refusal.Code));
        Assert.Equal(["csi-plugin", "flannel"], Names());
    }

    [Theory]
    [InlineData("none", "{}", "AddonNotFound")]
    [InlineData("flannel", null, "MissingParameter")]
    [InlineData("flannel", "no json", "InvalidParameter")]
    public void Configuration_ThatCannotBe_IsRefused(string addon, string? config, string code)
    {
        var refusal = _client.Refusal(
            "CS", "ModifyClusterAddon", ("cluster_id", _cluster), ("component_id", addon), ("config", config));

        Assert.Equal(code, refusal.Code);
    }

    [Fact]
    public void AddonsOfANewCluster_AreThereWithIt_ButNotThoseThatAreDisabled()
    {
        var described = Addon("csi-plugin");
        var metadata = JsonNode.Parse(_client.Cluster(_cluster).Text("meta_data"))!["Addons"]!.AsArray();

        Assert.Equal(["csi-plugin", "flannel"], Names());
        Assert.Equal(("v1.31.0", "{}", "active"),
            (described.Text("version"), described.Text("config"), described.Text("state")));
        Assert.Equal(["csi-plugin", "flannel"], metadata.Select(addon => addon!.Text("name")));
        Assert.Equal("AddonNotFound", _client.Refusal("CS", "GetClusterAddonInstance",
            ("cluster_id", _cluster), ("instance_name", "logtail")).Code);
    }

    [Fact]
    public void Addon_IsInstalledChangedUpgradedAndRemoved_OverTime()
    {
        var seen = new List<string>();
        var tasks = new List<JsonNode>();

        Step("InstallClusterAddons", ("ClusterId", _cluster), ("body", """[{"name":"coredns","version":"v1.9"}]"""));
        Step("ModifyClusterAddon", ("cluster_id", _cluster), ("component_id", "coredns"),
            ("config", """{"replicas":3}"""));
        Step("UpgradeClusterAddons", ("ClusterId", _cluster),
            ("body", """[{"component_name":"coredns","next_version":"v1.11"}]"""));
        var upgraded = Addon("coredns");
        Step("UnInstallClusterAddons", ("ClusterId", _cluster), ("addons", """[{"name":"coredns"}]"""), stays: false);

        Assert.Equal(["initial", "active", "updating", "active", "upgrading", "active", "deleting", "gone"], seen);
        Assert.Equal(("v1.11", """{"replicas":3}"""), (upgraded.Text("version"), upgraded.Text("config")));
        Assert.All(tasks, task => Assert.Equal("success", _client.TaskState(task)));

        void Step(string action, (string, string?) first, (string, string?) second, (string, string?)? third = null,
            bool stays = true)
        {
            tasks.Add(_client.Call("CS", action, third is { } more ? [first, second, more] : [first, second]));
            seen.Add(Addon("coredns").Text("state"));
            if (stays)
                Assert.Equal("AddonBusy", _client.Refusal("CS", "UnInstallClusterAddons",
                    ("ClusterId", _cluster), ("addons", """[{"name":"coredns"}]""")).Code);
            _client.Wait(TimeSpan.FromMinutes(2));
            seen.Add(stays ? Addon("coredns").Text("state") : Names().Contains("coredns") ? "there" : "gone");
        }
    }

    [Fact]
    public void Catalogue_TellsTheVersionThatIsInstalled()
    {
        var addon = _client.Call("CS", "DescribeAddon", ("addon_name", "csi-plugin"), ("cluster_id", _cluster));

        Assert.Equal(("csi-plugin", "v1.31.0"), (addon.Text("name"), addon.Text("version")));
        Assert.Empty(addon["newer_versions"]!.AsArray());
    }

    private JsonObject Addon(string name) =>
        _client.Call("CS", "GetClusterAddonInstance", ("cluster_id", _cluster), ("instance_name", name));

    private IEnumerable<string> Names() => _client.Call("CS", "ListClusterAddonInstances", ("cluster_id", _cluster))["addons"]!
        .AsArray().Select(addon => addon!.Text("name"));
}
