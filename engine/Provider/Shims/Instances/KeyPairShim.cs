namespace Infra.Engine;

/// <summary>alicloud_ecs_key_pair:
/// https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ecs_key_pair.</summary>
internal sealed class KeyPairShim() : ResourceShim("alicloud:ecs/ecsKeyPair:EcsKeyPair")
{
    public override void Create(ResourceStep step)
    {
        // The provider would write a private key that ECS made into a file. Here nothing writes a private key anywhere.
        if (step.Text("keyFile") is not null)
            throw new ProviderException("the local engine writes no private keys: 'keyFile' must not be set; use 'publicKey'");
        if ((step.Text("keyPairName") ?? step.Text("keyName")) is not { } name)
            throw new ProviderException("the local engine makes up no names: 'keyPairName' must be set");

        var key = step.Text("publicKey")?.Trim();
        step.Id = step.Calls.Call(EcsCalls.Product, key is null ? "CreateKeyPair" : "ImportKeyPair", step.CreateTimeout, [],
            [
                ("RegionId", step.Calls.Region),
                ("KeyPairName", name),
                ("ResourceGroupId", step.Text("resourceGroupId")),
                .. Tags.Numbered(step.PlannedMap("tags")),
                ("PublicKeyBody", key),
            ]).Text("KeyPairName");
        ReadExisting(step);
    }

    public override bool Read(ResourceStep step)
    {
        if (step.Calls.Call(EcsCalls.Product, "DescribeKeyPairs", step.UpdateTimeout, [],
                ("RegionId", step.Calls.Region), ("KeyPairName", step.Id))
            .Items("KeyPairs", "KeyPair").FirstOrDefault() is not { } pair) return false;
        step.Set(pair,
            ("fingerPrint", "KeyPairFingerPrint"), ("createTime", "CreationTime"), ("resourceGroupId", "ResourceGroupId"),
            ("keyPairName", "KeyPairName"), ("keyName", "KeyPairName"));
        step.Outputs["tags"] = Tags.Of(pair);
        return true;
    }

    public override void Update(ResourceStep step)
    {
        ResourceGroup.Update(step, "keypair");
        if (step.HasChange("tags")) Tags.Update(step, EcsCalls.Product, "keypair");
        ReadExisting(step);
    }

    public override void Delete(ResourceStep step) => step.Calls.CallOrGone(EcsCalls.Product, "DeleteKeyPairs",
        step.DeleteTimeout, ["ServiceUnavailable", "InvalidParameter.KeypairAlreadyAttachedInstance"],
        ["InvalidKeyPair.NotFound"], ("KeyPairNames", EcsCalls.Ids(step.Id)), ("RegionId", step.Calls.Region));
}
