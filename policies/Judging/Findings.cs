using Infra.Policies.Values;

namespace Infra.Policies.Judging;

/// <summary>Findings that many rules make.</summary>
internal static class Findings
{
    /// <summary>An argument has a wrong value, and this one would be right.</summary>
    public static Finding Set(string path, PropertyValue wrong, PropertyValue right, Words consequence)
    {
        var state = wrong.Said(path);
        return new(
            path,
            new($"{state.English}: {consequence.English}", $"{state.Chinese}：{consequence.Chinese}"),
            new($"set '{path}' to {right}", $"将“{path}”设置为 {right}"),
            new Remedy(path, right));
    }

    /// <summary>An argument that decides is unknown.</summary>
    public static Finding Unknown(string path, PropertyValue value) => new(
        path,
        value.Kind == PropertyKind.Hidden
            ? new($"'{path}' is a secret that cannot be read here", $"“{path}”是机密值，此处无法读取")
            : value.IsNotShown ? new($"'{path}' is not to be seen here", $"“{path}”在此处不可见")
            : new($"'{path}' is known only after deployment", $"“{path}”在部署后才能确定"),
        default);

    /// <summary>Something to say without anything to set.</summary>
    public static Finding Say(string path, string english, string chinese) => new(path, new(english, chinese), default);
}
