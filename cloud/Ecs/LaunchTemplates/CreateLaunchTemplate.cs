using System.Text.Json.Nodes;
using Infra.Cloud.State;

namespace Infra.Cloud.Ecs.LaunchTemplates;

/// <summary>Makes a launch template with its first version:
/// <see href="https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateLaunchTemplate"/>.</summary>
internal sealed class CreateLaunchTemplate() : EcsAction("CreateLaunchTemplate", mutates: true,
    ["LaunchTemplateName", "VersionDescription", "TemplateResourceGroupId", "TemplateTag.N.Key", "TemplateTag.N.Value",
        .. LaunchTemplateData.Parameters],
    "The parameters are checked when an instance is made, not when the template is.")
{
    public override JsonObject Answer(Request request)
    {
        request.Required("LaunchTemplateName");
        var name = EcsNames.Read(request, "LaunchTemplateName", LaunchTemplateErrors.NameMalformed)!;
        if (request.Here(request.Store.LaunchTemplates).Any(template => template.Name == name))
            throw request.Refuse(LaunchTemplateErrors.NameUsed);

        var tags = EcsTags.Read(request, "TemplateTag");
        var template = new LaunchTemplate
        {
            Id = ResourceIds.New(request, "lt", "launch-template"),
            Region = request.Region,
            CreatedAt = request.At,
            Name = name,
            ResourceGroupId = request.Optional("TemplateResourceGroupId") ?? "",
            DefaultVersion = new(1),
            Versions =
            [
                new LaunchTemplateVersion
                {
                    Number = 1,
                    CreatedAt = request.At,
                    Description = request.Optional("VersionDescription") ?? "",
                    Parameters = LaunchTemplateData.Read(request),
                },
            ],
            Tags = TagSet.From(tags),
        };
        request.Store.LaunchTemplates.Put(template);
        request.Touch(template);
        return new()
        {
            ["LaunchTemplateId"] = template.Id,
            ["LaunchTemplateVersionNumber"] = 1,
            ["RequestId"] = request.RequestId,
        };
    }
}
