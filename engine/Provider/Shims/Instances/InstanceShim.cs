namespace Infra.Engine;

/// <summary>alicloud_instance: https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/instance.</summary>
/// <remarks>What is in <c>dataDisks</c> is never read back, and a change of a data disk's key does nothing.</remarks>
internal sealed class InstanceShim() : ResourceShim("alicloud:ecs/instance:Instance")
{
    private static readonly TimeSpan Delay = TimeSpan.FromSeconds(10);

    public override void Create(ResourceStep step)
    {
        if (step.Text("kmsEncryptedPassword") is not null)
            throw new ProviderException(
                "the local engine decrypts no passwords: 'kmsEncryptedPassword' must not be set; use 'keyName'");
        step.Id = (string?)step.Calls.Call(EcsCalls.Product, "RunInstances", step.CreateTimeout,
            ["IncorrectVSwitchStatus"], InstanceRequest.Of(step))["InstanceIdSets"]?["InstanceIdSet"]?[0];
        InstanceCalls.WaitFor(step, "Running", Delay, step.CreateTimeout, ["Stopping"]);
        Update(step);
    }

    public override bool Read(ResourceStep step) => InstanceReading.Run(step);

    public override void Update(ResourceStep step)
    {
        if (!step.IsNew)
        {
            if (step.HasChange("tags")) Tags.Update(step, EcsCalls.Product, "instance");
            ResourceGroup.Update(step, "instance");
        }
        InstanceDisks.UpdateTags(step);
        if (!step.IsNew)
        {
            UpdateGroups(step);
            InstanceDisks.Update(step);
        }
        InstanceChange.Run(step);
        if (!step.IsNew) InstanceSettings.UpdateExisting(step);
        InstanceSettings.Update(step);
        ReadExisting(step);
    }

    public override bool IsUnderWay(ResourceStep step) =>
        EcsCalls.Instance(step, step.Id).Text("Status") is "Pending" or "Starting" or "Stopping";

    public override void Delete(ResourceStep step)
    {
        if (step.Outputs.GetValueOrDefault("instanceChargeType") is "PrePaid")
        {
            if (step.TextOrZero("forceDelete") != "true")
                throw new ProviderException(
                    "Please convert 'PrePaid' instance to 'PostPaid' or set 'force_delete' as true before deleting 'PrePaid' instance.");
            InstanceSettings.ChangeCharge(step, "PostPaid", step.DeleteTimeout);
        }
        if (step.Calls.CallOrGone(EcsCalls.Product, "DeleteInstance", step.DeleteTimeout,
            ["IncorrectInstanceStatus", "DependencyViolation.RouteEntry", "IncorrectInstanceStatus.Initializing",
                "LastTokenProcessing"],
            ["InvalidInstanceId.NotFound", "Forbidden.InstanceNotFound"],
            ("InstanceId", step.Id), ("Force", "true")) is not null)
            step.Calls.WaitUntilGone(() => EcsCalls.Instance(step, step.Id).Text("Status"), Delay, step.DeleteTimeout);
    }

    private static void UpdateGroups(ResourceStep step)
    {
        if (!step.HasChange("securityGroups") || step.HasChange("vpcId")) return;
        var (before, planned) = (step.ListBefore("securityGroups"), step.PlannedList("securityGroups"));
        Each("LeaveSecurityGroup", before.Except(planned, StringComparer.Ordinal));
        Each("JoinSecurityGroup", planned.Except(before, StringComparer.Ordinal));

        void Each(string action, IEnumerable<string> groups)
        {
            foreach (var group in groups.Order(StringComparer.Ordinal))
                step.Calls.Call(EcsCalls.Product, action, step.UpdateTimeout, [],
                    ("RegionId", step.Calls.Region), ("InstanceId", step.Id), ("SecurityGroupId", group));
        }
    }
}
