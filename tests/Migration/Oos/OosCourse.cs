using System.Text.Json.Nodes;
using Infra.Cloud;
using Infra.Tests.Cloud;
using Infra.Tests.Cloud.Oos;

namespace Infra.Tests.Migration.Oos;

/// <summary>A run with nothing in its way, or with one thing.</summary>
/// <param name="Before">What there was before.</param>
/// <param name="After">What there was afterwards.</param>
/// <param name="Tasks">The first call of each task that made one, in order.</param>
/// <param name="Status">How the execution ended.</param>
internal sealed record OosCourse(
    IReadOnlyList<string> Before, IReadOnlyList<string> After, IReadOnlyList<ApiCall> Tasks, string Status)
{
    public static OosCourse Of(OosRoute route, Action<ApiCall, JsonObject?>? disturb = null)
    {
        using var world = route.Begin();
        var (before, template) = (world.State(), world.Template);
        var calls = new List<ApiCall>();
        world.AtCall = (call, answer) =>
        {
            if (answer is null) calls.Add(call);
            disturb?.Invoke(call, answer);
        };
        var status = world.Client.Run(template).Text("Status");
        return new(before, world.State(), [.. calls.DistinctBy(call => call.Origin)], status);
    }

    /// <summary>Whether a call is one of the template itself, and not of another that it runs.</summary>
    public bool IsOwn(ApiCall call) => call.Origin.Split('.')[0] == Tasks[0].Origin.Split('.')[0];

    /// <summary>Whether a call changes something.</summary>
    public static bool Mutates(ApiCall call) =>
        !call.Action.StartsWith("Describe", StringComparison.Ordinal) && !call.Action.StartsWith("List", StringComparison.Ordinal);
}
