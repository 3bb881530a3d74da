namespace Infra.Tests.Testing;

/// <summary>Whoever calls is dead from here on: each further call throws it again, until the test brings the caller
/// back.</summary>
internal sealed class KilledException(AccountCall call) : Exception($"killed at call {call.Number}, {call.Request}");
