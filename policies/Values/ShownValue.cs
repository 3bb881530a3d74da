namespace Infra.Policies.Values;

/// <summary>A value as it stands in a sentence, in each language. Secrets are never shown.</summary>
internal static class ShownValue
{
    /// <summary>The value for people.</summary>
    public static Words Shown(this PropertyValue value) => value switch
    {
        { IsSecret: true } => Same(PropertyValue.SecretText),
        { IsNull: true } => new("not set", "未设置"),
        { IsNotShown: true } => new(PropertyValue.NotShownText, "（此处不可见）"),
        { IsUnknown: true } => new(PropertyValue.UnknownText, "（部署后可知）"),
        { Text: "" } => new("empty", "空"),
        { Kind: PropertyKind.List } => new($"a list of {value.Items.Count}", $"{value.Items.Count} 项的列表"),
        { Kind: PropertyKind.Object } => new("an object", "对象"),
        _ => Same(value.ToString()),
    };

    /// <summary>What an argument holds, as a clause.</summary>
    public static Words Said(this PropertyValue value, string path)
    {
        if (value.IsNull) return new($"'{path}' is not set", $"未设置“{path}”");
        var shown = value.Shown();
        return new($"'{path}' is {shown.English}", $"“{path}”为{Gap(shown.Chinese)}{shown.Chinese}");
    }

    private static Words Same(string text) => new(text, text);

    // Chinese parts Latin letters and digits from its own by a space.
    private static string Gap(string text) => text.Length > 0 && text[0] < '\u2000' ? " " : "";
}
