using System.Text.Json.Nodes;

namespace Infra.Cloud.Ecs.Instances;

/// <summary>Changes how an instance reaches its metadata:
/// <see href="https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyInstanceMetadataOptions"/>.</summary>
internal sealed class ModifyInstanceMetadataOptions() : EcsAction("ModifyInstanceMetadataOptions", mutates: true,
    ["InstanceId", "HttpEndpoint", "HttpTokens", "HttpPutResponseHopLimit"])
{
    public override bool CanRepeat => true;

    public override JsonObject Answer(Request request)
    {
        var instance = InstanceOf(request);
        request.Required("HttpEndpoint");
        var endpoint = request.OneOf("HttpEndpoint", "", "enabled", "disabled");
        var tokens = request.Optional("HttpTokens") is null
            ? null : request.OneOf("HttpTokens", "", "optional", "required");
        var limit = request.Integer("HttpPutResponseHopLimit", 1, 64);

        instance.Change(request, InstanceAttribute.HttpEndpoint, endpoint);
        instance.Change(request, InstanceAttribute.HttpTokens, tokens);
        instance.Change(request, InstanceAttribute.HttpPutResponseHopLimit, limit?.ToString());
        request.Touch(instance);
        return Done(request);
    }
}
