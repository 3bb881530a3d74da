using System.Text.Json.Nodes;
using Infra.Cloud;

namespace Infra.Tests.Cloud.State;

/// <summary>A step while it is being carried out.</summary>
internal sealed class StepRun(Step step, CloudAccount account, string key, string instance)
{
    private string _made = "none";
    private int _next;

    /// <summary>The answers so far, or the codes of refusals.</summary>
    public List<string> Answers { get; } = [];

    public bool IsDone => _next == step.Calls.Length;

    /// <summary>Makes the next call.</summary>
    public void Advance()
    {
        var call = step.Calls[_next++];
        var parameters = call.Parameters.ToDictionary(pair => pair.Name, pair => pair.Value
            .Replace("{key}", key, StringComparison.Ordinal)
            .Replace("{instance}", instance, StringComparison.Ordinal)
            .Replace("{new}", _made, StringComparison.Ordinal));
        var at = account.Now.AddSeconds(step.StartSeconds + call.Seconds);
        try
        {
            var answer = account.Call(new ApiCall(call.Product, call.Action, parameters, TestCloud.Region, at,
                step.Origin));
            _made = (answer["DiskId"] ?? answer["KeyMetadata"]?["KeyId"])?.GetValue<string>() ?? _made;
            Answers.Add($"{step.Origin} {call.Action} {WithoutDevices(answer)}");
        }
        catch (CloudException e)
        {
            Answers.Add($"{step.Origin} {call.Action} {e.Code}");
        }
    }

    // A device is right once all earlier attachments to the instance have arrived, and not before.
    private static string WithoutDevices(JsonObject answer)
    {
        foreach (var disk in answer["Disks"]?["Disk"]?.AsArray() ?? [])
        {
            disk!.AsObject().Remove("Device");
            disk["Attachments"] = null;
        }

        return answer.ToJsonString();
    }
}
