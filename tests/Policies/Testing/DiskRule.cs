using Infra.Policies.Judging;
using Infra.Policies.Resources;
using Infra.Policies.Rules;
using Infra.Policies.Values;

namespace Infra.Tests.Policies.Testing;

/// <summary>A rule small enough to see through, for tests of what is around rules.</summary>
internal sealed class DiskRule(string id, Severity severity) : Rule(id, severity)
{
    public const string Disk = "alicloud:ecs/ecsDisk:EcsDisk";
    public const string Name = "disk-is-encrypted";

    public override IReadOnlyList<string> Types { get; } = [Disk];

    /// <summary>A set of this rule alone.</summary>
    public static RuleSet Alone(Severity severity = Severity.High) => new([Of(Name, severity)]);

    private static DiskRule Of(string id, Severity severity) => new(id, severity)
    {
        Title = new("Disks are encrypted", "云盘已加密"),
        Reason = new("Data in the clear can be read.", "明文数据可被读取。"),
        Remediation = new("Set encrypted.", "设置 encrypted。"),
        Before = "new EcsDisk(\"data\");",
        After = "new EcsDisk(\"data\", new() { Encrypted = true });",
        Links = ["https://example.org/disks"],
    };

    public override Outcome Judge(Resource resource, RuleContext context)
    {
        var value = resource.Inputs["encrypted"];
        if (value.IsUnknown) return Outcome.NotEvaluated(Of("is not known", "未知", value));
        return value.TryGetTruth(out var truth) && truth ? Outcome.Compliant : Outcome.Violation(Of("must be true", "必须为 true", value));
    }

    private static Finding Of(string english, string chinese, PropertyValue value) => new("encrypted",
        new($"'encrypted' {english}; got {value}", $"“encrypted”{chinese}；实际为 {value}"),
        new("encrypted = true", "设置 encrypted = true"));
}
