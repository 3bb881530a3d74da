using Infra.Cloud;

namespace Infra.Tests.Cloud.Oos;

/// <summary>Templates that are kept in the account.</summary>
public sealed class TemplateTests : IDisposable
{
    private const string Yaml =
        """
        FormatVersion: OOS-2019-06-01
        Description: { en: Waits, zh-cn: 等待 }
        Parameters:
          duration: { Type: String, Default: 1m, AllowedPattern: '^\d+[smh]$' }
        RamRole: OOSServiceRole
        Tasks:
          - Name: wait
            Action: ACS::Sleep
            Description: Does nothing
            Properties: { Duration: '{{ duration }}' }
        Outputs:
          waited: { Type: String, Value: '{{ duration }}' }
        """;

    private readonly CloudAccount _account = CloudAccount.InMemory();
    private readonly CloudClient _client;

    public TemplateTests() => _client = _account.Client();

    public void Dispose() => _account.Dispose();

    [Fact]
    public void Template_Created_IsGivenBack()
    {
        var made = Create("convert", Yaml, ("Tags", """{"k1":"v1"}"""), ("VersionName", "first"))["Template"]!;

        var got = _client.Call("oos", "GetTemplate", ("TemplateName", "convert"));
        Assert.Equal(Yaml, got.Text("Content"));
        var template = got["Template"]!;
        Assert.Equal("v1", template.Text("TemplateVersion"));
        Assert.Equal("first", template.Text("VersionName"));
        Assert.Equal("YAML", template.Text("TemplateFormat"));
        Assert.Equal("Waits", template.Text("Description"));
        Assert.Equal("Private", template.Text("ShareType"));
        Assert.Equal("root(0000000000000001)", template.Text("CreatedBy"));
        Assert.Equal("v1", template.Text("Tags", "k1"));
        Assert.StartsWith("t-", template.Text("TemplateId"), StringComparison.Ordinal);
        Assert.Equal(made.Text("TemplateId"), template.Text("TemplateId"));
        Assert.Equal(64, template.Text("Hash").Length);
    }

    [Fact]
    public void Template_Updated_HasBothVersions()
    {
        Create("convert", Yaml);
        var json = TestOos.Template(TestOos.Sleep("wait", "5s"));

        var updated = _client.Call("oos", "UpdateTemplate", ("TemplateName", "convert"), ("Content", json))["Template"]!;

        Assert.Equal("v2", updated.Text("TemplateVersion"));
        Assert.Equal("JSON", updated.Text("TemplateFormat"));
        Assert.Equal(json, _client.Call("oos", "GetTemplate", ("TemplateName", "convert")).Text("Content"));
        Assert.Equal(Yaml, _client.Call("oos", "GetTemplate", ("TemplateName", "convert"), ("TemplateVersion", "v1"))
            .Text("Content"));
        var versions = _client.Call("oos", "ListTemplateVersions", ("TemplateName", "convert"))["TemplateVersions"]!.AsArray();
        Assert.Equal(["v2", "v1"], versions.Select(version => version!.Text("TemplateVersion")));
    }

    [Theory]
    [InlineData("GetTemplate")]
    [InlineData("UpdateTemplate")]
    [InlineData("DeleteTemplate")]
    [InlineData("ListTemplateVersions")]
    public void Template_Missing_IsNotFound(string action)
    {
        var refusal = _client.Refusal("oos", action, ("TemplateName", "convert"),
            ("Content", action == "UpdateTemplate" ? Yaml : null));

        Assert.Equal((404, "EntityNotExists.Template"), (refusal.Status, refusal.Code));
    }

    [Fact]
    public void Template_Deleted_IsGone_AndItsNameIsFree()
    {
        Create("convert", Yaml);

        _client.Call("oos", "DeleteTemplate", ("TemplateName", "convert"));

        Assert.Equal("EntityNotExists.Template",
            _client.Refusal("oos", "GetTemplate", ("TemplateName", "convert")).Code);
        Assert.Equal("v1", Create("convert", Yaml)["Template"]!.Text("TemplateVersion"));
    }

    [Fact]
    public void Template_NameInUse_IsRefused()
    {
        Create("convert", Yaml);

        var refusal = _client.Refusal("oos", "CreateTemplate", ("TemplateName", "convert"), ("Content", Yaml));

        Assert.Equal((409, "EntityAlreadyExists.Template"), (refusal.Status, refusal.Code));
    }

