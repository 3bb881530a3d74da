using Infra.Policies.Resources;
using Infra.Policies.Rules;

namespace Infra.Policies.Encryption;

/// <summary>The readings of one resource's places, each made once: several rules ask for the same ones.</summary>
internal sealed class SiteReadings(Resource resource, RuleContext context)
{
    private readonly SiteReader _reader = new(resource, context);
    private readonly SiteReading[]?[] _readings =
        new SiteReading[]?[EncryptionTable.Find(resource.Type)?.Sites.Length ?? 0];

    /// <summary>Whose readings these are.</summary>
    public Resource Resource { get; } = resource;

    /// <summary>The readings of a place of the resource's type.</summary>
    public SiteReading[] Of(EncryptionSite site) => _readings[site.Index] ??= _reader.Read(site);
}
