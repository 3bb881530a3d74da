using Infra.Policies.Values;

namespace Infra.Policies.Encryption;

/// <summary>A type of resource that stores data and has no argument about its encryption.</summary>
/// <param name="Type">The Pulumi token.</param>
/// <param name="Terraform">The Terraform type.</param>
/// <param name="Why">Where its encryption comes from instead, as far as known.</param>
public sealed record UnencryptableRow(string Type, string Terraform, Words Why);
