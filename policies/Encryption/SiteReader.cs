using Infra.Policies.Resources;
using Infra.Policies.Rules;
using Infra.Policies.Values;

namespace Infra.Policies.Encryption;

/// <summary>Reads what the arguments of a resource say about a place where it stores data. Three-valued: an unknown
/// argument never decides, a known one decides where it can do so alone.</summary>
internal sealed partial class SiteReader(Resource resource, RuleContext context)
{
    /// <summary>Every reading of a place: one for each element where it is a list.</summary>
    public SiteReading[] Read(EncryptionSite site)
    {
        if (site.At is null) return [ReadOne(site, resource.Inputs, "")];
        var list = resource.Inputs[site.At];
        return list.Kind switch
        {
            PropertyKind.Unknown or PropertyKind.Hidden => [new(site, SiteState.Unknown, site.At, list)],
            PropertyKind.List => ReadItems(site, list.Items),
            PropertyKind.Object => [ReadOne(site, list, $"{site.At}.")],
            _ => [],
        };
    }

    private SiteReading[] ReadItems(EncryptionSite site, IReadOnlyList<PropertyValue> items)
    {
        var readings = new SiteReading[items.Count];
        for (var index = 0; index < readings.Length; index++)
            readings[index] = ReadItem(site, items[index], $"{site.At}[{index}]");
        return readings;
    }

    private SiteReading ReadItem(EncryptionSite site, PropertyValue item, string path) => item.IsUnknown
        ? new(site, SiteState.Unknown, path, item)
        : ReadOne(site, item, $"{path}.");

    private SiteReading ReadOne(EncryptionSite site, PropertyValue block, string prefix)
    {
        if (Existence(site) is { } absent) return absent;
        var reading = WithEdition(site, BySwitchOff(site, block, prefix) ?? ByArguments(site, block, prefix));
        if (reading is { State: SiteState.Off, Value.IsNull: true } && site.Elsewhere is { } elsewhere)
        {
            reading = Elsewhere(site, elsewhere) ?? reading;
        }

        return reading.State == SiteState.On && reading.Key is null && site.Key is not null
            ? reading with { Key = Key(site, block, prefix) }
            : reading;
    }

    private SiteReading? Existence(EncryptionSite site)
    {
        if (site.When is []) return null;
        SiteReading? unknown = null;
        foreach (var condition in site.When)
        {
            var met = condition.IsMetBy(resource.Inputs);
            if (met == true) return null;
            if (met is null)
            {
                unknown ??= new(site, SiteState.Unknown, condition.Path.Text, condition.Path.In(resource.Inputs));
            }
        }

        return unknown ?? new(site, SiteState.Absent, site.When[0].Path.Text, site.When[0].Path.In(resource.Inputs));
    }

    private static SiteReading? BySwitchOff(EncryptionSite site, PropertyValue block, string prefix)
    {
        if (site.Off is null) return null;
        var off = site.Off.In(block);
        if (off.TryGetTruth(out var isOff) && isOff)
        {
            return new(site, SiteState.Off, prefix + site.Off.Text, off)
            {
                Because = new($"'{site.Off.Text}' is true, which switches encryption off", $"“{site.Off.Text}”为 true，加密被关闭"),
                Cure = site.Key!.In(block) is { IsNull: false } ? PropertyValue.Of(false) : PropertyValue.Null,
            };
        }

        // An unknown switch decides only where encryption would be on without it.
        var isKeySet = site.Key!.In(block) is { IsNull: false };
        return off.IsUnknown && isKeySet ? new(site, SiteState.Unknown, prefix + site.Off.Text, off) : null;
    }

    private SiteReading WithEdition(EncryptionSite site, SiteReading reading)
    {
        if (site.Edition is not { } edition) return reading;
        var value = edition.Path.In(resource.Inputs);
        if (value.IsUnknown)
        {
            return reading.State == SiteState.On ? new(site, SiteState.Unknown, edition.Path.Text, value) : reading;
        }

        var name = value.Text is { Length: > 0 } text ? text : edition.Omitted;
        if (name is null || name.StartsWith(edition.Prefix, StringComparison.Ordinal)) return reading;
        return new(site, SiteState.Off, edition.Path.Text, value)
        {
            Because = new(
                $"the edition is {name}, which cannot encrypt {site.What.English} at all; only {edition.Prefix}* can",
                $"版本为 {name}，完全不支持加密{site.What.Chinese}；只有 {edition.Prefix}* 支持"),
        };
    }

    private SiteReading? Elsewhere(EncryptionSite site, SiteElsewhere elsewhere)
    {
        var index = context.References(elsewhere.Type, elsewhere.Property);
        var names = elsewhere.Names.Select(name => resource.Inputs[name].Text);
        if (index.To(resource, names).FirstOrDefault() is { } other)
        {
            return new SiteReader(other, context).Read(EncryptionTable.Find(other.Type)!.Sites[0])[0];
        }

        if (context.Resources.MayHideReferrersOf(resource))
        {
            return new(site, SiteState.Unknown, site.Flag!.Text, PropertyValue.Null)
            {
                Because = new(
                    $"the preview does not show whether a {elsewhere.Type} that stays as it is encrypts it",
                    $"预览不显示是否有保持不变的 {elsewhere.Type} 对其加密"),
            };
        }

        return index.HasUnresolved
            ? new(site, SiteState.Unknown, site.Flag!.Text, PropertyValue.Null)
            {
                Because = new(
                    $"a {elsewhere.Type} may encrypt it, but which one it encrypts is known only after deployment",
                    $"可能由某个 {elsewhere.Type} 加密，但其对象在部署后才能确定"),
            }
            : null;
    }
}
