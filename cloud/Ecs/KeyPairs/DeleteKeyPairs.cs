using System.Text.Json.Nodes;
using Infra.Cloud.State;

namespace Infra.Cloud.Ecs.KeyPairs;

/// <summary>Deletes key pairs that no instance carries; one that is not there is no error:
/// <see href="https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteKeyPairs"/>.</summary>
internal sealed class DeleteKeyPairs() : EcsAction("DeleteKeyPairs", mutates: true, ["KeyPairNames"])
{
    public override JsonObject Answer(Request request)
    {
        request.Required("KeyPairNames");
        var malformed = EcsErrors.Invalid("KeyPairNames");
        var pairs = JsonList(request, "KeyPairNames", malformed, malformed)!.Distinct()
            .Select(name => request.Find(request.Store.KeyPairs, RegionalName.Of(request.Region, name)))
            .OfType<KeyPair>().ToList();
        if (pairs.Exists(pair => request.Store.Instances.CountAt(request.At,
                instance => instance.Region == pair.Region && instance.KeyPair.At(request.At) == pair.Name) > 0))
            throw request.Refuse(KeyPairErrors.InUse);

        foreach (var pair in pairs)
        {
            pair.DeleteAt(request.At);
            request.Touch(pair);
        }

        return Done(request);
    }
}
