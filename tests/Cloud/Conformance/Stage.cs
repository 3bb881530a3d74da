using System.Security.Cryptography;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Infra.Cloud;
using Infra.Tests.Cloud.CloudConfig;
using Infra.Tests.Cloud.Kms;

namespace Infra.Tests.Cloud.Conformance;

/// <summary>An account with what the good calls name, each thing made when it is first named.</summary>
internal sealed partial class Stage(CloudAccount account)
{
    private const string Trust =
        """{"Statement":[{"Action":"sts:AssumeRole","Effect":"Allow","Principal":{"RAM":["acs:ram::0000000000000001:root"]}}],"Version":"1"}""";
    private const string Policy =
        """{"Version":"1","Statement":[{"Effect":"Allow","Action":"kms:*","Resource":"*"}]}""";
    private const string KeyPolicy =
        """{"Version":"1","Statement":[{"Effect":"Allow","Action":["kms:*"],"Resource":["*"],"Principal":{"RAM":["acs:ram::0000000000000001:*"]}}]}""";
    private const string Context = """{"a":"b"}""";

    private static readonly RSA Wrapping = RSA.Create(2048);

    private readonly CloudClient _client = account.Client();
    private readonly Dictionary<string, string> _made = new(StringComparer.Ordinal);

    /// <summary>Carries a call out whose values may be names in braces.</summary>
    /// <exception cref="CloudException">The call is refused.</exception>
    public JsonObject Call(GoodCall call, IReadOnlyDictionary<string, string> parameters)
    {
        var filled = parameters.Select(pair => (pair.Key, (string?)Names().Replace(pair.Value, Value))).ToArray();
        return Client(call).Call(call.Product, call.Action, filled);
    }

    // The account itself cannot become a role.
    private CloudClient Client(GoodCall call)
    {
        if (call.Action == "AssumeRole")
            return account.Client(account.UserWith("caller",
                """{"Effect":"Allow","Action":"sts:AssumeRole","Resource":"*"}"""));
        if (_made.ContainsKey("agedKey")) _client.Wait(TimeSpan.FromDays(8));
        return _client;
    }

    private string Value(Match match)
    {
        var name = match.Groups[1].Value;
        return _made.TryGetValue(name, out var made) ? made : _made[name] = Make(name);
    }

    private string Of(string name) => Value(Names().Match($"{{{name}}}"));

    private string Make(string name) => MakeInEcs(name) ?? MakeInOos(name) ?? MakeInCs(name)
        ?? MakeInResourceManager(name) ?? MakeInKms(name);

    private string MakeInKms(string name) => name switch
    {
        "context" => Context,
        "trust" => Trust,
        "policyText" => Policy,
        "keyPolicy" => KeyPolicy,
        "start" => ApiTime.Text(account.Now.AddDays(-1)),
        "end" => ApiTime.Text(account.Now.AddDays(1)),
        "publicKey" => Convert.ToBase64String(Wrapping.ExportSubjectPublicKeyInfo()),
        "digest" => Convert.ToBase64String(SHA256.HashData("text"u8)),
        "instance" => _client.Instance(),
        "key" => _client.CreateKey(),
        "keyArn" => _client.Key(Of("key")).Text("Arn"),
        "keyVersion" => _client.Key(Of("key")).Text("PrimaryKeyVersion"),
        "instanceKey" => _client.CreateKey(("DKMSInstanceId", Of("instance"))),
        "externalKey" => _client.CreateExternalKey(),
        "rsa" => _client.CreateKey(("KeySpec", "RSA_2048"), ("KeyUsage", "ENCRYPT/DECRYPT")),
        "rsaVersion" => Version("rsa"),
        "signer" or "agedKey" => _client.CreateKey(("KeySpec", "EC_P256"), ("KeyUsage", "SIGN/VERIFY")),
        "signerVersion" => Version("signer"),
        "disabledKey" => After(_client.CreateKey(), key => _client.Call("Kms", "DisableKey", ("KeyId", key))),
        "deletingKey" => After(_client.CreateKey(), key => _client.ScheduleDeletion(key)),
        "importedKey" => After(_client.CreateExternalKey(),
            key => _client.Import(key, RandomNumberGenerator.GetBytes(32))),
        "wrappedMaterial" => Wrapped("EncryptedKeyMaterial"),
        "importToken" => Wrapped("ImportToken"),
        "alias" => After("alias/mine",
            alias => _client.Call("Kms", "CreateAlias", ("AliasName", alias), ("KeyId", Of("key")))),
        "contextBlob" => _client.Call("Kms", "GenerateDataKey", ("KeyId", Of("key")), ("EncryptionContext", Context))
            .Text("CiphertextBlob"),
        "rsaBlob" => _client.Call("Kms", "AsymmetricEncrypt", ("KeyId", Of("rsa")), ("KeyVersionId", Of("rsaVersion")),
            ("Algorithm", "RSAES_OAEP_SHA_256"), ("Plaintext", Convert.ToBase64String(new byte[32])))
            .Text("CiphertextBlob"),
        "signature" => _client.Call("Kms", "AsymmetricSign", ("KeyId", Of("signer")),
            ("KeyVersionId", Of("signerVersion")), ("Algorithm", "ECDSA_SHA_256"), ("Digest", Of("digest")))
            .Text("Value"),
        "configRule" => _client.CreateRule("ecs-disk-encrypted", "ACS::ECS::Disk"),
        "compliancePack" => _client.CreatePack(Of("configRule")),
        _ => MakeInRam(name),
    };

