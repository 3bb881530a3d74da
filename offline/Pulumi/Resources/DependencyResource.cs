namespace Pulumi;

/// <summary>Stands for a resource of which only the URN is known, as in the outputs of another resource.</summary>
internal sealed class DependencyResource(string urn) : CustomResource(urn);
