using Infra.Cloud.Oos.Language;

namespace Infra.Cloud.Oos.Running;

/// <summary>Calls of high risk, which wait for approval unless the execution was started with
/// SafetyCheck=Skip.</summary>
/// <remarks>Which calls the service counts among them is not published; these destroy something or interrupt a
/// machine.</remarks>
internal static class RiskyCalls
{
    public const string Confirm = "ConfirmEveryHighRiskAction";

    private static readonly string[] Verbs =
        ["Delete", "Release", "Stop", "Reboot", "ReInit", "Reset", "Replace", "Detach", "Schedule", "Disable"];

    public static bool Are(TemplateField properties) => !properties["API"].IsMissing
        && Array.Exists(Verbs, verb => properties["API"].Text().StartsWith(verb, StringComparison.OrdinalIgnoreCase));
}
