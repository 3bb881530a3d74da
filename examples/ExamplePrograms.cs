namespace Infra.Examples;

/// <summary>The examples by the name of their project, which is that of their folder.</summary>
public static class ExamplePrograms
{
    private static readonly SortedDictionary<string, Action> s_all = new(StringComparer.Ordinal)
    {
        ["account-default"] = AccountDefault.Declare,
        ["cluster"] = Cluster.Declare,
        ["cluster-in-given-network"] = ClusterInGivenNetwork.Declare,
        ["disk-conversion"] = DiskConversion.Declare,
        ["disk-from-snapshot"] = DiskFromSnapshot.Declare,
        ["encrypted-image"] = FromEncryptedImage.Declare,
        ["existing-key"] = ExistingKey.Declare,
        ["imported-key"] = ImportedKey.Declare,
        ["instance-start"] = InstanceStart.Declare,
        ["key-and-disk"] = KeyAndDisk.Declare,
        ["key-grants"] = KeyGrants.Declare,
        ["launch-template"] = LaunchTemplate.Declare,
        ["snapshot-policy"] = SnapshotPolicy.Declare,
    };

    /// <summary>The names, sorted.</summary>
    public static IReadOnlyCollection<string> Names => s_all.Keys;

    /// <summary>The program of that name, or null if there is none.</summary>
    public static Action? Find(string project) => s_all.GetValueOrDefault(project);
}
