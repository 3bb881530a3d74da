namespace Infra.Tests.Cloud.Conformance;

/// <summary>One case of the suite: a good call, what is done to it, and to which parameter.</summary>
/// <param name="Call">The good call.</param>
/// <param name="Kind">What is done to it.</param>
/// <param name="Parameter">To which parameter; empty if to none.</param>
/// <param name="Change">Which of several changes of the kind: the value, shortened.</param>
/// <param name="Parameters">The parameters that are sent.</param>
internal sealed record ConformanceCase(
    GoodCall Call, CaseKind Kind, string Parameter, string Change, IReadOnlyDictionary<string, string> Parameters)
{
    /// <summary>The name under which the case is reported and found again.</summary>
    public string Name =>
        string.Join(' ', new[] { $"{Call.Product}.{Call.Action}", $"{Kind}", Parameter, Change }
            .Where(part => part.Length > 0));
}
