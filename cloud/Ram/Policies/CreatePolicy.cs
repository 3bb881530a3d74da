using System.Text.Json.Nodes;
using Infra.Cloud.State;

namespace Infra.Cloud.Ram.Policies;

/// <summary>Makes a custom policy:
/// <see href="https://api.alibabacloud.com/document/Ram/2015-05-01/CreatePolicy"/>.</summary>
internal sealed class CreatePolicy() : PolicyAction("CreatePolicy", mutates: true,
    ["PolicyName", "PolicyDocument", "Description", "Tag.N.Key", "Tag.N.Value"])
{
    public override JsonObject Answer(Request request)
    {
        var name = PolicyRules.Name(request);
        var document = PolicyRules.Document(request);
        var description = PolicyRules.Description(request, "Description");
        var tags = RamTags.Read(request);
        if (request.Find(request.Store.Policies, name) is not null) throw request.Refuse(PolicyErrors.Exists);
        if (request.Store.Policies.CountAt(request.At, _ => true) >= PolicyRules.Quota)
            throw request.Refuse(PolicyErrors.TooMany);

        var policy = new CustomPolicy
        {
            Id = name,
            CreatedAt = request.At,
            Description = new(description),
            Versions = new([new PolicyVersion(1, document, request.At)]),
            DefaultVersion = new(1),
            VersionCount = 1,
            UpdatedAt = new(request.At),
            Tags = TagSet.From(tags),
        };
        request.Store.Policies.Put(policy);
        request.Touch(policy);
        return AsMade("Policy", PolicyAnswer.Full(request, policy));
    }
}
