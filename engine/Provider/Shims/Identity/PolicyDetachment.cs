namespace Infra.Engine;

/// <summary>Takes a policy away from everyone and drops its old versions, before it is deleted by force.</summary>
internal static class PolicyDetachment
{
    private const string Product = "Ram";

    public static void Run(ResourceStep step, string kind, string[] gone)
    {
        if (step.Calls.CallOrGone(Product, "ListEntitiesForPolicy", step.DeleteTimeout, [], gone,
            ("PolicyName", step.Id), ("PolicyType", kind)) is not { } entities) return;
        foreach (var entity in new[] { "User", "Group", "Role" })
            foreach (var holder in entities.Items($"{entity}s", entity).ToArray())
                step.Calls.CallOrGone(Product, $"DetachPolicyFrom{entity}", step.DeleteTimeout, [], gone,
                    ("PolicyName", step.Id), ($"{entity}Name", holder.Text($"{entity}Name")), ("PolicyType", kind));

        var versions = step.Calls.Call(Product, "ListPolicyVersions", step.DeleteTimeout, [],
            ("PolicyName", step.Id), ("PolicyType", kind)).Items("PolicyVersions", "PolicyVersion").ToArray();
        foreach (var version in versions.Where(version => version.Text("IsDefaultVersion") != "true"))
            step.Calls.Call(Product, "DeletePolicyVersion", step.DeleteTimeout, [],
                ("PolicyName", step.Id), ("VersionId", version.Text("VersionId")));
    }
}
