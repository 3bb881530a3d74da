using System.Collections;
using Infra.Engine;
using Infra.Tests.Engine;
using Infra.Tests.Testing;

namespace Infra.Tests.Stacks;

/// <summary>Previews of the environments dev and prod where nothing is deployed yet.</summary>
[Collection(DeploymentsCollection.Name)]
public sealed class EnvironmentPreviewTests
{
    private const string Unknown = "[unknown]";

    /// <summary>A value is unknown in a preview only where the cloud gives it: nothing that the settings say is.</summary>
    [Theory]
    [InlineData("dev")]
    [InlineData("prod")]
    public async Task Preview_OfNothingDeployed_ShowsNoErrorAndNoFalseUnknown(string stack)
    {
        using var project = new EngineFixture(stack);

        var preview = await project.PreviewEnvironmentAsync();
        var up = await project.UpEnvironmentAsync();

        Assert.Equal([], preview.Errors);
        var before = Inputs(preview);
        var after = Inputs(up);
        var unknown = before.Where(input => input.Value == Unknown).Select(input => input.Key).ToList();
        Assert.NotEmpty(unknown);
        var said = before.Values.Where(value => value.Length > 0).ToHashSet(StringComparer.Ordinal);
        // A list is unknown as a whole where one of its elements is.
        Assert.All(unknown, path => Assert.Contains(Under(path, after), input => !said.Contains(input.Value)));
        var known = after.Except(unknown.SelectMany(path => Under(path, after)));
        Assert.Equal(known, before.Where(input => input.Value != Unknown));
    }

    private static IEnumerable<KeyValuePair<string, string>> Under(string path, SortedDictionary<string, string> inputs) =>
        inputs.Where(input => input.Key == path || input.Key.StartsWith($"{path}/", StringComparison.Ordinal));

    /// <summary>The plain values of all inputs, by resource and path.</summary>
    private static SortedDictionary<string, string> Inputs(OperationResult result)
    {
        var found = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var resource in result.Resources.Where(resource => resource.Type.StartsWith("alicloud:", StringComparison.Ordinal)))
            foreach (var (name, value) in resource.Inputs)
                Collect($"{resource.Name} {name}", value);
        return found;

        void Collect(string path, object? value)
        {
            if (value is IReadOnlyDictionary<string, object?> map)
                foreach (var (name, inner) in map) Collect($"{path}/{name}", inner);
            else if (value is IList list)
                for (var index = 0; index < list.Count; index++) Collect($"{path}/{index}", list[index]);
            else found.Add(path, Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture) ?? "");
        }
    }
}
