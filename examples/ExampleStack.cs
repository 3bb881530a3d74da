using Pulumi;

namespace Infra.Examples;

/// <summary>An example as a stack, for an engine that builds stacks itself.</summary>
public sealed class ExampleStack : Stack
{
    /// <summary>Declares what the example declares.</summary>
    public ExampleStack(Action declare, StackOptions options)
        : base(options) => declare();
}
