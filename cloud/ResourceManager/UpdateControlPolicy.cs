using System.Text.Json.Nodes;

namespace Infra.Cloud.ResourceManager;

/// <summary>Changes name, description or document of a control policy:
/// <see href="https://api.alibabacloud.com/document/ResourceManager/2020-03-31/UpdateControlPolicy"/>.</summary>
internal sealed class UpdateControlPolicy() : ResourceManagerAction("UpdateControlPolicy", mutates: true,
    ["PolicyId", "NewPolicyName", "NewDescription", "NewPolicyDocument"])
{
    public override JsonObject Answer(Request request)
    {
        var policy = PolicyOf(request);
        var name = request.Optional("NewPolicyName") is null ? null : ControlPolicyRules.Name(request, "NewPolicyName");
        var description = request.Optional("NewDescription") is null
            ? null : ControlPolicyRules.Description(request, "NewDescription");
        var document = request.Optional("NewPolicyDocument") is null
            ? null : ControlPolicyRules.Document(request, "NewPolicyDocument", ResourceManagerErrors.NewDocumentTooLong);

        if (name is not null) policy.Name = policy.Name.Set(request.Moment, name);
        if (description is not null) policy.Description = policy.Description.Set(request.Moment, description);
        if (document is not null) policy.Document = policy.Document.Set(request.Moment, document);
        policy.UpdatedAt = policy.UpdatedAt.Set(request.Moment, request.At);
        request.Touch(policy);
        return new() { ["ControlPolicy"] = policy.At(request.At), ["RequestId"] = request.RequestId };
    }
}
