namespace Infra.Cloud.Config.Evaluation;

/// <summary>The rule about encrypted Secrets: it is about ACK Pro clusters, and no others.</summary>
internal static class ClusterEvaluation
{
    public static IEnumerable<EvaluationResult> Of(Request request, ConfigRule rule)
    {
        foreach (var cluster in request.Store.Clusters.At(request.At))
        {
            var type = !cluster.IsPro(request.At) ? ComplianceType.NotApplicable
                : cluster.Encryption.At(request.At).KeyId is null ? ComplianceType.NonCompliant
                : ComplianceType.Compliant;
            yield return new(rule,
                new(Subject.Cluster, cluster.Id, cluster.Setting(request.At, "name") ?? "", cluster.Region), type,
                type == ComplianceType.NonCompliant ? "Secrets are not encrypted." : "");
        }
    }
}
