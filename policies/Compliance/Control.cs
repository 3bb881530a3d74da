using Infra.Policies.Values;

namespace Infra.Policies.Compliance;

/// <summary>A requirement of a standard that a rule helps to meet.</summary>
/// <param name="Standard">The standard, with its edition.</param>
/// <param name="Clause">The clause as the standard numbers it, and what it is about.</param>
/// <param name="Source">Where the relation between the clause and such a check was read.</param>
public sealed record Control(Words Standard, Words Clause, Words Source);
