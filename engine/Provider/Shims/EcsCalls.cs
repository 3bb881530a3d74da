using System.Text.Json;
using System.Text.Json.Nodes;

namespace Infra.Engine;

/// <summary>Calls of ECS that several shims make.</summary>
internal static class EcsCalls
{
    public const string Product = "Ecs";

    /// <summary>One id as ECS takes several in one parameter.</summary>
    public static string Ids(string? id)
    {
        // An id that the cloud made needs no escapes; another may come from an import.
        foreach (var letter in id ?? "\"")
            if (!char.IsAsciiLetterOrDigit(letter) && letter != '-') return JsonSerializer.Serialize(new[] { id });
        return $"[\"{id}\"]";
    }

    /// <summary>Values as numbered parameters: X.1, X.2.</summary>
    public static IEnumerable<(string Name, string? Value)> Numbered(string name, IEnumerable<string> values) =>
        values.Select((value, index) => ($"{name}.{index + 1}", (string?)value));

    /// <summary>The image of this id in the region of the step, in whatever state, or null where there is none.</summary>
    public static JsonNode? Image(ResourceStep step) => step.Calls.CallOrGone(Product, "DescribeImages", step.UpdateTimeout, [],
        ["InvalidImageId.NotFound"], ("RegionId", step.Calls.Region), ("ImageId", step.Id), ("ImageOwnerAlias", "self"),
        ("Status", "Creating,Waiting,Available,UnAvailable,CreateFailed")).Items("Images", "Image").FirstOrDefault();

    /// <summary>The instance, or null where there is none of that id.</summary>
    public static JsonNode? Instance(ResourceStep step, string? instanceId) => step.Calls.Call(Product, "DescribeInstances",
        step.UpdateTimeout, [], ("RegionId", step.Calls.Region), ("InstanceIds", Ids(instanceId)))
        .Items("Instances", "Instance").FirstOrDefault();
}
