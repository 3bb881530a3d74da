namespace Pulumi;

/// <summary>Code that the engine calls after a failure; accepted, and never called in tests.</summary>
public class ErrorHook
{
    /// <summary>Registers a hook with the running program.</summary>
    /// <exception cref="InvalidOperationException">No program is running.</exception>
    public ErrorHook(string name, ErrorHookCallback callback)
        : this(name, callback, Deployment.Active.RegisterHook())
    {
    }

    /// <summary>For hooks that are registered in another way.</summary>
    protected ErrorHook(string name, ErrorHookCallback callback, Task registered)
        => (Name, Callback, Registered) = (name, callback, registered);

    /// <summary>The name, unique in the program.</summary>
    public string Name { get; }

    /// <summary>What it does.</summary>
    public ErrorHookCallback Callback { get; }

    internal Task Registered { get; }
}
