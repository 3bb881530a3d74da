namespace Infra.Policies.Encryption;

/// <summary>An argument of the provider that has to do with encryption at rest, and who answers for it.</summary>
/// <param name="Path">Its path in Pulumi, <c>dataDisks[].encrypted</c>.</param>
/// <param name="Terraform">Its path in Terraform, <c>data_disks.encrypted</c>.</param>
/// <param name="Kind">What it decides: flag, key, alg, off or block.</param>
/// <param name="Rules">The rules that read it.</param>
/// <param name="Excluded">Why no rule reads it; null where one does.</param>
public sealed record EncryptionArgument(
    string Path, string Terraform, string Kind, IReadOnlyList<string> Rules, string? Excluded);
