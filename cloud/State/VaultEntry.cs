namespace Infra.Cloud.State;

/// <summary>One secret of the vault.</summary>
/// <param name="Owner">The identifier of the key it belongs to; empty for a secret of the account itself.</param>
/// <param name="Name">What it is found by, for example the identifier of a key version.</param>
/// <param name="Secret">The secret bytes.</param>
internal sealed record VaultEntry(string Owner, string Name, byte[] Secret);
