namespace Pulumi;

/// <content>Copies and merges.</content>
public abstract partial class ResourceOptions
{
    private protected ResourceOptions(ResourceOptions? source)
    {
        if (source is null)
        {
            return;
        }

        Id = source.Id;
        Parent = source.Parent;
        Protect = source.Protect;
        Version = source.Version;
        Provider = source.Provider;
        CustomTimeouts = source.CustomTimeouts?.Clone();
        Urn = source.Urn;
        PluginDownloadURL = source.PluginDownloadURL;
        RetainOnDelete = source.RetainOnDelete;
        DeletedWith = source.DeletedWith;
        ReplacementTrigger = source.ReplacementTrigger;
        _dependsOn = source._dependsOn?.Clone();
        _replaceWith = source._replaceWith?.Clone();
        _ignoreChanges = Copy(source._ignoreChanges);
        _replaceOnChanges = Copy(source._replaceOnChanges);
        _hideDiffs = Copy(source._hideDiffs);
        _aliases = Copy(source._aliases);
        _resourceTransformations = Copy(source._resourceTransformations);
        _resourceTransforms = Copy(source._resourceTransforms);
        _hooks = source._hooks?.Clone();
    }

    /// <summary>Options without any setting.</summary>
    protected ResourceOptions()
    {
    }

    /// <summary>Lets single settings of the other options win, and appends their lists.</summary>
    private protected void Add(ResourceOptions other)
    {
        Id = other.Id ?? Id;
        Parent = other.Parent ?? Parent;
        Protect = other.Protect ?? Protect;
        Urn = other.Urn ?? Urn;
        Version = other.Version ?? Version;
        PluginDownloadURL = other.PluginDownloadURL ?? PluginDownloadURL;
        Provider = other.Provider ?? Provider;
        CustomTimeouts = other.CustomTimeouts ?? CustomTimeouts;
        RetainOnDelete = other.RetainOnDelete ?? RetainOnDelete;
        DeletedWith = other.DeletedWith ?? DeletedWith;
        ReplacementTrigger = other.ReplacementTrigger ?? ReplacementTrigger;
        _dependsOn = Concat(_dependsOn, other._dependsOn);
        _replaceWith = Concat(_replaceWith, other._replaceWith);
        _ignoreChanges = Concat(_ignoreChanges, other._ignoreChanges);
        _replaceOnChanges = Concat(_replaceOnChanges, other._replaceOnChanges);
        _hideDiffs = Concat(_hideDiffs, other._hideDiffs);
        _aliases = Concat(_aliases, other._aliases);
        _resourceTransformations = Concat(_resourceTransformations, other._resourceTransformations);
        _resourceTransforms = Concat(_resourceTransforms, other._resourceTransforms);
        _hooks = other._hooks is null ? _hooks : Hooks.Concat(other._hooks);
    }

    private protected static List<T>? Copy<T>(List<T>? list) => list is null ? null : [.. list];

    private protected static List<T>? Concat<T>(List<T>? first, List<T>? second)
        => second is null ? first : first is null ? [.. second] : [.. first, .. second];

    private static InputList<Resource>? Concat(InputList<Resource>? first, InputList<Resource>? second)
        => second is null ? first : first is null ? second.Clone() : first.Concat(second);
}
