using System.Text.Json.Nodes;
using Infra.Cloud.State;

namespace Infra.Cloud.Ecs.KeyPairs;

/// <summary>Gives instances a key pair:
/// <see href="https://api.alibabacloud.com/document/Ecs/2014-05-26/AttachKeyPair"/>.</summary>
internal sealed class AttachKeyPair() : EcsAction("AttachKeyPair", mutates: true, ["KeyPairName", "InstanceIds"],
    "It counts at once, without the restart that a running instance needs.")
{
    public override bool CanRepeat => true;

    public override JsonObject Answer(Request request)
    {
        var name = request.Required("KeyPairName");
        if (request.Find(request.Store.KeyPairs, RegionalName.Of(request.Region, name)) is null)
            throw request.Refuse(KeyPairErrors.NotFound);

        return SetAll(request, name);
    }

    /// <summary>Sets the key pair of all instances that the call names.</summary>
    internal static JsonObject SetAll(Request request, string? name)
    {
        request.Required("InstanceIds");
        var malformed = EcsErrors.Invalid("InstanceIds");
        var instances = JsonList(request, "InstanceIds", malformed, malformed)!
            .ConvertAll(id => request.Find(request.Store.Instances, id)
                ?? throw request.Refuse(EcsErrors.InstanceNotFound));
        foreach (var instance in instances)
        {
            instance.KeyPair = instance.KeyPair.Set(request.Moment, name);
            request.Touch(instance);
        }

        return new()
        {
            ["KeyPairName"] = name ?? "",
            ["TotalCount"] = instances.Count.ToString(),
            ["FailCount"] = "0",
            ["Results"] = new JsonObject
            {
                ["Result"] = new JsonArray([.. instances.Select(instance => new JsonObject
                {
                    ["InstanceId"] = instance.Id, ["Success"] = "true", ["Code"] = "200", ["Message"] = "successful",
                })]),
            },
            ["RequestId"] = request.RequestId,
        };
    }
}
