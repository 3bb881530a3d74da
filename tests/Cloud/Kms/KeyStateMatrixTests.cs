using System.Security.Cryptography;
using Infra.Cloud;
using Xunit.Abstractions;

namespace Infra.Tests.Cloud.Kms;

public sealed class KeyStateMatrixTests(ITestOutputHelper output) : IDisposable
{
    private static readonly byte[] Material = RandomNumberGenerator.GetBytes(32);

    private readonly CloudAccount _account = CloudAccount.InMemory(RsaRing.Options);

    public static TheoryData<string, string, string> Cells
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            foreach (var (action, state, outcome) in KeyStateMatrix.Cells) data.Add(action, state, outcome);
            return data;
        }
    }

    public void Dispose() => _account.Dispose();

    [Theory]
    [MemberData(nameof(Cells))]
    public void Operation_InState_AnswersAsPublished(string action, string state, string outcome)
    {
        var client = _account.Client();
        var imports = action.Contains("Import", StringComparison.Ordinal) || action == "DeleteKeyMaterial";
        var (key, blob) = KeyIn(client, state, imports);

        var actual = Outcome(() => client.Call("Kms", action, Parameters(client, action, key, blob)));

        Assert.Equal(outcome == "ok" ? "ok" : $"409 {outcome}", actual);
    }

    [Fact]
    public void Matrix_HasEveryOperationInEveryState()
    {
        var cells = KeyStateMatrix.Cells.ToList();

        output.WriteLine($"{cells.Count} cells of the key state matrix");

        Assert.Equal(28 * 4, cells.Distinct().Count());
    }

    // A key in a state, and something that was encrypted under it before.
    private static (string Key, string Blob) KeyIn(CloudClient client, string state, bool imports)
    {
        var external = state == "PendingImport" || imports;
        var key = client.CreateKey(("Origin", external ? "EXTERNAL" : null));
        if (external) client.Import(key, Material);
        client.Call("Kms", "CreateAlias", ("AliasName", "alias/mine"), ("KeyId", key));
        client.Call("Kms", "TagResources", ("ResourceType", "key"), ("ResourceId.1", key), ("Tag.1.Key", "a"),
            ("Tag.1.Value", "b"));
        client.Call("Kms", "CreateAlias", ("AliasName", "alias/other"), ("KeyId", client.CreateKey()));
        var blob = client.Encrypt(key, "text");
        if (state == "PendingImport") client.Call("Kms", "DeleteKeyMaterial", ("KeyId", key));
        if (state == "Disabled") client.Call("Kms", "DisableKey", ("KeyId", key));
        if (state == "PendingDeletion")
            client.Call("Kms", "ScheduleKeyDeletion", ("KeyId", key), ("PendingWindowInDays", "7"));
        Assert.Equal(state, client.Key(key).Text("KeyState"));
        return (key, blob);
    }

    private static (string, string?)[] Parameters(CloudClient client, string action, string key, string blob) => action switch
    {
        "CreateKey" or "ListKeys" or "ListAliases" => [],
        "ScheduleKeyDeletion" => [("KeyId", key), ("PendingWindowInDays", "30")],
        "CreateAlias" => [("AliasName", "alias/new"), ("KeyId", key)],
        "UpdateAlias" => [("AliasName", "alias/other"), ("KeyId", key)],
        "DeleteAlias" => [("AliasName", "alias/mine")],
        "GetParametersForImport" =>
            [("KeyId", key), ("WrappingAlgorithm", "RSAES_OAEP_SHA_256"), ("WrappingKeySpec", "RSA_2048")],
        "ImportKeyMaterial" => ImportedKey.ImportCall(key, Material, client.ImportParameters(key)),
        "TagResource" => [("KeyId", key), ("Tags", """[{"TagKey":"c","TagValue":"d"}]""")],
        "UntagResource" => [("KeyId", key), ("TagKeys", """["a"]""")],
        "DescribeKeyVersion" =>
            [("KeyId", key), ("KeyVersionId", client.Key(key).Text("PrimaryKeyVersion"))],
        "Encrypt" => [("KeyId", key), ("Plaintext", "text")],
        "Decrypt" => [("CiphertextBlob", blob)],
        "UpdateKeyDescription" => [("KeyId", key), ("Description", "new")],
        "UpdateRotationPolicy" =>
            [("KeyId", key), ("EnableAutomaticRotation", "true"), ("RotationInterval", "365d")],
        "TagResources" =>
            [("ResourceType", "key"), ("ResourceId.1", key), ("Tag.1.Key", "c"), ("Tag.1.Value", "d")],
        "UntagResources" => [("ResourceType", "key"), ("ResourceId.1", key), ("TagKey.1", "a")],
        "ListTagResources" => [("ResourceType", "key"), ("ResourceId.1", key)],
        _ => [("KeyId", key)],
    };

    private static string Outcome(Action call)
    {
        try
        {
            call();
            return "ok";
        }
        catch (CloudException e)
        {
            return $"{e.Status} {e.Code}";
        }
    }
}
