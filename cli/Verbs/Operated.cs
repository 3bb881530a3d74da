using Infra.Engine;
using Infra.Guard;

namespace Infra.Cli.Verbs;

/// <summary>What an operation came to, and what the guard of its program said.</summary>
/// <param name="Result">What the engine did.</param>
/// <param name="Policy">The guard's verdicts; null where no guarded program ran.</param>
internal sealed record Operated(OperationResult Result, GuardResult? Policy = null);
