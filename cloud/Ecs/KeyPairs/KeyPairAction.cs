using System.Text.Json.Nodes;
using Infra.Cloud.Limits;
using Infra.Cloud.State;

namespace Infra.Cloud.Ecs.KeyPairs;

/// <summary>An action that makes a key pair.</summary>
internal abstract class KeyPairAction(string name, string[] parameters, string differs) : EcsAction(name, mutates: true,
    ["KeyPairName", "ResourceGroupId", "Tag.N.Key", "Tag.N.Value", .. parameters], differs)
{
    /// <summary>Checks what a new key pair needs besides its key.</summary>
    protected static string NewName(Request request)
    {
        request.Required("KeyPairName");
        var name = EcsNames.Read(request, "KeyPairName", KeyPairErrors.NameMalformed)!;
        if (request.Store.KeyPairs.TryFind(RegionalName.Of(request.Region, name), request.At, out _))
            throw request.Refuse(KeyPairErrors.Exists);
        if (request.Store.KeyPairs.CountAt(request.At, pair => pair.Region == request.Region) >= EcsQuotas.KeyPairs)
            throw request.Refuse(KeyPairErrors.Quota);
        return name;
    }

    protected static JsonObject Make(Request request, string name, byte[] publicKey)
    {
        var tags = EcsTags.Read(request);
        var pair = new KeyPair
        {
            Id = RegionalName.Of(request.Region, name),
            Region = request.Region,
            CreatedAt = request.At,
            Name = name,
            FingerPrint = PublicKey.FingerPrint(publicKey),
            PublicKey = Convert.ToBase64String(publicKey),
            ResourceGroup = new(request.Optional("ResourceGroupId") ?? ""),
            Tags = TagSet.From(tags),
        };
        request.Store.KeyPairs.Put(pair);
        request.Touch(pair);
        return new()
        {
            ["KeyPairName"] = name,
            ["KeyPairFingerPrint"] = pair.FingerPrint,
            ["RequestId"] = request.RequestId,
        };
    }
}
