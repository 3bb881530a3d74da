using System.Text.Json.Nodes;
using Infra.Cloud;

namespace Infra.Tests.Cloud.Kms;

/// <summary>Short names for what the tests of KMS call all the time.</summary>
internal static class KmsCalls
{
    public static string Encrypt(this CloudClient client, string key, string plaintext, string? context = null) =>
        client.Call("Kms", "Encrypt", ("KeyId", key), ("Plaintext", plaintext), ("EncryptionContext", context))
            .Text("CiphertextBlob");

    public static JsonObject Decrypted(this CloudClient client, string blob, string? context = null) =>
        client.Call("Kms", "Decrypt", ("CiphertextBlob", blob), ("EncryptionContext", context));

    public static string Decrypt(this CloudClient client, string blob, string? context = null) =>
        client.Decrypted(blob, context).Text("Plaintext");

    public static CloudException DecryptRefusal(this CloudClient client, string blob, string? context = null) =>
        client.Refusal("Kms", "Decrypt", ("CiphertextBlob", blob), ("EncryptionContext", context));

    public static (int Status, string Code) Answer(this CloudException refusal) => (refusal.Status, refusal.Code);

    /// <summary>The identifier of the region's KMS instance.</summary>
    public static string Instance(this CloudClient client) =>
        client.Call("Kms", "ListKmsInstances")["KmsInstances"]!["KmsInstance"]!.AsArray().Single()!
            .Text("KmsInstanceId");

    public static void ScheduleDeletion(this CloudClient client, string key, int days = 7) =>
        client.Call("Kms", "ScheduleKeyDeletion", ("KeyId", key), ("PendingWindowInDays", $"{days}"));
}
