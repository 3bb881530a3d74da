using System.Collections.Immutable;
using Infra.LaunchTemplates;
using Infra.Stacks.Settings;
using Pulumi;

namespace Infra.Stacks.Sections;

/// <summary>The templates from which instances are launched.</summary>
internal sealed class LaunchTemplateSection
{
    private readonly List<(string Name, EncryptedLaunchTemplate Template)> _templates = [];

    /// <summary>Declares the templates.</summary>
    public LaunchTemplateSection(
        ProgramSettings settings, KeySection keys, RoleSection roles, NetworkSection network, ComputeSection compute)
    {
        foreach (var template in settings.LaunchTemplates)
            _templates.Add((template.Name, Declare(template, settings, keys, roles, network, compute)));
    }

    /// <summary>The IDs of the templates by name.</summary>
    public Output<ImmutableDictionary<string, string>> Ids =>
        Outputs.Map(_templates.Select(template => (template.Name, template.Template.TemplateId)));

    private static EncryptedLaunchTemplate Declare(
        LaunchTemplateSettings template, ProgramSettings settings, KeySection keys, RoleSection roles,
        NetworkSection network, ComputeSection compute) => new(template.Name, new()
        {
            InstanceType = template.InstanceType,
            ImageId = template.Image is { } image ? compute.ImageId(image) : Output.Create(template.ImageId!),
            ImageEncrypted = template.Image is not null,
            KeyId = template.Key is null ? null : (Input<string>)keys[template.Key].KeyId,
            EncryptionRole = template.Key is null ? null : (Input<string>)roles.ForDisks!,
            KeyPairName = network.KeyPairName!,
            Description = Given.Text(template.Description),
            ResourceGroupId = Given.Text(settings.ResourceGroupId),
            Tags = Given.Tags(settings.Tags),
        });
}
