namespace Infra.Policies.Encryption;

/// <summary>A family of arguments, on many types, whose names sound like encryption at rest and which are something
/// else.</summary>
/// <param name="Begins">What their names begin with.</param>
/// <param name="Why">What they are instead.</param>
public sealed record ExcludedName(string Begins, string Why);
