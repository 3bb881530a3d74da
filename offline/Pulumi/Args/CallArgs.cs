namespace Pulumi;

/// <summary>The arguments of a method of a resource.</summary>
public abstract class CallArgs : InputArgs
{
    /// <summary>No arguments.</summary>
    public static readonly CallArgs Empty = new EmptyCallArgs();

    /// <summary>For the classes derived in packages.</summary>
    protected CallArgs()
    {
    }

    private sealed class EmptyCallArgs : CallArgs;
}
