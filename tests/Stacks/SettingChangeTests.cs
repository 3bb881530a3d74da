using System.Reflection;
using Infra.Stacks;
using Infra.Tests.Engine;
using Infra.Tests.Testing;
using Xunit.Abstractions;

namespace Infra.Tests.Stacks;

/// <summary>Each setting of an environment changed in turn, on the embedded cloud: what the provider would do then.</summary>
[Collection(DeploymentsCollection.Name)]
public sealed class SettingChangeTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("dev")]
    [InlineData("prod")]
    public async Task EachSetting_Changed_DoesToTheEnvironmentWhatTheProviderDoes(string stack)
    {
        using var project = new EngineFixture(stack);
        var settings = StackFiles.Configuration(stack);
        settings["atrest:deletable"] = "true";
        Assert.Equal([], (await project.UpEnvironmentAsync(settings)).Errors);

        foreach (var change in SettingChanges.All) await ChangeAsync(stack, project, settings, change);

        output.WriteLine($"{SettingChanges.All.Length} changes of {SettingChanges.All.SelectMany(change => change.Settings).Distinct().Count()} settings");
    }

    [Fact]
    public void Changes_AreAboutEverySetting()
    {
        var settings = typeof(ProgramSettings).GetProperties()
            .Where(property => property.Name != nameof(ProgramSettings.Region))
            .SelectMany(Names);

        var changed = SettingChanges.All.SelectMany(change => change.Settings).Distinct();

        Assert.Equal(settings.Order(StringComparer.Ordinal), changed.Order(StringComparer.Ordinal));
    }

    /// <summary>What prod protects is not replaced, whatever the settings say, and nothing else is harmed.</summary>
    [Theory]
    [InlineData("keys/orders/keySpec", "orders-key", "keySpec")]
    [InlineData("disks/orders-db/key", "orders-db-disk", "kmsKeyId")]
    [InlineData("disks/orders-db/performanceLevel", "orders-db-disk", "performanceLevel")]
    [InlineData("instances/builder/key", "builder-instance", "systemDiskKmsKeyId")]
    [InlineData("images/golden/key", "golden-image", "kmsKeyId")]
    public async Task Replacement_OfWhatIsProtected_IsRefusedByName(string path, string name, string argument)
    {
        using var project = new EngineFixture("prod");
        var settings = StackFiles.Configuration("prod");
        var change = SettingChanges.All.Single(change => change.Path == path);
        await project.UpEnvironmentAsync(settings);

        var refused = await project.UpEnvironmentAsync(change.In("prod", settings));
        var back = await project.UpEnvironmentAsync(settings);

        Assert.Contains(refused.Errors, error => error.Urn!.EndsWith($"::{name}", StringComparison.Ordinal)
            && error.Message.Contains($"is protected and cannot be replaced, which a change of '{argument}' would do", StringComparison.Ordinal));
        Assert.Equal([], back.Errors);
        Assert.Equal("", back.Changed());
    }

    private static async Task ChangeAsync(
        string stack, EngineFixture project, Dictionary<string, string> settings, SettingChange change)
    {
        using var copy = project.Copy();
        var (outcome, refusal) = change.Expected(stack, settings["alicloud:region"]);

        var changed = await copy.UpEnvironmentAsync(change.In(stack, settings));

        if (refusal is { Length: > 0 })
        {
            Assert.Contains(refusal, string.Join('\n', changed.Errors.Select(error => error.Message)), StringComparison.Ordinal);
            return;
        }

        Assert.Equal((change.Path, "", outcome), (change.Path, string.Join('\n', changed.Errors), changed.Changed()));
        // Whether a change is done once it was made does not depend on the environment: asking one of them is enough.
        if (stack != "dev") return;
        var again = await copy.UpEnvironmentAsync(change.In(stack, settings));
        Assert.Equal((change.Path, change.IsNeverDone ? outcome : ""), (change.Path, again.Changed()));
    }

    /// <summary>A setting, or those of the items of a list.</summary>
    private static IEnumerable<string> Names(PropertyInfo property)
    {
        var isList = property.PropertyType.IsGenericType && property.PropertyType.Name.StartsWith("ImmutableArray", StringComparison.Ordinal);
        return isList
            ? property.PropertyType.GenericTypeArguments[0].GetProperties()
                .Select(item => $"{CamelCase(property.Name)}/{CamelCase(item.Name)}")
            : [CamelCase(property.Name)];
    }

    private static string CamelCase(string name) => $"{char.ToLowerInvariant(name[0])}{name[1..]}";
}
