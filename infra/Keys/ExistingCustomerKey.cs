using System.Text.RegularExpressions;
using Infra.Validation;
using Pulumi;
using Pulumi.AliCloud.Kms;

namespace Infra.Keys;

/// <summary>A key that somebody else manages. Its outputs become known only if the key can encrypt.</summary>
internal sealed class ExistingCustomerKey : ICustomerKey
{
    private ExistingCustomerKey(string name, Argument<string> reference, CustomResourceOptions? options)
    {
        var key = Key.Get($"{name}-key", reference.Output.Apply(KeyReference.IdOf), null!, options!);
        var subject = $"{nameof(CustomerKey)} '{name}'";

        KeyId = Output.Tuple(key.Id, key.KeySpec, key.Status).Apply(found =>
        {
            if (Usable(found.Item2, found.Item3) is not { } breach) return found.Item1;
            throw new ResourceException(breach.Describe(subject, reference.Name, found.Item1), key, hideStack: true);
        });
        Arn = Output.Tuple(KeyId, key.Arn).Apply(found => found.Item2);
        KeySpec = Output.Tuple(KeyId, key.KeySpec).Apply(found => found.Item2);
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
        return new(name, reference, options);
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
        return new(name, new Argument<string>("aliasName", keyId), options);
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
            return new($"be a symmetric key; this one is {keySpec}", "name one of Aliyun_AES_256 or Aliyun_SM4");
        return status switch
        {
            "Enabled" => null,
            "Disabled" => new("be an enabled key; this one is disabled", "enable it with: aliyun kms EnableKey"),
            "PendingDeletion" => new("be a key that stays; this one waits for its deletion",
                "cancel it with: aliyun kms CancelKeyDeletion"),
            "PendingImport" => new("be a key with key material; this one waits for its import",
                "import the material with: aliyun kms ImportKeyMaterial"),
            _ => new($"be an enabled key; this one is {status}"),
        };
    }

    private static InvokeOptions Invokes(CustomResourceOptions? options) =>
        new() { Parent = options?.Parent!, Provider = options?.Provider! };
}
