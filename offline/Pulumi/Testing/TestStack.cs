namespace Pulumi.Testing;

/// <summary>The stack round a function under test.</summary>
internal sealed class TestStack : Stack
{
    /// <remarks>Blocks, as a constructor must; resources are there when it ends.</remarks>
    internal TestStack(Func<Task<IDictionary<string, object?>>> createResources)
        => Results = createResources().GetAwaiter().GetResult();

    internal IDictionary<string, object?> Results { get; }
}
