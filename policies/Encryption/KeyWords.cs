using Infra.Policies.Values;

namespace Infra.Policies.Encryption;

/// <summary>The rungs of the key ladder, for people.</summary>
internal static class KeyWords
{
    /// <summary>What a key of that level is called.</summary>
    public static Words Of(KeyLevel level) => level switch
    {
        KeyLevel.ServiceKey => new("a key of the service", "服务密钥"),
        KeyLevel.CustomerKey => new("a customer key", "客户主密钥"),
        KeyLevel.ImportedKey => new("a customer key with imported material", "导入密钥材料的客户主密钥"),
        KeyLevel.HsmKey => new("a customer key in an HSM", "HSM 中的客户主密钥"),
        _ => new("no key", "无密钥"),
    };
}
