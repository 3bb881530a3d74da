namespace Infra.Cloud.Persistence;

/// <summary>The last line of the account file: how many lines stand before it, and their hash.</summary>
internal sealed record FileEnd(int Lines, string Sha256);
