namespace Infra.Policies.Encryption;

/// <summary>The edition of a service without which a place cannot be encrypted.</summary>
/// <param name="Path">The argument that names the edition.</param>
/// <param name="Prefix">What the name of an edition that can encrypt begins with.</param>
/// <param name="Omitted">The edition the service takes where none is named; null where that is not known.</param>
internal sealed record SiteEdition(ArgumentPath Path, string Prefix, string? Omitted);
