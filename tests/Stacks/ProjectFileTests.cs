using System.Collections;
using System.Reflection;
using System.Text.Json;
using Infra.Stacks;
using Infra.Stacks.Settings;

namespace Infra.Tests.Stacks;

public sealed class ProjectFileTests
{
    private static readonly JsonElement s_config = StackFiles.Read("Pulumi.yaml").GetProperty("config");

    private static readonly string[] s_settings =
    [
        .. typeof(ProgramSettings).GetProperties()
            .Select(property => property.Name)
            .Where(name => name != nameof(ProgramSettings.Region)),
    ];

    public static TheoryData<string> Settings => [.. s_settings];

    [Fact]
    public void ProjectFile_Keys_AreTheSettings()
    {
        var declared = s_config.EnumerateObject().Select(key => key.Name);

        Assert.Equal(s_settings.Select(CamelCase).ToHashSet(), declared.ToHashSet());
    }

    [Theory]
    [MemberData(nameof(Settings))]
    public void ProjectFile_Key_HasTypeDescriptionAndDefaultOfTheSetting(string setting)
    {
        var property = typeof(ProgramSettings).GetProperty(setting)!;
        var unset = property.GetValue(new ProgramSettings { Region = "" })!;

        var declared = s_config.GetProperty(CamelCase(setting));

        Assert.Equal(TypeOf(property), declared.GetProperty("type").GetString());
        Assert.True(declared.GetProperty("description").GetString()!.Length > 10);
        Assert.Equal(JsonOf(unset), declared.GetProperty("default").GetRawText());
    }

    [Theory]
    [InlineData("keys", typeof(KeySettings))]
    [InlineData("disks", typeof(DiskSettings))]
    [InlineData("instances", typeof(InstanceSettings))]
    [InlineData("images", typeof(ImageSettings))]
    [InlineData("launchTemplates", typeof(LaunchTemplateSettings))]
    [InlineData("snapshotPolicies", typeof(SnapshotPolicySettings))]
    [InlineData("clusters", typeof(ClusterSettings))]
    public void ProjectFile_List_DescribesEveryPropertyOfItsObjects(string key, Type item)
    {
        var description = s_config.GetProperty(key).GetProperty("description").GetString()!;

        Assert.All(item.GetProperties(), property => Assert.Matches($@"\b{CamelCase(property.Name)}\b", description));
        Assert.Equal("object", s_config.GetProperty(key).GetProperty("items").GetProperty("type").GetString());
    }

    [Fact]
    public void ProjectFile_Project_StartsTheProgram()
    {
        var project = StackFiles.Read("Pulumi.yaml");

        Assert.Equal("atrest", project.GetProperty("name").GetString());
        Assert.Equal("dotnet", project.GetProperty("runtime").GetString());
        Assert.Equal("stacks", project.GetProperty("main").GetString());
        Assert.Equal(">=3.219.0", project.GetProperty("requiredPulumiVersion").GetString());
    }

    private static string TypeOf(PropertyInfo property) => property.PropertyType switch
    {
        var type when type == typeof(string) => "string",
        var type when type == typeof(bool) => "boolean",
        var type when type == typeof(int) => "integer",
        var type when typeof(IDictionary).IsAssignableFrom(type) => "object",
        _ => "array",
    };

    private static string JsonOf(object unset) => unset switch
    {
        IDictionary => "{}",
        IEnumerable and not string => "[]",
        _ => JsonSerializer.Serialize(unset),
    };

    private static string CamelCase(string name) => $"{char.ToLowerInvariant(name[0])}{name[1..]}";
}
