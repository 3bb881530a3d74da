using System.Collections.Immutable;

namespace Infra.Stacks.Settings;

/// <summary>Rules about names by which settings refer to each other.</summary>
internal sealed class References(ProgramSettings settings, Problems problems)
{
    /// <summary>Notes a name that no key has.</summary>
    public void ToKey(string path, string? name) => To(path, name, "keys", settings.Keys.Select(key => key.Name));

    /// <summary>Notes a name that no image has.</summary>
    public void ToImage(string path, string? name) =>
        To(path, name, "images", settings.Images.Select(image => image.Name));

    /// <summary>Notes a name that no instance has.</summary>
    public void ToInstance(string path, string? name) =>
        To(path, name, "instances", settings.Instances.Select(instance => instance.Name));

    /// <summary>Notes a name that no snapshot policy has.</summary>
    public void ToSnapshotPolicy(string path, string? name) =>
        To(path, name, "snapshotPolicies", settings.SnapshotPolicies.Select(policy => policy.Name));

    private void To(string path, string? name, string list, IEnumerable<string> names)
    {
        if (string.IsNullOrEmpty(name) || problems.Has(path)) return;
        var known = names.ToImmutableArray();
        // The name may be the one that could not be read.
        if (known.Contains(name) || known.Contains("") || problems.Has(SettingsReader.Path(list))) return;
        var hint = known.IsEmpty ? "add it there" : $"there are {string.Join(", ", known)}";
        problems.Note(path, name, new($"be a name in {SettingsReader.Path(list)}", hint));
    }
}
