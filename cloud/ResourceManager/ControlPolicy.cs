using System.Text.Json.Nodes;
using Infra.Cloud.State;

namespace Infra.Cloud.ResourceManager;

/// <summary>A policy of the resource directory: what it denies, nobody in the accounts it is attached to may do.</summary>
internal sealed class ControlPolicy : Entity
{
    /// <summary>The root folder of the embedded resource directory, whose one member is the account.</summary>
    public const string Root = "r-atrest";

    public required Timed<string> Name { get; set; }

    public required Timed<string> Description { get; set; }

    public required Timed<string> Document { get; set; }

    public required Timed<DateTimeOffset> UpdatedAt { get; set; }

    /// <summary>The targets it is attached to, sorted.</summary>
    public required Timed<string[]> Targets { get; set; }

    /// <summary>The policy with its document, which only GetControlPolicy tells.</summary>
    public JsonObject WithDocumentAt(DateTimeOffset time)
    {
        var answer = At(time);
        answer["PolicyDocument"] = Document.At(time);
        return answer;
    }

    public JsonObject At(DateTimeOffset time) => new()
    {
        ["PolicyId"] = Id,
        ["PolicyName"] = Name.At(time),
        ["PolicyType"] = "Custom",
        ["EffectScope"] = "RAM",
        [nameof(Description)] = Description.At(time),
        ["AttachmentCount"] = Targets.At(time).Length.ToString(),
        ["CreateDate"] = ApiTime.Text(CreatedAt),
        ["UpdateDate"] = ApiTime.Text(UpdatedAt.At(time)),
    };

    public override void Settle(DateTimeOffset now)
    {
        base.Settle(now);
        Name = Name.Settle(now);
        Description = Description.Settle(now);
        Document = Document.Settle(now);
        UpdatedAt = UpdatedAt.Settle(now);
        Targets = Targets.Settle(now);
    }
}
