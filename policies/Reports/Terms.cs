using Infra.Policies.Judging;
using Infra.Policies.Readers;
using Infra.Policies.Rules;
using Infra.Policies.Values;

namespace Infra.Policies.Reports;

/// <summary>The words of reports: those that programs read, and those that people read.</summary>
internal static class Terms
{
    public static readonly Words Fix = new("fix", "修复");
    public static readonly Words Waived = new("waived", "已豁免");
    public static readonly Words Until = new("until", "有效期至");
    public static readonly Words Known = new("in the baseline", "基线中已有");
    public static readonly Words Line = new("line", "第 {0} 行");
    public static readonly Words NothingToReport = new("nothing to report", "没有需要报告的内容");
    public static readonly Words Failed = new("failed", "未通过");
    public static readonly Words Passed = new("passed", "通过");
    public static readonly Words Rule = new("Rule", "规则");
    public static readonly Words Severity = new("Severity", "严重程度");
    public static readonly Words Resource = new("Resource", "资源");
    public static readonly Words Problem = new("Problem", "问题");
    public static readonly Words Verdict = new("Verdict", "结论");
    public static readonly Words Count = new("Count", "数量");
    public static readonly Words Remedy = new("Fix", "修复");
    public static readonly Words Title = new("Encryption check", "加密检查");

    /// <summary>The verdict for programs.</summary>
    public static string Key(Verdict verdict) => verdict switch
    {
        Judging.Verdict.Compliant => "compliant",
        Judging.Verdict.Violation => "violation",
        Judging.Verdict.NotEvaluated => "notEvaluated",
        Judging.Verdict.Waived => "waived",
        _ => "notApplicable",
    };

    /// <summary>The verdict for people.</summary>
    public static Words Of(Verdict verdict) => verdict switch
    {
        Judging.Verdict.Compliant => new("compliant", "合规"),
        Judging.Verdict.Violation => new("violations", "违规"),
        Judging.Verdict.NotEvaluated => new("not evaluated", "无法判断"),
        Judging.Verdict.Waived => Waived,
        _ => new("not applicable", "不适用"),
    };

    /// <summary>The severity for programs.</summary>
    public static string Key(Severity severity) => severity switch
    {
        Rules.Severity.Critical => "critical",
        Rules.Severity.High => "high",
        Rules.Severity.Medium => "medium",
        Rules.Severity.Low => "low",
        _ => "info",
    };

    /// <summary>The severity for people.</summary>
    public static Words Of(Severity severity) => severity switch
    {
        Rules.Severity.Critical => new("critical", "严重"),
        Rules.Severity.High => new("high", "高"),
        Rules.Severity.Medium => new("medium", "中"),
        Rules.Severity.Low => new("low", "低"),
        _ => new("info", "提示"),
    };

    /// <summary>The level for programs.</summary>
    public static string Key(Level level) => level switch
    {
        Level.Advisory => "advisory",
        Level.Mandatory => "mandatory",
        Level.Remediate => "remediate",
        _ => "disabled",
    };

    /// <summary>The level for people.</summary>
    public static Words Of(Level level) => level switch
    {
        Level.Advisory => new("advisory", "建议"),
        Level.Mandatory => new("mandatory", "强制"),
        Level.Remediate => new("remediate", "自动修复"),
        _ => new("disabled", "停用"),
    };

    /// <summary>The kind of a file for programs.</summary>
    public static string Key(InputKind kind) => kind switch
    {
        InputKind.PulumiState => "pulumi-state",
        InputKind.PulumiPreview => "pulumi-preview",
        InputKind.TerraformPlan => "terraform-plan",
        InputKind.Inventory => "inventory",
        _ => "terraform-state",
    };

    /// <summary>The kind of a file for people.</summary>
    public static Words Of(InputKind kind) => kind switch
    {
        InputKind.PulumiState => new("state of Pulumi", "Pulumi 状态"),
        InputKind.PulumiPreview => new("preview of Pulumi", "Pulumi 预览"),
        InputKind.TerraformPlan => new("plan of Terraform", "Terraform 计划"),
        InputKind.Inventory => new("inventory of an account", "账号资源清单"),
        _ => new("state of Terraform", "Terraform 状态"),
    };
}
