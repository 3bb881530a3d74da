using System.Text.Json.Nodes;

namespace Infra.Engine;

/// <summary>What can only be changed while an instance is stopped: its image, its network, its type.</summary>
internal static class InstanceChange
{
    private static readonly TimeSpan AttributePatience = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan TypeLimit = TimeSpan.FromMinutes(6);

    /// <summary>Stops the instance where need be, makes the changes, and starts it where it shall run.</summary>
    public static void Run(ResourceStep step)
    {
        var reboots = UpdateAttributes(step);
        if (step.AnyChanged("autoReleaseTime"))
            step.Calls.Call(EcsCalls.Product, "ModifyInstanceAutoReleaseTime", step.UpdateTimeout, [],
                ("InstanceId", step.Id), ("RegionId", step.Calls.Region), ("AutoReleaseTime", step.TextOrZero("autoReleaseTime")));

        var target = step.Text("status");
        var switches = step.HasChange("status") && !(step.IsNew && target == "Running");
        if (!reboots && !switches && !step.AnyChanged("imageId", "instanceType") && !ChangesNetwork(step)) return;

        if ((switches && target == "Stopped") || EcsCalls.Instance(step, step.Id).Text("Status") == "Running")
            InstanceCalls.Stop(step);
        ReplaceSystemDisk(step);
        UpdateNetwork(step);
        UpdateType(step);
        if (target == "Running") InstanceCalls.Start(step);
    }

    /// <summary>Changes attributes; true where they take effect at the next start.</summary>
    private static bool UpdateAttributes(ResourceStep step)
    {
        (string Name, string? Value)[] changed =
        [
            ("InstanceName", step.Changed("instanceName")),
            ("Description", step.Changed("description")),
            ("UserData", step.AnyChanged("userData") ? InstanceRequest.UserData(step) ?? "" : null),
            ("HostName", step.Changed("hostName")),
            ("Password", step.Changed("password") is { Length: > 0 } password ? password : null),
            ("DeletionProtection", step.Changed("deletionProtection")),
            ("CreditSpecification", step.Changed("creditSpecification")),
            ("EnableJumboFrame", step.Changed("enableJumboFrame")),
        ];
        if (changed.Any(parameter => parameter.Value is not null))
            step.Calls.Call(EcsCalls.Product, "ModifyInstanceAttribute", step.CreateTimeout, ["InvalidChargeType.ValueNotSupported"],
                [("RegionId", step.Calls.Region), ("InstanceId", step.Id), .. changed]);
        return step.AnyChanged("userData", "hostName") || step.Changed("password") is { Length: > 0 };
    }

    /// <summary>Another image means another system disk: what was on the old one is lost.</summary>
    private static void ReplaceSystemDisk(ResourceStep step)
    {
        if (!step.AnyChanged("imageId")) return;
        var keyPair = EcsCalls.Instance(step, step.Id).Text("KeyPairName");
        var answer = step.Calls.Call(EcsCalls.Product, "ReplaceSystemDisk", step.UpdateTimeout, [],
            ("InstanceId", step.Id),
            ("ImageId", step.TextOrZero("imageId")),
            ("SystemDisk.Size", step.TextOrZero("systemDiskSize")),
            ("Encrypted", step.Text("systemDiskEncrypted")),
            ("EncryptAlgorithm", step.Text("systemDiskEncryptAlgorithm")),
            ("SecurityEnhancementStrategy", step.Text("securityEnhancementStrategy")),
            ("Password", step.Text("password")),
            ("PasswordInherit", step.TextIfSet("passwordInherit")),
            ("KMSKeyId", step.Text("systemDiskKmsKeyId")));
        step.Set("systemDiskId", answer["DiskId"]);
        step.Calls.WaitFor(() => IsReplaced(step) ? "Replaced" : "Replacing", ["Replaced"], TimeSpan.Zero, InstanceCalls.ChangeLimit);
        if (keyPair is { Length: > 0 }) InstanceCalls.AttachKeyPair(step, keyPair);
    }

    private static bool IsReplaced(ResourceStep step) =>
        EcsCalls.Instance(step, step.Id).Text("ImageId") == step.TextOrZero("imageId")
        && InstanceCalls.SystemDisk(step).Text("Size") == step.TextOrZero("systemDiskSize");

    private static bool ChangesNetwork(ResourceStep step) =>
        step.AnyChanged("vswitchId", "vpcId") || (step.Text("vswitchId") is not null && step.AnyChanged("privateIp"));

    private static void UpdateNetwork(ResourceStep step)
    {
        if (!ChangesNetwork(step)) return;
        var vSwitch = step.Text("vswitchId")
            ?? throw new ProviderException("Field 'vswitch_id' is required when modifying the instance VPC attribute.");
        var address = step.Changed("privateIp");
        step.Calls.Call(EcsCalls.Product, "ModifyInstanceVpcAttribute", AttributePatience, ["OperationConflict"],
            [
                ("InstanceId", step.Id), ("VSwitchId", vSwitch), ("PrivateIpAddress", address), ("VpcId", step.Changed("vpcId")),
                .. step.AnyChanged("vpcId") ? EcsCalls.Numbered("SecurityGroupId", step.PlannedList("securityGroups")) : [],
            ]);
        step.Calls.WaitFor(() => IsMoved(EcsCalls.Instance(step, step.Id), vSwitch, address) ? "Moved" : "Moving", ["Moved"],
            TimeSpan.Zero, InstanceCalls.ChangeLimit);
    }

    private static bool IsMoved(JsonNode? instance, string vSwitch, string? address) =>
        instance?["VpcAttributes"].Text("VSwitchId") == vSwitch
        && (address is not { Length: > 0 } || instance["VpcAttributes"]?["PrivateIpAddress"]?["IpAddress"] is JsonArray addresses
            && addresses.Any(item => (string?)item == address));

    private static void UpdateType(ResourceStep step)
    {
        if (step.Changed("instanceType") is not { } type) return;
        // Which of the two is meant depends on how the instance was paid for until now.
        var paidInAdvance = step.Before("instanceChargeType") is "PrePaid";
        step.Calls.Call(EcsCalls.Product, paidInAdvance ? "ModifyPrepayInstanceSpec" : "ModifyInstanceSpec", TypeLimit, [],
            ("InstanceId", step.Id), ("InstanceType", type), ("OperatorType", paidInAdvance ? step.Text("operatorType") : null));
        step.Calls.WaitFor(() => EcsCalls.Instance(step, step.Id).Text("InstanceType"), [type], TimeSpan.Zero, InstanceCalls.ChangeLimit);
    }
}
