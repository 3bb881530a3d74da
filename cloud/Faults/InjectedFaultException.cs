namespace Infra.Cloud.Faults;

/// <summary>A call ended without an answer of the service, because a rule said so: the connection broke, no answer came,
/// or a gateway gave a page.</summary>
public sealed class InjectedFaultException(FaultKind kind, string product, string action)
    : Exception($"{product}:{action} got no answer ({kind}), as a fault rule says.")
{
    /// <summary>What went wrong.</summary>
    public FaultKind Kind { get; } = kind;
}
