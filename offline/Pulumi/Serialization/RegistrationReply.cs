namespace Pulumi.Serialization;

/// <summary>What the engine answers to a registration.</summary>
internal readonly record struct RegistrationReply(string Urn, string? Id, IReadOnlyDictionary<string, Wire> State);
