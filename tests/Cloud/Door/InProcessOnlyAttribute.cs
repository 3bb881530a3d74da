namespace Infra.Tests.Cloud.Door;

/// <summary>Keeps a test of the model from running over HTTP as well.</summary>
/// <param name="reason">Why it cannot.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
internal sealed class InProcessOnlyAttribute(string reason) : Attribute
{
    public string Reason => reason;
}
