using System.Text.Json.Nodes;
using Infra.Cloud;
using Infra.Cloud.Faults;

namespace Infra.Tests.Migration.Oos;

/// <summary>What goes wrong with the calls that a task makes.</summary>
/// <param name="Name">For a person.</param>
/// <param name="IsAfterEffect">Whether they have their effect all the same.</param>
/// <param name="Times">How many of them.</param>
/// <param name="Error">What OOS gets for an answer.</param>
internal sealed record OosFault(string Name, bool IsAfterEffect, int Times, Func<ApiCall, Exception> Error)
{
    /// <summary>Refused, however often it is tried.</summary>
    public static OosFault Refused { get; } = new("refused", false, int.MaxValue,
        call => new CloudException(call.Product, call.Action, 403, "Forbidden.RAM", "refused by the test", "injected"));

    /// <summary>Nothing is done and no answer comes, once.</summary>
    public static OosFault LostBefore { get; } = new("answer lost, nothing done", false, 1, Late(FaultKind.TimeoutBefore));

    /// <summary>It is done and no answer comes, once.</summary>
    public static OosFault LostAfter { get; } = new("answer lost, done", true, 1, Late(FaultKind.TimeoutAfter));

    /// <summary>It is done and no answer comes, however often it is tried.</summary>
    public static OosFault NeverAnswered { get; } =
        new("done, and never answered", true, int.MaxValue, Late(FaultKind.TimeoutAfter));

    /// <summary>Lets it happen to the calls of one task, known by how many tasks have made calls before it.</summary>
    public Action<ApiCall, JsonObject?> At(int number)
    {
        var origins = new List<string>();
        var happened = 0;
        return (call, answer) =>
        {
            if (!origins.Contains(call.Origin)) origins.Add(call.Origin);
            if (origins.IndexOf(call.Origin) != number || answer is not null != IsAfterEffect || happened >= Times) return;
            happened++;
            throw Error(call);
        };
    }

    public override string ToString() => Name;

    private static Func<ApiCall, Exception> Late(FaultKind kind) =>
        call => new InjectedFaultException(kind, call.Product, call.Action);
}
