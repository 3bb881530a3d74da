namespace Infra.Cloud.Persistence;

/// <summary>An object that a call changed, and whether it existed afterwards.</summary>
internal sealed record LeftObject(string Kind, string Id, bool Exists);
