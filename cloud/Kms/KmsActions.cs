namespace Infra.Cloud.Kms;

/// <summary>The actions of KMS that the embedded cloud has.</summary>
internal static class KmsActions
{
    public static IEnumerable<ApiAction> All =>
    [
        new CreateKey(), new DescribeKey(), new ListKeys(), new EnableKey(), new DisableKey(),
        new ScheduleKeyDeletion(), new CancelKeyDeletion(), new SetDeletionProtection(), new UpdateKeyDescription(),
        new UpdateRotationPolicy(), new ListKeyVersions(), new CreateAlias(), new UpdateAlias(), new DeleteAlias(),
        new ListAliases(), new ListAliasesByKeyId(), new TagResources(), new UntagResources(), new ListTagResources(),
        new SetKeyPolicy(), new GetKeyPolicy(), new Encrypt(), new Decrypt(), new GenerateDataKey(),
        new GenerateDataKeyWithoutPlaintext(), new ReEncrypt(), new ExportDataKey(), new GenerateAndExportDataKey(),
        new CreateKeyVersion(), new DescribeKeyVersion(), new GetParametersForImport(), new ImportKeyMaterial(),
        new DeleteKeyMaterial(), new GetPublicKey(), new AsymmetricSign(), new AsymmetricVerify(),
        new TagResource(), new UntagResource(), new ListResourceTags(),
        new DescribeRegions(), new DescribeAccountKmsStatus(), new OpenKmsService(), new ListKmsInstances(), new GetKmsInstance(),
        new AsymmetricEncrypt(), new AsymmetricDecrypt(),
    ];
}
