using Infra.Cloud;

namespace Infra.Tests.Cloud.Ecs.Errors;

/// <summary>How to be refused: for an action and a code, what to do in an account in which everything succeeds.</summary>
internal sealed class RefusedCalls : Dictionary<(string Action, string Code), Func<ErrorStage, CloudException>>;
