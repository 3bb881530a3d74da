using System.Collections.Immutable;
using Infra.Keys;
using Infra.Stacks.Settings;
using Pulumi;

namespace Infra.Stacks.Sections;

/// <summary>The keys of the environment.</summary>
internal sealed class KeySection
{
    private readonly Dictionary<string, ICustomerKey> _keys = new(StringComparer.Ordinal);

    /// <summary>Declares the new keys and looks up the others.</summary>
    public KeySection(ProgramSettings settings)
    {
        foreach (var key in settings.Keys) _keys.Add(key.Name, Declare(key, settings));
    }

    /// <summary>The IDs of the keys by name.</summary>
    public Output<ImmutableDictionary<string, string>> Ids =>
        Outputs.Map(_keys.Select(key => (key.Key, key.Value.KeyId)));

    /// <summary>The ARNs of the keys by name.</summary>
    public Output<ImmutableDictionary<string, string>> Arns =>
        Outputs.Map(_keys.Select(key => (key.Key, key.Value.Arn)));

    /// <summary>The key of that name.</summary>
    public ICustomerKey this[string name] => _keys[name];

    private static ICustomerKey Declare(KeySettings key, ProgramSettings settings)
    {
        if (key.Existing is { } existing)
        {
            return existing.StartsWith(CustomerKeyDefaults.AliasPrefix, StringComparison.Ordinal)
                ? CustomerKey.FromAlias(key.Name, existing)
                : CustomerKey.FromId(key.Name, existing);
        }

        return new CustomerKey(key.Name, new()
        {
            AliasName = Given.Text(key.AliasName),
            KeySpec = Given.Text(key.KeySpec),
            KeyUsage = Given.Text(key.KeyUsage),
            ProtectionLevel = Given.Text(key.ProtectionLevel),
            KmsInstanceId = Given.Text(key.KmsInstanceId ?? settings.KmsInstanceId),
            AutomaticRotation = Given.Value(key.AutomaticRotation),
            RotationDays = Given.Value(key.RotationDays),
            Description = Given.Text(key.Description),
            DeletionWindowDays = settings.DeletionWindowDays,
            Tags = Given.Tags(settings.Tags),
            Deletable = settings.Deletable,
        });
    }
}
