using System.Diagnostics.CodeAnalysis;

namespace Infra.Tests.Testing;

/// <summary>
/// Tests that run Pulumi programs: configuration and the exit code belong to the process, so they run one by one.
/// </summary>
[SuppressMessage("Naming", "CA1711", Justification = "xunit calls a group of test classes a collection.")]
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class DeploymentsCollection
{
    /// <summary>The name to put into a test class's Collection attribute.</summary>
    public const string Name = "Deployments";
}
