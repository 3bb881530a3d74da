using System.Text.Json.Nodes;

namespace Infra.Cloud.ResourceManager;

/// <summary>Makes a control policy, which binds nobody before it is attached:
/// <see href="https://api.alibabacloud.com/document/ResourceManager/2020-03-31/CreateControlPolicy"/>.</summary>
internal sealed class CreateControlPolicy() : ResourceManagerAction("CreateControlPolicy", mutates: true,
    ["PolicyName", "Description", "EffectScope", "PolicyDocument"],
    "Control policies are enabled from the start, and the resource directory has one member, the account. No tags.")
{
    public override JsonObject Answer(Request request)
    {
        var name = ControlPolicyRules.Name(request, "PolicyName");
        if (request.Required("EffectScope") != "RAM") throw request.Invalid("EffectScope");
        var description = ControlPolicyRules.Description(request, "Description");
        var document = ControlPolicyRules.Document(request, "PolicyDocument", ResourceManagerErrors.DocumentTooLong);

        var policy = new ControlPolicy
        {
            Id = ResourceIds.New(request, "cp", "control-policy"),
            CreatedAt = request.At,
            Name = new(name),
            Description = new(description),
            Document = new(document),
            UpdatedAt = new(request.At),
            Targets = new([]),
        };
        request.Store.ControlPolicies.Put(policy);
        request.Touch(policy);
        return new() { ["ControlPolicy"] = policy.At(request.At), ["RequestId"] = request.RequestId };
    }
}
