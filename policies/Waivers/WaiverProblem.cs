using Infra.Policies.Values;

namespace Infra.Policies.Waivers;

/// <summary>Something about a waiver that its owner should know.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Waiver">The waiver.</param>
public sealed record WaiverProblem(WaiverProblemKind Kind, Waiver Waiver)
{
    /// <summary>Whether the waiver is faulty, rather than only worth a look.</summary>
    public bool IsError => Kind is WaiverProblemKind.MissingRule or WaiverProblemKind.MissingResource
        or WaiverProblemKind.MissingReason or WaiverProblemKind.InvalidExpiry;

    /// <summary>One sentence for the operator.</summary>
    public Words Message
    {
        get
        {
            var what = What;
            return new($"{Name.English}: {what.English}", $"{Name.Chinese}：{what.Chinese}");
        }
    }

    private Words Name
    {
        get
        {
            var owner = Waiver.Owner is { Length: > 0 } given ? $" ({given})" : "";
            return new($"waiver of '{Waiver.Rule}' for '{Waiver.Resource}'{owner}",
                $"对“{Waiver.Resource}”豁免“{Waiver.Rule}”{owner}");
        }
    }

    private Words What => Kind switch
    {
        WaiverProblemKind.MissingRule => new("'rule' must name a rule; the waiver is ignored", "缺少 rule，该豁免被忽略"),
        WaiverProblemKind.MissingResource =>
            new("'resource' must be a name or a glob; the waiver is ignored", "缺少 resource，该豁免被忽略"),
        WaiverProblemKind.MissingReason => new("'reason' must say why; the waiver is ignored", "缺少 reason，该豁免被忽略"),
        WaiverProblemKind.UnknownRule =>
            new("there is no rule of that name, so the waiver never holds", "没有这条规则，该豁免永不生效"),
        WaiverProblemKind.InvalidExpiry => new(
            $"'expires' must be a day as yyyy-MM-dd; got {Waiver.Expires}, so the waiver counts as expired",
            $"expires 必须是 yyyy-MM-dd 格式的日期，实际为 {Waiver.Expires}，按已过期处理"),
        WaiverProblemKind.Expired =>
            new($"expired on {Waiver.Expires}, so what it covered counts again", $"已于 {Waiver.Expires} 过期，所涵盖的违规重新计入"),
        WaiverProblemKind.Permanent => new("has no 'expires' and holds for ever", "没有 expires，永久有效"),
        WaiverProblemKind.Stale => new("covers nothing any more and can be removed", "已不涵盖任何违规，可以删除"),
        _ => throw new InvalidOperationException($"'{Kind}' is no problem of a waiver."),
    };
}
