using Infra.Policies.Judging;
using Infra.Policies.Values;

namespace Infra.Policies.Encryption;

/// <summary>What is said about a place, in both languages.</summary>
internal static class SiteWords
{
    /// <summary>The reading of alternatives of which none is encrypted.</summary>
    public static SiteReading NoneOf(IReadOnlyList<SiteReading> readings)
    {
        var paths = readings.Select(reading => $"'{reading.Path}'");
        var chinese = readings.Select(reading => $"“{reading.Path}”");
        var shown = readings.FirstOrDefault(reading => !reading.Value.IsNull) ?? readings[0];
        return shown with
        {
            Because = new(
                $"none of {string.Join(" and ", paths)} switches encryption on",
                $"{string.Join("和", chinese)}均未开启加密"),
        };
    }

    public static Finding Unencrypted(SiteReading reading)
    {
        var what = reading.Site.What;
        var because = Because(reading);
        return new(
            reading.Path,
            new($"{because.English}: nothing encrypts {what.English}", $"{because.Chinese}：{what.Chinese}未加密"),
            Fix(reading),
            reading.Cure.IsNull ? null : new Remedy(reading.Path, reading.Cure));
    }

    public static Finding Unknown(SiteReading reading) => reading.Because is { } because
        ? new(reading.Path, because, default)
        : Findings.Unknown(reading.Path, reading.Value);

    public static Finding Inherited(SiteReading reading)
    {
        if (reading.Because is { } because) return new(reading.Path, because, default);
        var what = reading.Site.What;
        var value = reading.Value.Shown();
        return new(
            reading.Path,
            new(
                $"'{reading.Path}' ({value.English}) hands its encryption on to {what.English}, and is not at hand",
                $"{what.Chinese}的加密状态继承自“{reading.Path}”（{value.Chinese}），此处无法得知"),
            reading.Site.Flag is { } flag
                ? new($"set '{flag.Text}' to say it in so many words", $"显式设置“{flag.Text}”")
                : default);
    }

    public static Finding KeyTooLow(SiteReading reading, KeyReading key, KeyLevel minimum)
    {
        var what = reading.Site.What;
        var level = KeyWords.Of(key.AtLeast);
        var demanded = KeyWords.Of(minimum);
        var state = key.Value.Said(key.Path);
        return new(
            key.Path,
            new(
                $"{state.English}: {level.English} encrypts {what.English}; at least {demanded.English} is demanded",
                $"{state.Chinese}：{what.Chinese}使用{level.Chinese}加密；要求至少为{demanded.Chinese}"),
            KeyFix(reading));
    }

    public static Finding KeyUnknown(SiteReading reading, KeyReading key, KeyLevel minimum)
    {
        var demanded = KeyWords.Of(minimum);
        var state = key.Value.Said(key.Path);
        return new(
            key.Path,
            new(
                $"{state.English}; whether {demanded.English} encrypts {reading.Site.What.English} cannot be told here",
                $"{state.Chinese}；此处无法判断{reading.Site.What.Chinese}是否使用{demanded.Chinese}加密"),
            default);
    }

    public static Finding CannotUseKey(SiteReading reading, KeyReading key) => new(
        key.Missing!,
        new(
            $"'{key.Missing}' is not set, without which the service cannot use the key of {reading.Site.What.English}",
            $"未设置“{key.Missing}”，服务无法使用{reading.Site.What.Chinese}的密钥"),
        new($"set '{key.Missing}'", $"设置“{key.Missing}”"));

    private static Words Because(SiteReading reading) => reading.Because ?? reading.Value.Said(reading.Path);

    private static Words Fix(SiteReading reading)
    {
        var site = reading.Site;
        if (!reading.Cure.IsNull && reading.Path.Length > 0)
        {
            return new($"set '{reading.Path}' to {reading.Cure}", $"将“{reading.Path}”设置为 {reading.Cure}");
        }

        if (site.Edition is { } edition && reading.Path == edition.Path.Text)
        {
            return new($"choose {edition.Prefix}small or larger", $"选择 {edition.Prefix}small 或更高规格");
        }

        if (site.Flag is null && site.Image is { } image)
        {
            return new($"make '{image.Text}' an encrypted image copy", $"将“{image.Text}”改为加密的镜像副本");
        }

        return site.Flag is null ? KeyFix(reading) : new($"switch '{site.Flag.Text}' on", $"开启“{site.Flag.Text}”");
    }

    private static Words KeyFix(SiteReading reading)
    {
        var site = reading.Site;
        if (site.Key is null) return new("name a customer key", "指定客户主密钥");
        if (site is { On: not null, Flag: not null } && site.On.Values.Distinct().Skip(1).Any())
        {
            var word = site.On.MaxBy(pair => pair.Value).Key;
            return new(
                $"set '{site.Flag.Text}' to {word} and '{site.Key.Text}' to the id of a customer key",
                $"将“{site.Flag.Text}”设置为 {word}，并将“{site.Key.Text}”设置为客户主密钥的 ID");
        }

        return new($"set '{site.Key.Text}' to the id of a customer key", $"将“{site.Key.Text}”设置为客户主密钥的 ID");
    }
}
