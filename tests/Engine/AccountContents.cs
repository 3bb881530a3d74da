using System.Text.Json.Nodes;

namespace Infra.Tests.Engine;

/// <summary>What is left in an account, as somebody finds it who looks everywhere.</summary>
internal static class AccountContents
{
    private static readonly (string Product, string Action, string List)[] s_lists =
    [
        ("Ecs", "DescribeDisks", "Disks/Disk"), ("Ecs", "DescribeInstances", "Instances/Instance"),
        ("Ecs", "DescribeImages", "Images/Image"), ("Ecs", "DescribeSnapshots", "Snapshots/Snapshot"),
        ("Ecs", "DescribeKeyPairs", "KeyPairs/KeyPair"), ("Ecs", "DescribeSecurityGroups", "SecurityGroups/SecurityGroup"),
        ("Ecs", "DescribeLaunchTemplates", "LaunchTemplateSets/LaunchTemplateSet"),
        ("Ecs", "DescribeAutoSnapshotPolicyEx", "AutoSnapshotPolicies/AutoSnapshotPolicy"),
        ("Vpc", "DescribeVpcs", "Vpcs/Vpc"), ("Vpc", "DescribeVSwitches", "VSwitches/VSwitch"),
        ("Vpc", "DescribeNatGateways", "NatGateways/NatGateway"), ("CS", "DescribeClustersV1", "clusters"),
    ];

    /// <summary>The lists that are not empty, and how many things are in them; keys that wait for their deletion, service
    /// keys, roles and what Alibaba Cloud owns do not count.</summary>
    public static string Of(EngineFixture project, string region)
    {
        var found = new List<string>();
        project.InAccount(client =>
        {
            foreach (var (product, action, list) in s_lists)
            {
                (string, string?)[] parameters = product == "CS" ? [] : [("RegionId", region)];
                if (action == "DescribeImages") parameters = [.. parameters, ("ImageOwnerAlias", "self")];
                var answer = client.Call(product, action, parameters);
                var items = list.Split('/').Aggregate<string, JsonNode?>(answer, (node, name) => node?[name]);
                if (items is JsonArray { Count: > 0 } some) found.Add($"{some.Count} {list.Split('/')[0]}");
            }

            var keys = client.Call("Kms", "ListKeys", ("PageSize", "100"),
                ("Filters", """[{"Key":"KeyState","Values":["Enabled"]},{"Key":"CreatorType","Values":["User"]}]"""));
            if ((int)keys["TotalCount"]! > 0) found.Add($"{keys["TotalCount"]} keys");
        }, region);
        return string.Join(", ", found);
    }
}
