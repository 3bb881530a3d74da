using Infra.Cloud.Kms;

namespace Infra.Cloud.Config.Evaluation;

/// <summary>The rules about keys: automatic rotation, and deletion protection.</summary>
/// <remarks>Not applicable are service keys, which nobody can set, and to rotation keys that cannot rotate by themselves:
/// asymmetric ones and those with imported material. That is our reading; the published text names neither.</remarks>
internal static class KeyEvaluation
{
    public static IEnumerable<EvaluationResult> Of(Request request, ConfigRule rule)
    {
        var rotation = rule.Identifier == "kms-key-rotation-enabled";
        foreach (var key in request.Store.Keys.At(request.At))
        {
            var isRight = rotation
                ? key.Rotation.At(request.At).IntervalSeconds is not null
                : key.Protection.At(request.At).Enabled;
            var type = key.IsService || (rotation && !CanRotate(key)) ? ComplianceType.NotApplicable
                : isRight ? ComplianceType.Compliant
                : ComplianceType.NonCompliant;
            yield return new(rule, new(Subject.Key, key.Id, key.Id, key.Region), type,
                type != ComplianceType.NonCompliant ? ""
                : rotation ? "The key does not rotate." : "The key can be deleted.");
        }
    }

    private static bool CanRotate(Key key) => !key.IsExternal && key.Usage == KeySpecs.Encrypt && KeySpecs.IsSymmetric(key.Spec);
}
