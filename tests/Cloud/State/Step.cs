namespace Infra.Tests.Cloud.State;

/// <summary>What one step of a deployment calls, one call after the other, and how long after the beginning it starts.
/// In parameters {key} and {instance} stand for what all share, {new} for what the step made.</summary>
internal sealed record Step(string Origin, double StartSeconds, params StepCall[] Calls);

/// <summary>A call and how long after the step's start it is made.</summary>
internal sealed record StepCall(
    double Seconds, string Product, string Action, params (string Name, string Value)[] Parameters);
