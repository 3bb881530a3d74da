namespace Infra.Cloud.Ecs.KeyPairs;

/// <summary>The actions on key pairs.</summary>
internal static class KeyPairActions
{
    public static IEnumerable<ApiAction> All =>
    [
        new CreateKeyPair(), new ImportKeyPair(), new DescribeKeyPairs(), new DeleteKeyPairs(), new AttachKeyPair(),
        new DetachKeyPair(),
    ];
}
