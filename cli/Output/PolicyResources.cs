using Infra.Engine;
using Infra.Policies.Resources;
using Infra.Policies.Values;

namespace Infra.Cli.Output;

/// <summary>The resources of an operation as the rules know resources.</summary>
internal static class PolicyResources
{
    private const string UnknownMask = "[unknown]";

    /// <summary>What is there, or would be, after the operation.</summary>
    public static IReadOnlyList<Resource> Of(OperationResult result) =>
    [
        .. result.Resources
            .Where(resource => resource.Status is not (ResourceStatus.Deleted or ResourceStatus.Failed)
                && !resource.Type.StartsWith("pulumi:", StringComparison.Ordinal)
                && !resource.Type.StartsWith("atrest:", StringComparison.Ordinal))
            .Select(Of),
    ];

    private static Resource Of(ResourceResult resource) =>
        new(resource.Type, resource.Name, resource.Urn, Value(resource.Inputs))
        {
            Id = resource.Id,
            Parent = resource.Parent,
            Change = resource.Status switch
            {
                ResourceStatus.Created => Change.Create,
                ResourceStatus.Updated => Change.Update,
                ResourceStatus.Replaced => Change.Replace,
                _ => Change.Same,
            },
        };

    /// <summary>A value of a result, in which secrets and unknowns stand as masks.</summary>
    private static PropertyValue Value(object? value) => value switch
    {
        null => PropertyValue.Null,
        PropertyValue.SecretText => PropertyValue.Hidden,
        UnknownMask => PropertyValue.Unknown,
        string text => PropertyValue.Of(text),
        bool flag => PropertyValue.Of(flag),
        double number => PropertyValue.Of(number),
        int number => PropertyValue.Of(number),
        IEnumerable<KeyValuePair<string, object?>> map =>
            PropertyValue.Object([.. map.Select(pair => KeyValuePair.Create(pair.Key, Value(pair.Value)))]),
        IEnumerable<object?> list => PropertyValue.List([.. list.Select(Value)]),
        _ => throw new InvalidOperationException($"A value of type {value.GetType()} cannot be judged."),
    };
}
