using System.Collections.Immutable;
using Infra.Identity;
using Infra.Keys;
using Infra.Validation;
using Pulumi;
using Pulumi.AliCloud.CS;
using Pulumi.AliCloud.CS.Inputs;
using static Infra.Clusters.SecretEncryptedClusterDefaults;

namespace Infra.Clusters;

/// <summary>The checked arguments of a <see cref="SecretEncryptedCluster"/>, in the provider's terms.</summary>
internal sealed class SecretEncryptedClusterPlan
{
    private readonly Input<string> _name;
    private readonly Input<string> _spec;
    private readonly Input<string>? _version;
    private readonly Input<string>? _keyId;
    private readonly Input<bool> _natGateway;
    private readonly Input<bool> _publicEndpoint;
    private readonly Input<bool> _deletionProtection;

    /// <summary>Checks the arguments.</summary>
    /// <exception cref="ResourceException">Plain values break rules; all are named.</exception>
    public SecretEncryptedClusterPlan(SecretEncryptedCluster owner, string name, SecretEncryptedClusterArgs args,
        ComponentResourceOptions? options)
    {
        var check = new Check(owner);
        IsDeletable = check.Decision(args.Deletable, "deletable", Deletable);
        _keyId = CheckedKey(check, args);
        _name = check.That(args.ClusterName ?? name, "clusterName", ClusterRules.Name).Input!;
        _spec = check.That(args.ClusterSpec ?? ClusterSpec, "clusterSpec", Rules.OneOf(ClusterSpecs)).Input!;
        _version = check.That(args.KubernetesVersion, "kubernetesVersion", ClusterRules.Version).Input;
        Network = new(check, args, Region.Of(options));
        _natGateway = args.NatGateway ?? Network.IsOwn;
        _publicEndpoint = args.PublicEndpoint ?? PublicEndpoint;
        var protection = check.That(args.DeletionProtection ?? !IsDeletable, "deletionProtection");
        if (IsDeletable) check.Rule(protection, ClusterRules.ProtectionOfDeletable);
        _deletionProtection = protection.Input!;
        ResourceGroupId = args.ResourceGroupId;
        var tags = check.That(args.Tags, "tags", TagRules.Tags);
        Tags = tags.IsSet ? tags.Output : null;
        check.Throw();
    }

    /// <summary>Whether Pulumi may delete the cluster.</summary>
    public bool IsDeletable { get; }

    /// <summary>The network of the cluster.</summary>
    public ClusterNetworkPlan Network { get; }

    /// <summary>The resource group of everything the component makes.</summary>
    public Input<string>? ResourceGroupId { get; }

    /// <summary>Tags of everything the component makes.</summary>
    public Output<ImmutableDictionary<string, string>>? Tags { get; }

    /// <summary>The arguments of the provider's resource in a network.</summary>
    public ManagedKubernetesArgs Cluster(ClusterNetwork network) => new()
    {
        Name = _name,
        ClusterSpec = _spec,
        Version = _version!,
        EncryptionProviderKey = _keyId!,
        // Without it the provider passes over the key of a cluster whose encryption was switched off by hand.
        DisableEncryption = false,
        VswitchIds = network.VSwitchIds,
        PodVswitchIds = network.PodVSwitchIds!,
        SecurityGroupId = network.SecurityGroupId!,
        PodCidr = Network.Pods!,
        ServiceCidr = Network.Services,
        Addons = { new ManagedKubernetesAddonArgs { Name = Network.Plugin } },
        NewNatGateway = _natGateway,
        SlbInternetEnabled = _publicEndpoint,
        DeletionProtection = _deletionProtection,
        // Else the certificates and the key of the cluster's administrator would stand in the state.
        SkipSetCertificateAuthority = true,
        ResourceGroupId = ResourceGroupId!,
        Tags = Tags!,
    };

    /// <summary>The key as the cluster gets it: it carries the dependency on the role.</summary>
    private static Input<string>? CheckedKey(Check check, SecretEncryptedClusterArgs args)
    {
        var key = check.Required(args.KeyId, "keyId", "be given: the ID of the key that encrypts the Secrets",
            ClusterRules.KeyId);
        var role = check.Required(args.SecurityRole, "securityRole",
            $"be given: AckSecurityRole.RoleName, or {AckSecurityRoleDefaults.RoleName} if the account has it",
            Rules.OneOf([AckSecurityRoleDefaults.RoleName]));
        if (!key.IsSet || !role.IsSet) return null;

        if (KnownKey.Of(args.KeyId) is { } known)
        {
            if (known.Unready is { } unready) check.Fail(key.Name, known.Name, unready);
            if (!known.Spec.IsPlain)
                check.Rule(key, known.Spec, (_, spec) => ClusterRules.SecretKeySpec(spec, known.Name));
            else if (ClusterRules.SecretKeySpec(known.Spec.PlainValue!, known.Name) is { } breach)
                check.Fail(key.Name, known.Name, breach);
        }

        return role.IsPlain ? key.Input : Output.Tuple(key.Output, role.Output).Apply(ready => ready.Item1);
    }
}
