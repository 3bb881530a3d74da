using Pulumi;
using Pulumi.AliCloud.Ecs;

namespace Infra.LaunchTemplates;

/// <summary>A launch template from which every instance gets encrypted disks, whoever launches it: a person, an
/// auto-scaling group, a script.</summary>
/// <remarks>
/// Each change makes a new version of the template and makes it the default, so that nothing goes on being launched
/// from an older one that nobody sees. Changing <c>templateName</c> asks for a new template. Instances that run already
/// are not touched. The template enters instances by a key pair and holds no password.
/// </remarks>
public sealed class EncryptedLaunchTemplate : ComponentResource
{
    internal const string Token = "atrest:index:EncryptedLaunchTemplate";

    /// <summary>Creates the template once key and role are ready.</summary>
    /// <exception cref="ResourceException">Arguments are missing, out of range or contradict each other; all are
    /// named.</exception>
    public EncryptedLaunchTemplate(
        string name, EncryptedLaunchTemplateArgs args, ComponentResourceOptions? options = null)
        : base(Token, name, args, options)
    {
        var plan = new EncryptedLaunchTemplatePlan(this, name, args, options);

        var template = new EcsLaunchTemplate($"{name}-template", plan.Template, new() { Parent = this });

        TemplateId = template.Id;
        LatestVersion = template.LatestVersionNumber;
        RegisterOutputs();
    }

    /// <summary>The ID of the template.</summary>
    [Output("templateId")] public Output<string> TemplateId { get; private set; }

    /// <summary>The number of the version that is launched.</summary>
    [Output("latestVersion")] public Output<int> LatestVersion { get; private set; }
}
