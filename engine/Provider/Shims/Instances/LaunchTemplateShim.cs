using System.Text.Json.Nodes;

namespace Infra.Engine;

/// <summary>alicloud_ecs_launch_template:
/// https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ecs_launch_template.</summary>
internal sealed class LaunchTemplateShim() : ResourceShim("alicloud:ecs/ecsLaunchTemplate:EcsLaunchTemplate")
{
    /// <summary>With so many versions the provider deletes the oldest that is not the default, before it makes one more.</summary>
    private const int FullAt = 30;

    public override void Create(ResourceStep step)
    {
        var (vpc, zone) = Place(step);
        step.Id = step.Calls.Call(EcsCalls.Product, "CreateLaunchTemplate", step.CreateTimeout, [],
            [
                .. LaunchTemplateRequest.Of(step, vpc, zone),
                .. Tags.Numbered(step.PlannedMap("templateTags")).Select(tag => ("Template" + tag.Name, tag.Value)),
                ("TemplateResourceGroupId", step.Text("templateResourceGroupId")),
            ]).Text("LaunchTemplateId");
        ReadExisting(step);
    }

    public override bool Read(ResourceStep step)
    {
        if (Describe(step) is not { } template) return false;
        step.Set(template,
            ("launchTemplateName", "LaunchTemplateName"), ("name", "LaunchTemplateName"),
            ("defaultVersionNumber", "DefaultVersionNumber"), ("latestVersionNumber", "LatestVersionNumber"));
        step.Outputs["templateTags"] = Tags.Of(template);
        var version = Versions(step, ("LaunchTemplateVersion.1", template.Text("LatestVersionNumber"))).FirstOrDefault();
        step.Set("versionDescription", version?["VersionDescription"]);
        LaunchTemplateReading.Run(step, version?["LaunchTemplateData"]);
        return true;
    }

    public override void Update(ResourceStep step)
    {
        if (step.HasChange("templateTags")) Tags.Update(step, EcsCalls.Product, "launchtemplate", "templateTags", step.Id);
        MakeRoom(step);
        var latest = step.Before("latestVersionNumber") is { } number ? ResourceStep.Format(number) : null;
        if (step.AnyChanged(LaunchTemplateRequest.OfVersion))
        {
            var (vpc, zone) = (step.Text("vpcId"), step.Text("zoneId"));
            latest = step.Calls.Call(EcsCalls.Product, "CreateLaunchTemplateVersion", step.UpdateTimeout, [],
                [("LaunchTemplateId", step.Id), .. LaunchTemplateRequest.Of(step, vpc, zone)]).Text("LaunchTemplateVersionNumber");
        }
        if (step.TextOrZero("updateDefaultVersionNumber") == "true" || step.AnyChanged("defaultVersionNumber"))
            step.Calls.Call(EcsCalls.Product, "ModifyLaunchTemplateDefaultVersion", step.UpdateTimeout, [],
                ("LaunchTemplateId", step.Id), ("RegionId", step.Calls.Region),
                ("DefaultVersionNumber", step.TextOrZero("updateDefaultVersionNumber") == "true"
                    ? latest : step.TextOrZero("defaultVersionNumber")));
        ReadExisting(step);
    }

    public override void Delete(ResourceStep step) => step.Calls.CallOrGone(EcsCalls.Product, "DeleteLaunchTemplate",
        step.DeleteTimeout, [], ["InvalidLaunchTemplate.NotFound"],
        ("LaunchTemplateId", step.Id), ("RegionId", step.Calls.Region));

    /// <summary>VPC and zone of the vSwitch, where the program does not say them itself.</summary>
    private static (string? Vpc, string? Zone) Place(ResourceStep step)
    {
        var (vpc, zone) = (step.Text("vpcId"), step.Text("zoneId"));
        if (step.Text("vswitchId") is not { } vSwitch) return (vpc, zone);
        var found = step.Calls.Call("Vpc", "DescribeVSwitchAttributes", step.CreateTimeout, [],
            ("RegionId", step.Calls.Region), ("VSwitchId", vSwitch));
        return (vpc ?? found.Text("VpcId"), zone ?? found.Text("ZoneId"));
    }

    private static void MakeRoom(ResourceStep step)
    {
        var versions = Versions(step).ToArray();
        if (versions.Length < FullAt) return;
        var oldest = versions.Where(version => version.Text("DefaultVersion") != "true")
            .MinBy(version => (double)ApiValues.From(version["VersionNumber"])!);
        step.Calls.Call(EcsCalls.Product, "DeleteLaunchTemplateVersion", step.UpdateTimeout, [],
            ("RegionId", step.Calls.Region), ("LaunchTemplateId", step.Id), ("DeleteVersion.1", oldest.Text("VersionNumber")));
    }

    private static JsonNode? Describe(ResourceStep step) => step.Calls.Call(EcsCalls.Product, "DescribeLaunchTemplates",
        step.UpdateTimeout, [], ("RegionId", step.Calls.Region), ("LaunchTemplateId.1", step.Id))
        .Items("LaunchTemplateSets", "LaunchTemplateSet").FirstOrDefault();

    private static IEnumerable<JsonNode> Versions(ResourceStep step, params (string Name, string? Value)[] which) =>
        step.Calls.Call(EcsCalls.Product, "DescribeLaunchTemplateVersions", step.UpdateTimeout, [],
            [("RegionId", step.Calls.Region), ("LaunchTemplateId", step.Id), ("PageSize", "50"), .. which])
            .Items("LaunchTemplateVersionSets", "LaunchTemplateVersionSet");
}