    private string MakeInRam(string name) => name switch
    {
        "user" => After(name, user => Ram("CreateUser", ("UserName", user))),
        "member" => After(Of("user"), user => Ram("AddUserToGroup", ("UserName", user), ("GroupName", Of("group")))),
        "group" => After(name, group => Ram("CreateGroup", ("GroupName", group))),
        "role" => After(name, role => Ram("CreateRole", ("RoleName", role), ("AssumeRolePolicyDocument", Trust))),
        "roleArn" => _client.Call("Ram", "GetRole", ("RoleName", Of("role"))).Text("Role", "Arn"),
        "policy" or "attachedPolicy" or "versionedPolicy" => After(name, policy =>
        {
            Ram("CreatePolicy", ("PolicyName", policy), ("PolicyDocument", Policy));
            if (name == "versionedPolicy") Ram("CreatePolicyVersion", ("PolicyName", policy), ("PolicyDocument", Policy));
            if (name == "attachedPolicy") AttachEverywhere(policy);
        }),
        "accessKey" => account.CreateAccessKey(Of("user")).AccessKeyId,
        _ => throw new KeyNotFoundException($"The stage has no '{name}'."),
    };

    private void AttachEverywhere(string policy)
    {
        (string, string?)[] named = [("PolicyType", "Custom"), ("PolicyName", policy)];
        Ram("AttachPolicyToUser", [.. named, ("UserName", Of("user"))]);
        Ram("AttachPolicyToGroup", [.. named, ("GroupName", Of("group"))]);
        Ram("AttachPolicyToRole", [.. named, ("RoleName", Of("role"))]);
    }

    private void Ram(string action, params (string, string?)[] parameters) => _client.Call("Ram", action, parameters);

    private string Version(string key) => _client.Call("Kms", "ListKeyVersions", ("KeyId", Of(key)))
        ["KeyVersions"]!["KeyVersion"]![0]!.Text("KeyVersionId");

    // Token and wrapped material belong together.
    private string Wrapped(string wanted)
    {
        var call = ImportedKey.ImportCall(Of("externalKey"), RandomNumberGenerator.GetBytes(32),
            _client.ImportParameters(Of("externalKey"))).ToDictionary(pair => pair.Item1, pair => pair.Item2!);
        _made["wrappedMaterial"] = call["EncryptedKeyMaterial"];
        _made["importToken"] = call["ImportToken"];
        return call[wanted];
    }

    private static string After(string value, Action<string> make)
    {
        make(value);
        return value;
    }

    [GeneratedRegex(@"\{(?<name>[a-z]\w*)\}", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Names();
}
