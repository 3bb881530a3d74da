using Infra.Cloud.Kms;

namespace Infra.Cloud.Cs;

/// <summary>Whether ACK may encrypt Secrets with a key.</summary>
/// <remarks>Sources: "Use KMS to encrypt Kubernetes secrets at rest" and UpdateKMSEncryption (2026-03-26): the key
/// encrypts and decrypts, is an Aliyun_AES_256 one in the cluster's region and no service key; the role exists, trusts
/// ACK and may use it. The order of the checks is ours where several fail at once.</remarks>
internal static class SecretKey
{
    private static readonly ServiceUse s_use = new("AliyunCSManagedSecurityRole", "cs.aliyuncs.com",
        "kms:DescribeKey", "kms:Encrypt", "kms:Decrypt");

    public static void Check(Request request, string keyId)
    {
        var (key, fault) = KeyUse.Check(request, keyId, s_use);
        if (key is { IsService: true }) throw request.Refuse(CsErrors.KeyIsService);
        if (fault == KeyUseFault.NotAuthorized) throw request.Refuse(CsErrors.RoleMissing);
        // An alias or an ARN is no identifier of a key.
        if (key is null || key.Id != keyId) throw request.Refuse(CsErrors.KeyNotFound);
        if (key.Spec != KeySpecs.Default) throw request.Refuse(CsErrors.KeySpec);
        if (key.Usage != KeySpecs.Encrypt) throw request.Refuse(CsErrors.KeyUsage);
        if (fault != KeyUseFault.None) throw request.Refuse(CsErrors.KeyNotEnabled);
    }
}