    [Theory]
    [InlineData("ACS-mine")]
    [InlineData("alibaba")]
    [InlineData("with space")]
    public void Template_NameOfTheService_IsRefused(string name)
    {
        var refusal = _client.Refusal("oos", "CreateTemplate", ("TemplateName", name), ("Content", Yaml));

        Assert.Equal((400, "InvalidParameter"), (refusal.Status, refusal.Code));
    }

    [Fact]
    public void Templates_Deleted_AllOrNone()
    {
        Create("one", Yaml);
        Create("two", Yaml);

        var refusal = _client.Refusal("oos", "DeleteTemplates", ("TemplateNames", """["one","three"]"""));
        var before = Names(("ShareType", "Private"));
        _client.Call("oos", "DeleteTemplates", ("TemplateNames", """["one","two"]"""));

        Assert.Equal("EntityNotExists.Template", refusal.Code);
        Assert.Equal(["one", "two"], before.Order());
        Assert.Empty(Names(("ShareType", "Private")));
    }

    [Fact]
    public void Templates_Listed_ByNameFormatAndTag_InPages()
    {
        Create("convert-1", Yaml, ("Tags", """{"k":"v"}"""));
        Create("convert-2", TestOos.Template(TestOos.Sleep("wait", "5s")));
        Create("other", Yaml);

        var page = _client.Call("oos", "ListTemplates", ("TemplateName", "convert"), ("MaxResults", "1"));

        Assert.Equal(["convert-2"], Names(("TemplateName", "convert"), ("TemplateFormat", "JSON")));
        Assert.Equal(["convert-1"], Names(("Tags", """{"k":"v"}""")));
        Assert.Equal(["ACS-ECS-BulkyEncryptDisks", "ACS-ECS-BulkyEncryptSystemDisk"], Names(("ShareType", "Public")).Order());
        Assert.Equal("convert-2", page["Templates"]![0]!.Text("TemplateName"));
        Assert.Equal(["convert-1"], Names(("TemplateName", "convert"), ("MaxResults", "1"), ("NextToken", page.Text("NextToken"))));
    }

    [Fact]
    public void Template_OfTheService_IsShown_AndCannotBeChanged()
    {
        var template = _client.Call("oos", "GetTemplate", ("TemplateName", "ACS-ECS-BulkyEncryptSystemDisk"))["Template"]!;

        Assert.Equal(("Public", "ACS"), (template.Text("ShareType"), template.Text("CreatedBy")));
        Assert.Equal("EntityNotExists.Template",
            _client.Refusal("oos", "DeleteTemplate", ("TemplateName", "ACS-ECS-BulkyEncryptSystemDisk")).Code);
    }

    [Fact]
    public void Template_Validated_TellsWhatItAsksFor()
    {
        var answer = _client.Call("oos", "ValidateTemplateContent", ("Content", Yaml));

        Assert.Equal("OOSServiceRole", answer.Text("RamRole"));
        Assert.Contains("AllowedPattern", answer.Text("Parameters"), StringComparison.Ordinal);
        Assert.Equal("""{"waited":{"Type":"String","Value":"{{ duration }}"}}""", answer.Text("Outputs"));
        var task = Assert.Single(answer["Tasks"]!.AsArray())!;
        Assert.Equal(("wait", "ACS::Sleep", "Does nothing"), (task.Text("Name"), task.Text("Type"), task.Text("Description")));
        Assert.Equal("""{"Duration":"{{ duration }}"}""", task.Text("Properties"));
    }

    [Fact]
    public void Template_Tags_AreChangedAndListed()
    {
        Create("convert", Yaml, ("Tags", """{"k1":"v1"}"""));
        (string, string?)[] named = [("ResourceType", "template"), ("ResourceIds", """["convert"]""")];

        _client.Call("oos", "TagResources", [.. named, ("Tags", """{"k2":"v2"}""")]);
        _client.Call("oos", "UntagResources", [.. named, ("TagKeys", """["k1"]""")]);

        var tag = Assert.Single(_client.Call("oos", "ListTagResources", named)["TagResources"]!["TagResource"]!.AsArray())!;
        Assert.Equal(("convert", "k2", "v2"), (tag.Text("ResourceId"), tag.Text("TagKey"), tag.Text("TagValue")));
    }

    private System.Text.Json.Nodes.JsonObject Create(string name, string content, params (string, string?)[] further) =>
        _client.Call("oos", "CreateTemplate", [("TemplateName", name), ("Content", content), .. further]);

    private IEnumerable<string> Names(params (string, string?)[] filter) =>
        _client.Call("oos", "ListTemplates", filter)["Templates"]!.AsArray().Select(one => one!.Text("TemplateName"));
}
