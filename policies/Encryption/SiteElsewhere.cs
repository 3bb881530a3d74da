namespace Infra.Policies.Encryption;

/// <summary>Another type of resource that can encrypt a place.</summary>
/// <param name="Type">Its Pulumi token.</param>
/// <param name="Property">Its argument that names the resource it encrypts.</param>
/// <param name="Names">Arguments of the encrypted resource by which it may be named, beside its id.</param>
internal sealed record SiteElsewhere(string Type, string Property, IReadOnlyList<string> Names);
