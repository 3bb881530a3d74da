using System.Globalization;
using Infra.Policies.Values;

namespace Infra.Policies.Encryption;

/// <content>What the flag and the key of a place say.</content>
internal sealed partial class SiteReader
{
    private static readonly PropertyValue True = PropertyValue.Of(true);

    private SiteReading ByArguments(EncryptionSite site, PropertyValue block, string prefix)
    {
        if (site.Always) return ByService(site, site.Key!, block, prefix);
        if (site.Flag is not null) return ByFlag(site, site.Flag, block, prefix);
        if (site.Present is not null) return ByPresence(site, site.Present, block, prefix);
        return site.Key is not null ? ByKey(site, site.Key, block, prefix) : Omitted(site, block, prefix, "");
    }

    private SiteReading ByService(EncryptionSite site, ArgumentPath key, PropertyValue block, string prefix)
    {
        var value = key.In(block);
        var source = value.IsNull ? new SourceReader(resource, context, site).Read(block, prefix) : null;
        return source ?? new(site, SiteState.On, prefix + key.Text, value);
    }

    private SiteReading ByFlag(EncryptionSite site, ArgumentPath flag, PropertyValue block, string prefix)
    {
        var path = prefix + flag.Text;
        var value = flag.In(block);
        if (value.IsUnknown) return new(site, SiteState.Unknown, path, value);
        if (value.Text is "") value = PropertyValue.Null;
        if (value.IsNull && site.Omitted is null) return Omitted(site, block, prefix, path);
        if (site.On is null)
        {
            return value.TryGetTruth(out var on) && on
                ? new(site, SiteState.On, path, value)
                : new(site, SiteState.Off, path, value) { Cure = Cure(site, value) };
        }

        foreach (var (word, ceiling) in site.On)
        {
            if (!Matches(value.IsNull ? PropertyValue.Of(site.Omitted) : value, word)) continue;
            return new(site, SiteState.On, path, value)
            {
                Key = ceiling == KeyLevel.ServiceKey
                    ? new(KeyLevel.ServiceKey, Exact: true, path, value)
                    : Key(site, block, prefix),
            };
        }

        return new(site, SiteState.Off, path, value) { Cure = Cure(site, value) };
    }

    // The provider takes the words of a closed set letter by letter: "Enabled" for RDS, "enabled" for MongoDB.
    private static bool Matches(PropertyValue value, string word) =>
        value.Text is { } text ? text == word : value.Is(word);

    private static SiteReading ByPresence(
        EncryptionSite site, ArgumentPath present, PropertyValue block, string prefix)
    {
        var value = present.In(block);
        var path = prefix + present.Text;
        if (value.IsUnknown) return new(site, SiteState.Unknown, path, value);
        return value.IsNull
            ? new(site, SiteState.Off, path, value)
            : new(site, SiteState.On, path, value) { Key = new(KeyLevel.ServiceKey, Exact: true, path, value) };
    }

    private SiteReading ByKey(EncryptionSite site, ArgumentPath key, PropertyValue block, string prefix)
    {
        var value = key.In(block);
        var path = prefix + key.Text;
        if (value.IsUnknown) return new(site, SiteState.Unknown, path, value);
        if (value.IsNull || value.Text is "") return Omitted(site, block, prefix, path);
        var reading = Key(site, block, prefix);
        return reading is { AtLeast: KeyLevel.None }
            ? new(site, SiteState.Off, path, value)
            : new(site, SiteState.On, path, value) { Key = reading };
    }

    private SiteReading Omitted(EncryptionSite site, PropertyValue block, string prefix, string path) =>
        new SourceReader(resource, context, site).Read(block, prefix) ?? new(site, SiteState.Off, path, PropertyValue.Null)
        {
            Because = site.Flag is not null && site.Key?.In(block) is { IsNull: false }
                ? new(
                    $"'{site.Key.Text}' is set, but ignored as long as '{site.Flag.Text}' is not true",
                    $"已设置“{site.Key.Text}”，但“{site.Flag.Text}”不为 true 时不生效")
                : null,
            Cure = Cure(site, PropertyValue.Null),
        };

    private KeyReading? Key(EncryptionSite site, PropertyValue block, string prefix)
    {
        if (site.Key is null) return null;
        var path = prefix + site.Key.Text;
        var value = site.Key.In(block);
        if (site.KeyWhen is { } condition && condition.IsMetBy(resource.Inputs) is not true)
        {
            var unknown = condition.Path.In(resource.Inputs).IsUnknown;
            return new(KeyLevel.ServiceKey, Exact: !unknown, condition.Path.Text, condition.Path.In(resource.Inputs));
        }

        if (value.Text is { } word && site.KeyWords?.TryGetValue(word, out var level) == true)
        {
            return new(level, Exact: true, path, value);
        }

        if ((value.IsNull || value.Text is "") && site.AccountDefault && DefaultKey() is { } byDefault)
        {
            return byDefault with { Path = path, Value = value, Exact = false };
        }

        var top = site.At ?? site.Key.Top;
        var reading = KeyLadder.Read(value, path, top, resource, context.Resources);
        foreach (var need in site.Needs)
        {
            if (need.In(block).IsNull) return reading with { Missing = prefix + need.Text };
        }

        return reading;
    }

    // Whether the default is set in the same region, and before the resource is made, is not to be seen.
    private KeyReading? DefaultKey() => context.Resources.OfType(Types.DiskDefaultKmsKey).Count > 0
        ? new(KeyLevel.ServiceKey, Exact: false, "", PropertyValue.Null)
        : null;

    // No value cures a place without a flag: somebody has to choose a key or an image.
    private static PropertyValue Cure(EncryptionSite site, PropertyValue value)
    {
        if (site.Flag is null) return PropertyValue.Null;
        if (site.On is null) return value.Kind == PropertyKind.Text ? PropertyValue.Of("true") : True;
        var best = site.On.MaxBy(word => word.Value).Key;
        return value.Kind == PropertyKind.Number ? PropertyValue.Of(double.Parse(best, CultureInfo.InvariantCulture)) : PropertyValue.Of(best);
    }
}
