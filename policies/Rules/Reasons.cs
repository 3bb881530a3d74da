using Infra.Policies.Values;

namespace Infra.Policies.Rules;

/// <summary>Sentences that many rules have in common.</summary>
internal static class Reasons
{
    /// <summary>Why a customer key is demanded.</summary>
    public static Words CustomerKey { get; } = new(
        "A key of the service cannot be disabled, rotated or watched by the owner of the data. A customer key can, and "
        + "destroying it destroys every copy of the data at once.",
        "数据所有者无法禁用、轮转或审计服务密钥。客户主密钥可以，且销毁密钥即可同时销毁数据的所有副本。");

    /// <summary>Why encryption is demanded, after what is special about the place.</summary>
    public static Words InTheClear(string english, string chinese) => new(
        $"{english} Whoever gets at the storage, at a copy of it or at a discarded medium reads it.",
        $"{chinese}任何接触到存储、其副本或废弃介质的人都能读取数据。");

    /// <summary>Why a customer key is demanded, after what is special about the place.</summary>
    public static Words CustomerKeyBecause(string english, string chinese) =>
        new($"{english} {CustomerKey.English}", $"{chinese}{CustomerKey.Chinese}");

    /// <summary>What to do where the key is missing or stands too low.</summary>
    public static Words NameKey(params IReadOnlyList<string> paths)
    {
        var english = string.Join(" or ", paths.Select(path => $"'{path}'"));
        var chinese = string.Join("或", paths.Select(path => $"“{path}”"));
        return new(
            $"Set {english} to the id of a customer key (CustomerKey) that the service may use.",
            $"将{chinese}设置为服务有权使用的客户主密钥（CustomerKey）的 ID。");
    }
}
