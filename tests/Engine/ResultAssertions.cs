using Infra.Engine;

namespace Infra.Tests.Engine;

/// <summary>Short questions to the result of an operation.</summary>
internal static class ResultAssertions
{
    public static ResourceResult Named(this OperationResult result, string name) =>
        Assert.Single(result.Resources, resource => resource.Name == name);

    public static ResourceStatus StatusOf(this OperationResult result, string name) => result.Named(name).Status;

    /// <summary>The name and status of every resource but the stack, as one line.</summary>
    public static string Summary(this OperationResult result) => string.Join(", ", result.Resources
        .Where(resource => resource.Type != "pulumi:pulumi:Stack")
        .OrderBy(resource => resource.Name, StringComparer.Ordinal).ThenBy(resource => resource.Status)
        .Select(resource => $"{resource.Name} {resource.Status.ToString().ToLowerInvariant()}"));

    /// <summary>The names of all resources of a status, sorted.</summary>
    public static string[] NamesOf(this OperationResult result, ResourceStatus status) =>
    [
        .. result.Resources.Where(resource => resource.Status == status).Select(resource => resource.Name)
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>What became of the provider's resources that did not stay as they were: "updated a b; replaced c".</summary>
    public static string Changed(this OperationResult result)
    {
        var changed = result.Resources
            .Where(resource => resource.Type.StartsWith("alicloud:", StringComparison.Ordinal)
                && resource.Status != ResourceStatus.Unchanged)
            .GroupBy(resource => resource.Status).OrderBy(group => group.Key)
            .Select(group => Line($"{group.Key}".ToLowerInvariant(), group));
        return string.Join("; ", result.Retained.Count == 0 ? changed : changed.Append(Line("retained", result.Retained)));
    }

    public static string OnlyError(this OperationResult result) => Assert.Single(result.Errors).Message;

    private static string Line(string word, IEnumerable<ResourceResult> resources) =>
        $"{word} {string.Join(' ', resources.Select(resource => resource.Name).Order(StringComparer.Ordinal))}";
}
