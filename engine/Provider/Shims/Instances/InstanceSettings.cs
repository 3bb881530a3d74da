namespace Infra.Engine;

/// <summary>Changes of an instance that need no stop.</summary>
internal static class InstanceSettings
{
    private static readonly TimeSpan ChargeLimit = TimeSpan.FromMinutes(5);
    private static readonly string[] RetryAddress = ["OperationConflict", "Operation.Conflict"];

    /// <summary>Those that the provider makes on existing instances only, before all others.</summary>
    public static void UpdateExisting(ResourceStep step)
    {
        UpdateBandwidth(step);
        if (step.HasChange("instanceChargeType")) ChangeCharge(step, step.TextOrZero("instanceChargeType"), step.UpdateTimeout);
        if (step.Text("instanceChargeType") == "PrePaid" && step.AnyChanged("renewalStatus", "autoRenewPeriod"))
        {
            var renews = step.TextOrZero("renewalStatus") == "AutoRenewal";
            step.Calls.Call(EcsCalls.Product, "ModifyInstanceAutoRenewAttribute", step.UpdateTimeout, [],
                ("InstanceId", step.Id), ("RenewalStatus", step.TextOrZero("renewalStatus")),
                ("PeriodUnit", renews ? step.TextOrZero("periodUnit") : null),
                ("Duration", renews ? step.TextOrZero("autoRenewPeriod") : null));
        }
    }

    /// <summary>The others, in the provider's order.</summary>
    public static void Update(ResourceStep step)
    {
        UpdateAddresses(step);
        if (step.AnyChanged("deploymentSetId"))
            step.Calls.Call(EcsCalls.Product, "ModifyInstanceDeployment", step.CreateTimeout, [],
                ("RegionId", step.Calls.Region), ("InstanceId", step.Id),
                ("DeploymentSetId", step.Text("deploymentSetId") ?? step.Before("deploymentSetId") as string),
                ("RemoveFromDeploymentSet", step.Text("deploymentSetId") is null ? "true" : null));
        UpdateMaintenance(step);
        UpdateMetadata(step);
        if (step.AnyChanged("keyName")) UpdateKeyPair(step);
        if (step.AnyChanged("privatePoolOptionsMatchCriteria", "privatePoolOptionsId"))
            step.Calls.Call(EcsCalls.Product, "ModifyInstanceAttachmentAttributes", step.UpdateTimeout, [],
                ("RegionId", step.Calls.Region), ("InstanceId", step.Id),
                ("PrivatePoolOptions.MatchCriteria", step.Text("privatePoolOptionsMatchCriteria")),
                ("PrivatePoolOptions.Id", step.Text("privatePoolOptionsId")));
        if (step.AnyChanged("roleName")) UpdateRole(step);
    }

    /// <summary>Changes how the instance is paid for, and waits until that shows.</summary>
    public static void ChangeCharge(ResourceStep step, string charge, TimeSpan timeout)
    {
        step.Calls.Call(EcsCalls.Product, "ModifyInstanceChargeType", timeout, ["InternalError"],
            ("InstanceIds", EcsCalls.Ids(step.Id)), ("IncludeDataDisks", step.TextOrZero("includeDataDisks")), ("AutoPay", "true"),
            ("DryRun", step.TextOrZero("dryRun")), ("Period", charge == "PrePaid" ? step.Text("period") : null),
            ("PeriodUnit", charge == "PrePaid" ? step.Text("periodUnit") : null), ("InstanceChargeType", charge));
        step.Calls.WaitFor(
            () => EcsCalls.Instance(step, step.Id).Text("InstanceChargeType"), [charge], TimeSpan.Zero, ChargeLimit);
    }

    private static void UpdateBandwidth(ResourceStep step)
    {
        if (!step.AnyChanged("internetChargeType", "internetMaxBandwidthOut", "internetMaxBandwidthIn")) return;
        var allocates = step.Before("internetMaxBandwidthOut") is not > 0.0 && step.Changed("internetMaxBandwidthOut") is not (null or "0");
        step.Calls.Call(EcsCalls.Product, "ModifyInstanceNetworkSpec", step.UpdateTimeout,
            ["LastOrderProcessing", "LastRequestProcessing", "LastTokenProcessing", "InternalError"],
            ("InstanceId", step.Id), ("NetworkChargeType", step.Changed("internetChargeType")),
            ("InternetMaxBandwidthOut", step.Changed("internetMaxBandwidthOut")),
            ("InternetMaxBandwidthIn", step.Changed("internetMaxBandwidthIn")));
        step.Calls.WaitFor(() => EcsCalls.Instance(step, step.Id).Text("InternetMaxBandwidthOut"),
            [step.TextOrZero("internetMaxBandwidthOut")], TimeSpan.Zero, InstanceCalls.ChangeLimit);
        if (allocates)
            step.Calls.Call(EcsCalls.Product, "AllocatePublicIpAddress", step.UpdateTimeout, [], ("InstanceId", step.Id));
    }

