namespace Infra.Stacks.Settings;

/// <summary>Rules about instances, images, launch templates and clusters of a configuration.</summary>
/// <remarks>What one setting alone decides, the components check; here is what takes two.</remarks>
internal sealed class ComputeSettingsRules(ProgramSettings settings, Problems problems)
{
    private readonly References _references = new(settings, problems);

    /// <summary>Notes everything that is wrong.</summary>
    public void Check()
    {
        foreach (var (index, image) in settings.Images.Index())
            CheckImage(SettingsReader.Path($"images[{index}]"), image);
        foreach (var (index, instance) in settings.Instances.Index())
            CheckInstance(SettingsReader.Path($"instances[{index}]"), instance);
        foreach (var (index, template) in settings.LaunchTemplates.Index())
            CheckTemplate(SettingsReader.Path($"launchTemplates[{index}]"), template);
        foreach (var (index, cluster) in settings.Clusters.Index())
            CheckCluster(SettingsReader.Path($"clusters[{index}]"), cluster);
        CheckKeyPair();
    }

    private void CheckImage(string path, ImageSettings image)
    {
        if (problems.Has(path)) return;
        _references.ToKey($"{path}.key", image.Key);
        _references.ToInstance($"{path}.instance", image.Instance);
        if (image.Instance is null == image.SourceImageId is null)
        {
            problems.Note($"{path}.sourceImageId", image.SourceImageId,
                new("be given without 'instance', or 'instance' without it", "an image has one source"));
        }
        else if (image.Instance is { } source && ComesFrom(source, image.Name))
        {
            problems.Note($"{path}.instance", source,
                new("be an instance that does not boot from this image", "one of the two must be there first"));
        }
    }

    private bool ComesFrom(string instance, string image)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var next = instance; next is not null && seen.Add(next);)
        {
            var boots = settings.Instances.FirstOrDefault(one => one.Name == next)?.Image;
            if (boots == image) return true;
            next = settings.Images.FirstOrDefault(one => one.Name == boots)?.Instance;
        }

        return false;
    }

    private void CheckInstance(string path, InstanceSettings instance)
    {
        if (problems.Has(path)) return;
        CheckBoot(path, instance.Image, instance.ImageId, instance.Key);
        _references.ToSnapshotPolicy($"{path}.snapshotPolicy", instance.SnapshotPolicy);
        CheckZone(path, instance.ZoneId);
    }

    private void CheckTemplate(string path, LaunchTemplateSettings template)
    {
        if (!problems.Has(path)) CheckBoot(path, template.Image, template.ImageId, template.Key);
    }

    private void CheckCluster(string path, ClusterSettings cluster)
    {
        if (problems.Has(path)) return;
        _references.ToKey($"{path}.key", cluster.Key);
        _references.ToKey($"{path}.nodeKey", cluster.NodeKey);
        CheckZone(path, cluster.ZoneId);
    }

    private void CheckBoot(string path, string? image, string? imageId, string? key)
    {
        _references.ToImage($"{path}.image", image);
        _references.ToKey($"{path}.key", key);
        if (image is null == imageId is null)
            problems.Note($"{path}.image", image, new("be given without 'imageId', or 'imageId' without it"));
        else if (image is not null && key is not null)
            problems.Note($"{path}.key", key, new("be left out with 'image'", "the image brings its own key"));
        else if (imageId is not null && key is null)
            problems.Note($"{path}.key", null, new("be given with 'imageId'", "it encrypts the system disk"));
    }

    private void CheckZone(string path, string? zone)
    {
        if (zone is not null) SettingsRules.CheckZone($"{path}.zoneId", zone, settings, problems);
        else if (settings.ZoneId.Length == 0 && !problems.Has(SettingsReader.Path("zoneId")))
            problems.Note($"{path}.zoneId", null, new("be given", "or set atrest:zoneId for everything"));
    }

    private void CheckKeyPair()
    {
        var needed = settings.Instances.Length > 0 || settings.LaunchTemplates.Length > 0;
        if (needed && settings.SshPublicKey.Length == 0)
        {
            problems.Note(SettingsReader.Path("sshPublicKey"), null, new(
                "be given with instances or launch templates", "it is the content of a file that ends in .pub"));
        }
    }
}
