using Infra.Policies.Resources;
using Infra.Policies.Rules;
using Infra.Policies.Values;

namespace Infra.Policies.Encryption;

/// <summary>Reads from where a place takes its encryption when nobody says anything about it: a snapshot, an image,
/// the default of the region.</summary>
internal sealed class SourceReader(Resource resource, RuleContext context, EncryptionSite site)
{
    /// <summary>What the source says; null where there is none, so that the place is not encrypted.</summary>
    public SiteReading? Read(PropertyValue block, string prefix)
    {
        foreach (var source in site.Inherits)
        {
            var value = source.In(block);
            if (value.IsNull || value.Text is "") continue;
            return new(site, SiteState.Inherited, prefix + source.Text, value);
        }

        return ByImage() ?? ByDefault();
    }

    private SiteReading? ByImage()
    {
        if (site.Image is not { } image) return null;
        var value = image.In(resource.Inputs);
        if (value.IsNull || value.Text is "") return null;

        var found = context.Resources.Behind(resource, image.Top, value, Types.ImageCopy)
            ?? context.Resources.Behind(resource, image.Top, value, Types.CopyImage);
        if (found is { } copy)
        {
            var reading = new SiteReader(copy, context).Read(EncryptionTable.Find(copy.Type)!.Sites[0])[0];
            return reading with
            {
                Site = site,
                Path = image.Text,
                Value = value,
                Because = FromCopy(copy, reading.State),
                Key = reading.Key is null ? null : reading.Key with { Path = image.Text, Value = value },
                Cure = PropertyValue.Null,
            };
        }

        // Images of Alibaba Cloud bear telling names and are never encrypted; all others have ids that begin with m-.
        return value.IsUnknown || value.Text?.StartsWith("m-", StringComparison.Ordinal) == true
            ? new(site, SiteState.Inherited, image.Text, value)
            : null;
    }

    private static Words FromCopy(Resource copy, SiteState state) => state switch
    {
        SiteState.On => new($"the image copy '{copy.Name}' is encrypted", $"镜像副本“{copy.Name}”已加密"),
        SiteState.Off => new($"the image copy '{copy.Name}' is not encrypted", $"镜像副本“{copy.Name}”未加密"),
        _ => new($"it depends on the image copy '{copy.Name}'", $"取决于镜像副本“{copy.Name}”"),
    };

    // In the same source, but perhaps for another region or made later: a hint, not a proof.
    private SiteReading? ByDefault()
    {
        if (!site.AccountDefault) return null;
        foreach (var setting in context.Resources.OfType(Types.DiskEncryptionByDefault))
        {
            var encrypted = setting.Inputs["encrypted"];
            if (!encrypted.IsUnknown && !(encrypted.TryGetTruth(out var on) && on)) continue;
            return new(site, SiteState.Inherited, site.Flag?.Text ?? "", PropertyValue.Null)
            {
                Because = new(
                    $"'{setting.Name}' sets the region's default encryption, and whether it covers this is not to be seen",
                    $"“{setting.Name}”设置了地域默认加密，但无法判断是否覆盖此处"),
            };
        }

        return null;
    }
}
