using System.Text.Json.Nodes;
using Infra.Cloud;

namespace Infra.Tests.Cloud.Ecs.Instances;

public sealed class LaunchTemplateTests : IDisposable
{
    private readonly CloudAccount _account = CloudAccount.InMemory();

    public void Dispose() => _account.Dispose();

    [Theory]
    [InlineData(null, "MissingParameter")]
    [InlineData("1", "InvalidLaunchTemplateName.Malformed")]
    [InlineData("web", "LaunchTemplateName.Duplicated")]
    public void Name_ThatCannotBe_IsRefused(string? name, string code)
    {
        var client = _account.Client();
        Create(client);

        var refusal = client.Refusal("Ecs", "CreateLaunchTemplate", ("LaunchTemplateName", name));

        Assert.Equal((400, code), (refusal.Status, refusal.Code));
    }

    [Fact]
    public void UnknownTemplateOrVersion_IsNotFound()
    {
        var client = _account.Client();
        (string, string?) template = ("LaunchTemplateId", Create(client));
        (string, string?) unknown = ("LaunchTemplateId", "lt-unknown");

        var refusals = new[]
        {
            client.Refusal("Ecs", "DeleteLaunchTemplate", unknown),
            client.Refusal("Ecs", "CreateLaunchTemplateVersion", unknown),
            client.Refusal("Ecs", "RunInstances", unknown),
            client.Refusal("Ecs", "ModifyLaunchTemplateDefaultVersion", template, ("DefaultVersionNumber", "2")),
            client.Refusal("Ecs", "DeleteLaunchTemplateVersion", template, ("DeleteVersion.1", "2")),
            client.Refusal("Ecs", "RunInstances", template, ("LaunchTemplateVersion", "2")),
        };

        Assert.Equal([.. Enumerable.Repeat("InvalidLaunchTemplate.NotFound", 3),
            .. Enumerable.Repeat("InvalidLaunchTemplateVersion.NotFound", 3)], refusals.Select(refusal => refusal.Code));
        Assert.All(refusals, refusal => Assert.Equal(404, refusal.Status));
    }

    [Fact]
    public void Template_TellsWhatItHolds_InTheServicesForm()
    {
        var client = _account.Client();

        var template = Create(client, ("SystemDisk.Encrypted", "true"), ("SystemDisk.KMSKeyId", "key-1"),
            ("SystemDisk.Size", "60"), ("SystemDisk.Description", ""), ("DataDisk.1.Size", "40"),
            ("DataDisk.1.Encrypted", "true"), ("DataDisk.1.DeleteWithInstance", "true"), ("SecurityGroupIds.1", "sg-1"),
            ("SecurityGroupIds.2", "sg-2"), ("Tag.1.Key", "a"), ("Tag.1.Value", "b"), ("TemplateTag.1.Key", "own"));
        var listed = Template(client, template);
        var data = Versions(client, template).Single()!["LaunchTemplateData"]!;

        Assert.Equal(("web", 1, 1, "own"), (listed.Text("LaunchTemplateName"), listed.Number("DefaultVersionNumber"),
            listed.Number("LatestVersionNumber"), listed["Tags"]!["Tag"]![0]!.Text("TagKey")));
        Assert.Equal((true, "key-1", 60.0), (data.Flag("SystemDisk.Encrypted"), data.Text("SystemDisk.KMSKeyId"),
            data["SystemDisk.Size"]!.GetValue<double>()));
        Assert.Null(data["SystemDisk.Description"]);
        var disk = data["DataDisks"]!["DataDisk"]!.AsArray().Single()!;
        Assert.Equal(("true", true, 40.0), (disk.Text("Encrypted"), disk.Flag("DeleteWithInstance"),
            disk["Size"]!.GetValue<double>()));
        Assert.Equal(["sg-1", "sg-2"], data["SecurityGroupIds"]!["SecurityGroupId"]!.AsArray()
            .Select(group => group!.GetValue<string>()));
        Assert.Equal(("a", "b"), (data["Tags"]!["InstanceTag"]![0]!.Text("Key"),
            data["Tags"]!["InstanceTag"]![0]!.Text("Value")));
    }

