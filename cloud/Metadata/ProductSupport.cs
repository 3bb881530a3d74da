namespace Infra.Cloud.Metadata;

/// <summary>How much of a product the embedded cloud has, by what it rests on.</summary>
internal sealed class ProductSupport(string name, string version, IReadOnlyList<ApiAction> actions)
{
    private readonly IReadOnlyList<OperationMetadata> _published =
        [.. ApiMetadata.All.Where(operation => operation.Product == name)];

    public string Name => name;

    public string Version => version;

    /// <summary>The operations with metadata that there is an action for.</summary>
    public IReadOnlyList<OperationMetadata> Published => [.. _published.Where(operation => operation.Action is not null)];

    /// <summary>The actions without metadata.</summary>
    public IReadOnlyList<string> Others =>
    [
        .. actions.Select(action => action.Name).Except(_published.Select(operation => operation.Name))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The operations with metadata that there is no action for.</summary>
    public IReadOnlyList<string> NotOffered =>
        [.. _published.Where(operation => operation.Action is null).Select(operation => operation.Name)];

    /// <summary>The parameters of the metadata that the action does not take.</summary>
    public static IEnumerable<string> NotTaken(OperationMetadata operation) => operation.Parameters
        .Where(parameter => !parameter.IsTakenBy(operation.Action!)).Select(parameter => parameter.Name);

    /// <summary>The parameters of the action that are not in the metadata.</summary>
    public static IEnumerable<string> Further(OperationMetadata operation) => operation.Action!.Parameters
        .Where(name => !operation.Parameters.Any(parameter =>
            name == parameter.Name || name.StartsWith($"{parameter.Name}.", StringComparison.Ordinal)));
}
