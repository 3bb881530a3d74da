namespace Infra.Cloud.Kms;

/// <summary>The deletion protection of a key.</summary>
internal sealed record KeyProtection(bool Enabled = false, string Description = "");