    private static void UpdateAddresses(ResourceStep step)
    {
        if (step.HasChange("secondaryPrivateIps"))
        {
            var (before, planned) = (step.ListBefore("secondaryPrivateIps"), step.PlannedList("secondaryPrivateIps"));
            Assign("UnassignPrivateIpAddresses", EcsCalls.Numbered("PrivateIpAddress", before.Except(planned, StringComparer.Ordinal)));
            Assign("AssignPrivateIpAddresses", EcsCalls.Numbered("PrivateIpAddress", planned.Except(before, StringComparer.Ordinal)));
        }
        if (step.HasChange("secondaryPrivateIpAddressCount"))
        {
            var (before, planned) = ((int)(step.Before("secondaryPrivateIpAddressCount") as double? ?? 0),
                (int)(step.Planned("secondaryPrivateIpAddressCount") as double? ?? 0));
            if (planned > before) Assign("AssignPrivateIpAddresses", [("SecondaryPrivateIpAddressCount", $"{planned - before}")]);
            else Assign("UnassignPrivateIpAddresses",
                EcsCalls.Numbered("PrivateIpAddress", step.ListBefore("secondaryPrivateIps").Take(before - planned)));
        }
        if (step.AnyChanged("ipv6Addresses"))
        {
            var (before, planned) = (step.ListBefore("ipv6Addresses"), step.PlannedList("ipv6Addresses"));
            Assign("UnassignIpv6Addresses", EcsCalls.Numbered("Ipv6Address", before.Except(planned, StringComparer.Ordinal)));
            Assign("AssignIpv6Addresses", EcsCalls.Numbered("Ipv6Address", planned.Except(before, StringComparer.Ordinal)));
        }

        void Assign(string action, IEnumerable<(string Name, string? Value)> addresses)
        {
            var parameters = addresses.ToArray();
            if (parameters.Length == 0) return;
            var primary = EcsCalls.Instance(step, step.Id).Items("NetworkInterfaces", "NetworkInterface")
                .FirstOrDefault(card => card.Text("Type") == "Primary").Text("NetworkInterfaceId");
            step.Calls.Call(EcsCalls.Product, action, step.CreateTimeout, RetryAddress,
                [("RegionId", step.Calls.Region), ("NetworkInterfaceId", primary), .. parameters]);
        }
    }

    private static void UpdateMaintenance(ResourceStep step)
    {
        if (!step.HasChange("maintenanceTime") && !step.HasChange("maintenanceAction") && !step.HasChange("maintenanceNotify")) return;
        var window = step.PlannedItems("maintenanceTime").FirstOrDefault();
        step.Calls.Call(EcsCalls.Product, "ModifyInstanceMaintenanceAttributes", step.UpdateTimeout, [],
            ("RegionId", step.Calls.Region), ("InstanceId.1", step.Id),
            ("MaintenanceWindow.1.StartTime", window?.GetValueOrDefault("startTime") as string),
            ("MaintenanceWindow.1.EndTime", window?.GetValueOrDefault("endTime") as string),
            ("ActionOnMaintenance", step.Text("maintenanceAction")), ("NotifyOnMaintenance", step.TextIfSet("maintenanceNotify")));
    }

    // The provider says it again for a new instance, which RunInstances has made so already.
    private static void UpdateMetadata(ResourceStep step)
    {
        if (!step.HasChange("httpEndpoint") && !step.HasChange("httpTokens")) return;
        step.Calls.Call(EcsCalls.Product, "ModifyInstanceMetadataOptions", step.UpdateTimeout, [],
            ("RegionId", step.Calls.Region), ("InstanceId", step.Id), ("HttpEndpoint", step.Text("httpEndpoint") ?? "enabled"),
            ("HttpTokens", step.Text("httpTokens")));
    }

    private static void UpdateKeyPair(ResourceStep step)
    {
        if (step.Before("keyName") is string { Length: > 0 } before)
            step.Calls.Call(EcsCalls.Product, "DetachKeyPair", step.UpdateTimeout, [],
                ("RegionId", step.Calls.Region), ("KeyPairName", before), ("InstanceIds", EcsCalls.Ids(step.Id)));
        if (step.Text("keyName") is { } name) InstanceCalls.AttachKeyPair(step, name);
        step.Calls.Call(EcsCalls.Product, "RebootInstance", step.UpdateTimeout, [], ("InstanceId", step.Id), ("ForceStop", "false"));
        InstanceCalls.WaitFor(step, "Running", TimeSpan.FromSeconds(5), step.UpdateTimeout);
    }

    private static void UpdateRole(ResourceStep step)
    {
        if (step.Before("roleName") is string { Length: > 0 } before)
            step.Calls.Call(EcsCalls.Product, "DetachInstanceRamRole", step.UpdateTimeout, [],
                ("RegionId", step.Calls.Region), ("RamRoleName", before), ("InstanceIds", EcsCalls.Ids(step.Id)));
        if (step.Text("roleName") is { } name)
            step.Calls.Call(EcsCalls.Product, "AttachInstanceRamRole", step.UpdateTimeout, [],
                ("RegionId", step.Calls.Region), ("RamRoleName", name), ("InstanceIds", EcsCalls.Ids(step.Id)));
    }
}