    [Fact]
    public void Instance_TakesWhatTheTemplateHolds_AndWhatTheCallSaysCountsMore()
    {
        var client = _account.Client();
        client.CreateEcsRole();
        var key = client.CreateKey();
        var template = Create(client, ("ZoneId", TestCloud.Zone), ("ImageId", TestCloud.Image), ("InstanceType",
            "ecs.g7.large"), ("InstanceName", "from-template"), ("SystemDisk.Encrypted", "true"),
            ("SystemDisk.KMSKeyId", key), ("DataDisk.1.Size", "40"), ("DataDisk.1.Encrypted", "true"),
            ("DataDisk.1.KMSKeyId", key), ("NetworkType", "vpc"), ("SystemDisk.DeleteWithInstance", "true"));

        var id = client.Call("Ecs", "RunInstances", ("LaunchTemplateId", template), ("InstanceType", "ecs.g7.xlarge"))
            ["InstanceIdSets"]!["InstanceIdSet"]![0]!.GetValue<string>();
        client.Wait(TimeSpan.FromMinutes(1));

        var disks = client.Call("Ecs", "DescribeDisks", ("InstanceId", id))["Disks"]!["Disk"]!.AsArray();
        Assert.Equal(("from-template", "ecs.g7.xlarge"), (client.Instance(id).Text("InstanceName"),
            client.Instance(id).Text("InstanceType")));
        Assert.Equal([key, key], disks.Select(disk => disk!.Text("KMSKeyId")));
    }

    [Fact]
    public void TemplateWithAKeyThatIsDisabled_MakesNoInstance()
    {
        var client = _account.Client();
        client.CreateEcsRole();
        var key = client.CreateKey();
        var template = Create(client, ("ZoneId", TestCloud.Zone), ("ImageId", TestCloud.Image), ("InstanceType",
            "ecs.g7.large"), ("SystemDisk.Encrypted", "true"), ("SystemDisk.KMSKeyId", key));
        client.Call("Kms", "DisableKey", ("KeyId", key));

        var refusal = client.Refusal("Ecs", "RunInstances", ("LaunchTemplateId", template));

        Assert.Equal((403, "InvalidParameter.KMSKeyId.CMKNotEnabled"), (refusal.Status, refusal.Code));
    }

    [Fact]
    public void Versions_AreAddedMadeDefaultAndDeleted_ButNotTheDefaultOne()
    {
        var client = _account.Client();
        (string, string?) template = ("LaunchTemplateName", "web");
        Create(client, ("InstanceName", "one"));

        var number = client.Call("Ecs", "CreateLaunchTemplateVersion", template, ("InstanceName", "two"),
            ("VersionDescription", "second")).Number("LaunchTemplateVersionNumber");
        client.Call("Ecs", "ModifyLaunchTemplateDefaultVersion", template, ("DefaultVersionNumber", "2"));
        var isDefault = client.Refusal("Ecs", "DeleteLaunchTemplateVersion", template, ("DeleteVersion.1", "2"));
        client.Call("Ecs", "DeleteLaunchTemplateVersion", template, ("DeleteVersion.1", "1"));
        var third = client.Call("Ecs", "CreateLaunchTemplateVersion", template)
            .Number("LaunchTemplateVersionNumber");

        var left = client.Call("Ecs", "DescribeLaunchTemplateVersions", template)
            ["LaunchTemplateVersionSets"]!["LaunchTemplateVersionSet"]!.AsArray();
        Assert.Equal((2, 3, "InvalidLaunchTemplateVersion.DefaultVersion"), (number, third, isDefault.Code));
        Assert.Equal([3, 2], left.Select(version => version!.Number("VersionNumber")));
        Assert.Equal([false, true], left.Select(version => version!.Flag("DefaultVersion")));
    }

    [Fact]
    public void ThirtyFirstVersion_IsRefused()
    {
        var client = _account.Client();
        (string, string?) template = ("LaunchTemplateId", Create(client));
        for (var i = 1; i < 30; i++) client.Call("Ecs", "CreateLaunchTemplateVersion", template);

        var refusal = client.Refusal("Ecs", "CreateLaunchTemplateVersion", template);

        Assert.Equal((403, "LaunchTemplateVersionLimitExceed"), (refusal.Status, refusal.Code));
    }

    [Fact]
    public void DeletedTemplate_IsGone_AndItsNameIsFree()
    {
        var client = _account.Client();
        var template = Create(client);

        client.Call("Ecs", "DeleteLaunchTemplate", ("LaunchTemplateId", template));

        Assert.Equal(0, client.Call("Ecs", "DescribeLaunchTemplates").Number("TotalCount"));
        Assert.NotEqual(template, Create(client));
    }

    private static string Create(CloudClient client, params (string, string?)[] parameters) => client.Call("Ecs",
        "CreateLaunchTemplate", [("LaunchTemplateName", "web"), .. parameters]).Text("LaunchTemplateId");

    private static JsonNode Template(CloudClient client, string id) =>
        client.Call("Ecs", "DescribeLaunchTemplates", ("LaunchTemplateId.1", id))
            ["LaunchTemplateSets"]!["LaunchTemplateSet"]!.AsArray().Single()!;

    private static JsonArray Versions(CloudClient client, string id) =>
        client.Call("Ecs", "DescribeLaunchTemplateVersions", ("LaunchTemplateId", id))
            ["LaunchTemplateVersionSets"]!["LaunchTemplateVersionSet"]!.AsArray();
}
