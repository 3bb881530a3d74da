namespace Pulumi.AliCloud;

/// <summary>What every generated class needs.</summary>
internal static class Utilities
{
    /// <summary>The version that resources and calls ask the engine for: that of the package.</summary>
    internal static string Version { get; } = typeof(Utilities).Assembly.GetName().Version!.ToString(3);

    /// <summary>An environment variable; null where it is not set.</summary>
    internal static string? GetEnv(string name) => Environment.GetEnvironmentVariable(name);

    /// <summary>The options of a resource with the version of the package below and the id on top.</summary>
    internal static CustomResourceOptions Merge(CustomResourceOptions? options, Input<string>? id)
    {
        var merged = CustomResourceOptions.Merge(new CustomResourceOptions { Version = Version }, options);
        merged.Id = id ?? merged.Id;
        return merged;
    }

    /// <summary>The options of a call, with the version of the package where they name none.</summary>
    internal static InvokeOptions WithDefaults(this InvokeOptions? options) =>
        Versioned(options ?? new InvokeOptions());

    /// <summary>The options of a call, with the version of the package where they name none.</summary>
    internal static InvokeOutputOptions WithDefaults(this InvokeOutputOptions? options) =>
        Versioned(options ?? new InvokeOutputOptions());

    private static T Versioned<T>(T options)
        where T : InvokeOptions
    {
        options.Version ??= Version;
        return options;
    }
}
