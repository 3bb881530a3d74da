namespace Infra.Engine;

/// <summary>A value of a stack's settings that stands encrypted in its file.</summary>
internal sealed record SecureValue(string Ciphertext);
