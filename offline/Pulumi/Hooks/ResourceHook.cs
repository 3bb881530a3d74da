namespace Pulumi;

/// <summary>Code that the engine calls round an operation; accepted, and never called in tests.</summary>
public class ResourceHook
{
    /// <summary>Registers a hook with the running program.</summary>
    /// <exception cref="InvalidOperationException">No program is running.</exception>
    public ResourceHook(string name, ResourceHookCallback callback, ResourceHookOptions? options = null)
        : this(name, callback, options ?? new ResourceHookOptions(), Deployment.Active.RegisterHook())
    {
    }

    /// <summary>For hooks that are registered in another way.</summary>
    protected ResourceHook(string name, ResourceHookCallback callback, ResourceHookOptions options, Task registered)
        => (Name, Callback, Options, Registered) = (name, callback, options ?? new ResourceHookOptions(), registered);

    /// <summary>The name, unique in the program.</summary>
    public string Name { get; }

    /// <summary>What it does.</summary>
    public ResourceHookCallback Callback { get; }

    /// <summary>When it runs.</summary>
    public ResourceHookOptions Options { get; }

    internal Task Registered { get; }
}
