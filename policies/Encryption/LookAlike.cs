namespace Infra.Policies.Encryption;

/// <summary>An argument whose name sounds like encryption at rest and which is something else.</summary>
/// <param name="Terraform">The Terraform type.</param>
/// <param name="Argument">Its argument.</param>
/// <param name="Why">What it is instead.</param>
public sealed record LookAlike(string Terraform, string Argument, string Why);
