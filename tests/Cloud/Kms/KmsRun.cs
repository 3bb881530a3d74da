using System.Security.Cryptography;
using Infra.Cloud;

namespace Infra.Tests.Cloud.Kms;

/// <summary>A sequence of calls, a model of what the keys' states must be, and the check of everything that was
/// encrypted so far.</summary>
internal sealed class KmsRun : IDisposable
{
    private static readonly byte[] Material = RandomNumberGenerator.GetBytes(32);

    private readonly string _directory;
    private readonly SortedDictionary<string, int> _happened;
    private readonly List<ModelKey> _keys;
    private CloudAccount _account;
    private CloudClient _client;

    public KmsRun(string directory, SortedDictionary<string, int> happened)
    {
        _directory = directory;
        _happened = happened;
        _account = CloudAccount.Open(directory, RsaRing.Options);
        _client = _account.Client();
        _keys =
        [
            new(_client.CreateKey()), new(_client.CreateExternalKey(), isExternal: true),
            new(_client.CreateKey(("DKMSInstanceId", _client.Instance()))),
        ];
        _client.Import(_keys[1].Id, Material);
    }

    public void Dispose() => _account.Dispose();

    /// <summary>Makes one call, holds its outcome against the model, and checks every ciphertext there is.</summary>
    public void Do(byte call, byte which)
    {
        var key = _keys[which % _keys.Count];
        switch (call % 14)
        {
            case 0 or 1 or 2: Encrypt(key, call); break;
            case 3: Change(key, "DisableKey", key.State is "Enabled" or "Disabled", "Disabled"); break;
            case 4: Change(key, "EnableKey", key.State is "Enabled" or "Disabled", "Enabled"); break;
            case 5: Schedule(key); break;
            case 6: Change(key, "CancelKeyDeletion", key.State == "PendingDeletion", key.AfterCancel); break;
            case 7: Pass(TimeSpan.FromDays(5)); break;
            case 8: Pass(TimeSpan.FromHours(call)); break;
            case 9 or 13: Reopen(commit: call % 4 != 3); break;
            case 10: DeleteMaterial(key); break;
            case 11: Import(key); break;
            default: Answers(() => _client.Call("Kms", "CreateKeyVersion", ("KeyId", key.Id)), null); break;
        }

        foreach (var other in _keys) Check(other);
    }

    private void Encrypt(ModelKey key, byte call)
    {
        var context = call % 2 == 0 ? null : $$"""{"call":"{{call}}"}""";
        var text = $"text {call} {key.Secrets.Count}";
        Answers(() => key.Secrets.Add(new(_client.Encrypt(key.Id, text, context), text, context)),
            key.State == "Enabled" ? "" : Refusal(key));
    }

    private void Change(ModelKey key, string action, bool allowed, string state)
    {
        Answers(() => _client.Call("Kms", action, ("KeyId", key.Id)),
            key.State == "Purged" ? "Forbidden.KeyNotFound" : allowed ? "" : "Rejected.StateModifiedFailed");
        if (allowed) key.State = state;
    }

    private void Schedule(ModelKey key)
    {
        var at = _client.Now + CloudClient.CallLatency;
        Answers(() => _client.ScheduleDeletion(key.Id), key.State switch
        {
            "Purged" => "Forbidden.KeyNotFound",
            "PendingDeletion" => "Rejected.StateModifiedFailed",
            _ => "",
        });
        if (key.State is "Purged" or "PendingDeletion") return;

        key.State = "PendingDeletion";
        key.PurgeAt = at.AddDays(7);
    }

    private void DeleteMaterial(ModelKey key)
    {
        Answers(() => _client.Call("Kms", "DeleteKeyMaterial", ("KeyId", key.Id)),
            key.State == "Purged" ? "Forbidden.KeyNotFound" : key.IsExternal ? "" : "Unsupported.Origin");
        if (!key.IsExternal || key.State == "Purged") return;

        key.HasMaterial = false;
        if (key.State != "PendingDeletion") key.State = "PendingImport";
    }

    private void Import(ModelKey key)
    {
        if (!key.IsExternal || key.State == "Purged") return;

        var parameters = _client.ImportParameters(key.Id);
        Answers(() => _client.Call("Kms", "ImportKeyMaterial", ImportedKey.ImportCall(key.Id, Material, parameters)),
            key.State == "PendingDeletion" ? "Rejected.StateModifiedFailed" : "");
        if (key.State == "PendingDeletion") return;

        key.HasMaterial = true;
        if (key.State == "PendingImport") key.State = "Enabled";
    }

    private void Pass(TimeSpan time) => _client.Wait(time);

    private void Reopen(bool commit)
    {
        var now = _client.Now;
        if (commit) _account.Commit(now);
        _account.Dispose();
        _account = CloudAccount.Open(_directory, RsaRing.Options);
        _client = _account.Client($"again {now.Ticks}");
        _client.Wait(now - _client.Now);
    }

    private void Check(ModelKey key)
    {
        // Reading takes time too, so a key may be purged while it is looked at.
        if (key.State == "PendingDeletion" && key.PurgeAt <= _client.Now + TimeSpan.FromMinutes(10))
        {
            Pass(TimeSpan.FromMinutes(10));
            key.State = "Purged";
        }

        _happened[key.State] = _happened.GetValueOrDefault(key.State) + 1;
        var described = key.State == "Purged"
            ? _client.Refusal("Kms", "DescribeKey", ("KeyId", key.Id)).Code : _client.Key(key.Id).Text("KeyState");
        Assert.Equal(key.State == "Purged" ? "Forbidden.KeyNotFound" : key.State, described);
        foreach (var secret in key.Secrets) Check(key, secret);
    }

    private void Check(ModelKey key, ModelSecret secret)
    {
        if (key.State == "Enabled")
        {
            Assert.Equal(secret.Text, _client.Decrypt(secret.Blob, secret.Context));
            Assert.Equal("InvalidParameter", _client.DecryptRefusal(secret.Blob, """{"call":"other"}""").Code);
            Assert.Equal("InvalidParameter", _client.DecryptRefusal(secret.Altered, secret.Context).Code);
            return;
        }

        Assert.Equal(Refusal(key), _client.DecryptRefusal(secret.Blob, secret.Context).Code);
    }

    private static string Refusal(ModelKey key) =>
        key.State == "Purged" ? "Forbidden.KeyNotFound" : $"Rejected.{key.State}";

    // Null: whether it may be done does not matter here.
    private static void Answers(Action call, string? code)
    {
        try
        {
            call();
            Assert.True(code is null or "", $"{code} was expected.");
        }
        catch (CloudException e) when (code is null or { Length: > 0 })
        {
            Assert.Equal(code ?? e.Code, e.Code);
        }
    }
}
