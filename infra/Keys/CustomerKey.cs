using Pulumi;
using Pulumi.AliCloud.Kms;

namespace Infra.Keys;

/// <summary>A customer master key (CMK) in KMS, with an alias, yearly rotation and every guard against its
/// loss.</summary>
/// <remarks>
/// What a key encrypts cannot be read without it, so the key is protected and retained unless it is declared
/// deletable. Without a KMS instance KMS makes a default key of the region; an account has few of those, and they
/// take no key policy and no other rotation period than a year. ECS also has a service key of its own
/// (<c>alias/acs/ecs</c>), which it makes on first use and nobody can manage: a disk that shall use it needs no
/// <see cref="CustomerKey"/>. Changing <c>keySpec</c>, <c>keyUsage</c>, <c>origin</c>, <c>protectionLevel</c> or
/// <c>kmsInstanceId</c> asks for a new key, which <c>protect</c> refuses.
/// </remarks>
public sealed class CustomerKey : ComponentResource, ICustomerKey
{
    internal const string Token = "atrest:index:CustomerKey";

    /// <summary>Creates the key and its alias.</summary>
    /// <exception cref="ResourceException">Arguments are out of range or contradict each other; all are
    /// named.</exception>
    public CustomerKey(string name, CustomerKeyArgs args, ComponentResourceOptions? options = null)
        : base(Token, name, args, options)
    {
        var plan = new CustomerKeyPlan(this, name, args);
        var retain = plan.IsDeletable ? (bool?)null : true;

        var key = new Key($"{name}-key", plan.Key, new() { Parent = this, Protect = retain, RetainOnDelete = retain });

        Arn = key.Arn;
        KeySpec = key.KeySpec;
        KeyId = key.Id;
        AliasName = Output.Create((string?)null);
        if (plan.AliasName is { } aliasName)
        {
            var alias = new Pulumi.AliCloud.Kms.Alias($"{name}-alias", new() { AliasName = aliasName, KeyId = key.Id },
                new() { Parent = this, RetainOnDelete = retain });
            AliasName = alias.AliasName.Apply(string? (given) => given);
            KeyId = Output.Tuple(key.Id, alias.Id).Apply(ids => ids.Item1);
        }

        plan.Known.Remember(KeyId);
        RegisterOutputs();
    }

    /// <summary>The ID of the key, known once the alias points to it.</summary>
    [Output("keyId")] public Output<string> KeyId { get; private set; }

    /// <summary>The ARN of the key.</summary>
    [Output("arn")] public Output<string> Arn { get; private set; }

    /// <summary>The alias of the key, or null without one.</summary>
    [Output("aliasName")] public Output<string?> AliasName { get; private set; }

    /// <summary>The specification of the key.</summary>
    [Output("keySpec")] public Output<string> KeySpec { get; private set; }

    /// <summary>Looks up a key that exists already, for encrypting with it. Nothing about the key is
    /// managed.</summary>
    /// <param name="name">The name of the look-up in the program.</param>
    /// <param name="keyId">The ID of the key, or its ARN.</param>
    /// <param name="options">Options of the look-up, for example a provider of another region.</param>
    /// <exception cref="ResourceException">The value is no ID or ARN, or the ARN belongs to another region. Later,
    /// through the outputs: the key is asymmetric, disabled, waiting for deletion, or has no key
    /// material.</exception>
    public static ICustomerKey FromId(string name, Input<string> keyId, CustomResourceOptions? options = null) =>
        ExistingCustomerKey.FromId(name, keyId, options);

    /// <summary>Looks up the key an alias points to, for encrypting with it. Nothing about the key is
    /// managed.</summary>
    /// <param name="name">The name of the look-up in the program.</param>
    /// <param name="aliasName">The alias, with its prefix <c>alias/</c>.</param>
    /// <param name="options">Options of the look-up, for example a provider of another region.</param>
    /// <exception cref="ResourceException">The value does not start with <c>alias/</c>. Later, through the outputs:
    /// no key has that alias, or as with <see cref="FromId"/>.</exception>
    public static ICustomerKey FromAlias(string name, Input<string> aliasName, CustomResourceOptions? options = null) =>
        ExistingCustomerKey.FromAlias(name, aliasName, options);
}
