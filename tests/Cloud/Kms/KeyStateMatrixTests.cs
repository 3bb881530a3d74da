using System.Text;
using Infra.Cloud;
using Xunit.Abstractions;

namespace Infra.Tests.Cloud.Kms;

public sealed class KeyStateMatrixTests(ITestOutputHelper output) : IDisposable
{
    private readonly CloudAccount _account = CloudAccount.InMemory();

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
        var (key, blob) = KeyIn(client, state);

        var actual = Outcome(() => client.Call("Kms", action, Parameters(action, key, blob)));

        Assert.Equal(outcome == "ok" ? "ok" : $"409 {outcome}", actual);
    }

    [Fact]
    public void Matrix_HasEveryOperationInEveryState()
    {
        var cells = KeyStateMatrix.Cells.ToList();

        output.WriteLine($"{cells.Count} cells of the key state matrix");

        Assert.Equal(20 * 4, cells.Distinct().Count());
    }

    // A key and something that was encrypted under it, or looks so where nothing could be.
    private static (string Key, string Blob) KeyIn(CloudClient client, string state)
    {
        var key = client.CreateKey(("Origin", state == "PendingImport" ? "EXTERNAL" : null));
        client.Call("Kms", "CreateAlias", ("AliasName", "alias/mine"), ("KeyId", key));
        client.Call("Kms", "TagResources", ("ResourceType", "key"), ("ResourceId.1", key), ("Tag.1.Key", "a"),
            ("Tag.1.Value", "b"));
        client.Call("Kms", "CreateAlias", ("AliasName", "alias/other"), ("KeyId", client.CreateKey()));
        var blob = state == "PendingImport"
            ? Convert.ToBase64String([.. Encoding.ASCII.GetBytes(client.Key(key).Text("PrimaryKeyVersion")), .. new byte[40]])
            : client.Encrypt(key, "text");
        if (state == "Disabled") client.Call("Kms", "DisableKey", ("KeyId", key));
        if (state == "PendingDeletion")
            client.Call("Kms", "ScheduleKeyDeletion", ("KeyId", key), ("PendingWindowInDays", "7"));
        Assert.Equal(state, client.Key(key).Text("KeyState"));
        return (key, blob);
    }

    private static (string, string?)[] Parameters(string action, string key, string blob) => action switch
    {
        "CreateKey" or "ListKeys" or "ListAliases" => [],
        "ScheduleKeyDeletion" => [("KeyId", key), ("PendingWindowInDays", "30")],
        "CreateAlias" => [("AliasName", "alias/new"), ("KeyId", key)],
        "UpdateAlias" => [("AliasName", "alias/other"), ("KeyId", key)],
        "DeleteAlias" => [("AliasName", "alias/mine")],
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
