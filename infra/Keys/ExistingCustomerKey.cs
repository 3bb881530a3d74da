using System.Text.RegularExpressions;
using Infra.Validation;
using Pulumi;
using Pulumi.AliCloud.Kms;

namespace Infra.Keys;

/// <summary>A key that somebody else manages. Its outputs become known only if the key can encrypt.</summary>
internal sealed class ExistingCustomerKey : ICustomerKey
{
    /// <summary>Stands in a hint for the ID, which a secret reference must not give away.</summary>
    private const string AnyId = "<id>";

    /// <summary>Reads the key.</summary>
    /// <param name="name">The name of the look-up.</param>
    /// <param name="given">What the caller named the key by, for messages.</param>
    /// <param name="keyId">The ID that was found by it.</param>
    /// <param name="options">Options of the look-up.</param>
    private ExistingCustomerKey(
        string name, Argument<string> given, Output<string> keyId, CustomResourceOptions? options)
    {
        var key = Key.Get($"{name}-key", keyId, null!, options!);
        var subject = $"{nameof(CustomerKey)} '{name}'";

        KeyId = Output.Tuple(key.Id, key.KeySpec, key.Status, given.Output).Apply(async found =>
        {
            var (id, spec, status, shown) = found;
            if (Usable(spec, status) is not { } breach) return id;
            if (await given.IsSecretAsync()) shown = Argument<string>.Secret;
            else breach = breach with { Hint = breach.Hint?.Replace(AnyId, id, StringComparison.Ordinal) };
            throw new ResourceException(breach.Describe(subject, given.Name, shown), key, hideStack: true);
        });
        Arn = Output.Tuple(KeyId, key.Arn).Apply(found => found.Item2);
        KeySpec = Output.Tuple(KeyId, key.KeySpec).Apply(found => found.Item2);
        new KnownKey(subject, new("keySpec", KeySpec), AwaitsMaterial: false).Remember(KeyId);
    }

    /// <inheritdoc/>
    public Output<string> KeyId { get; }

    /// <inheritdoc/>
    public Output<string> Arn { get; }

    /// <inheritdoc/>
    public Output<string> KeySpec { get; }

    /// <summary>Looks the key up by ID or ARN.</summary>
    public static ExistingCustomerKey FromId(string name, Input<string> keyId, CustomResourceOptions? options)
    {
        var region = Region.Of(options);
        var check = new Check(nameof(CustomerKey), name, resource: null);
        var reference = check.Required(keyId, "keyId", "be the ID or ARN of a key",
            value => KeyReference.Check(value, region));
        check.Throw();
        return new(name, reference, reference.Output.Apply(KeyReference.IdOf), options);
    }

    /// <summary>Looks the key up by its alias.</summary>
    public static ExistingCustomerKey FromAlias(string name, Input<string> aliasName, CustomResourceOptions? options)
    {
        var check = new Check(nameof(CustomerKey), name, resource: null);
        var alias = check.Required(aliasName, "aliasName", "be an alias of a key",
            Rules.StartsWith(CustomerKeyDefaults.AliasPrefix, "look up an ID or ARN with CustomerKey.FromId"));
        check.Throw();

        var keyId = alias.Output.Apply(wanted => GetAliases
            .Invoke(new() { NameRegex = $"^{Regex.Escape(wanted)}$" }, Invokes(options))
            .Apply(answer => Single(name, wanted, answer)));
        return new(name, alias, keyId, options);
    }

    private static string Single(string name, string alias, GetAliasesResult answer)
    {
        foreach (var found in answer.Aliases)
            if (found.AliasName == alias) return found.KeyId;
        var breach = new Breach("be an alias that exists in this region", "list them with: aliyun kms ListAliases");
        throw new ResourceException(
            breach.Describe($"{nameof(CustomerKey)} '{name}'", "aliasName", alias), null!, hideStack: true);
    }

    private static Breach? Usable(string keySpec, string status)
    {
        if (!CustomerKeyDefaults.IsSymmetric(keySpec))
            return new($"be a symmetric key; this one is {keySpec}",
                "name another key, or make one: a new key is symmetric unless its 'keySpec' says otherwise");
        return status switch
        {
            "Enabled" => null,
            "Disabled" => new("be an enabled key; this one is disabled",
                $"enable it with: aliyun kms EnableKey --KeyId {AnyId}"),
            "PendingDeletion" => new("be a key that stays; this one waits for its deletion",
                $"cancel it with: aliyun kms CancelKeyDeletion --KeyId {AnyId}"),
            "PendingImport" => new("be a key with key material; this one waits for its import",
                $"import the material with: aliyun kms ImportKeyMaterial --KeyId {AnyId}"),
            _ => new($"be an enabled key; this one is {status}"),
        };
    }

    private static InvokeOptions Invokes(CustomResourceOptions? options) =>
        new() { Parent = options?.Parent!, Provider = options?.Provider! };
}
