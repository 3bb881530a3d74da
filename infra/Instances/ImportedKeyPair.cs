using Infra.Validation;
using Pulumi;
using Pulumi.AliCloud.Ecs;

namespace Infra.Instances;

/// <summary>A key pair for entering instances of which the cloud has the public half only.</summary>
/// <remarks>Of a pair that the cloud makes, the private half would be handed to the program. Here it stays where it was
/// made. Another public key is another key pair, under a name of its own: instances and launch templates that take the
/// name from here get the new one in place, and then the old one is deleted.</remarks>
public sealed class ImportedKeyPair : ComponentResource
{
    internal const string Token = "atrest:index:ImportedKeyPair";

    /// <summary>Imports the public key.</summary>
    /// <exception cref="ResourceException">Arguments are missing or out of range; all are named.</exception>
    public ImportedKeyPair(string name, ImportedKeyPairArgs args, ComponentResourceOptions? options = null)
        : base(Token, name, args, options)
    {
        var check = new Check(this);
        var key = check.Required(args.PublicKey, "publicKey",
            "be given: a public key in the form of OpenSSH", PublicKeyForm);
        var pairName = check.That(args.KeyPairName ?? name, "keyPairName", EcsText.Name);
        var markedName = key.Output.Apply(text => NameMark.Marked(name, text.Trim()));
        var tags = check.That(args.Tags, "tags", TagRules.Tags);
        check.Throw();

        var pair = new EcsKeyPair($"{name}-pair",
            new()
            {
                KeyPairName = args.KeyPairName is null ? markedName : pairName.Input!,
                PublicKey = key.Input!,
                ResourceGroupId = args.ResourceGroupId!,
                Tags = tags.IsSet ? tags.Output : null!,
            },
            new() { Parent = this });

        KeyPairName = pair.KeyPairName;
        RegisterOutputs();
    }

    /// <summary>The name of the key pair, known once it can be used.</summary>
    [Output("keyPairName")] public Output<string> KeyPairName { get; private set; }

    // What is not a public key may be a private one, so nothing of it is shown.
    private static Breach? PublicKeyForm(string key) =>
        key.StartsWith("ssh-", StringComparison.Ordinal) || key.StartsWith("ecdsa-", StringComparison.Ordinal)
            ? null
            : new("be a public key in the form of OpenSSH, for example ssh-rsa AAAA...",
                "it is the content of a file that ends in .pub; the private half must not leave your machine",
                Got: "another text");
}
