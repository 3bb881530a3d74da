using System.Text;
using Infra.Cloud.Ecs;
using Infra.Cloud.Kms;
using Infra.Cloud.Kms.Ciphers;

namespace Infra.Cloud.Blocks;

/// <summary>The data keys of encrypted disks: drawn and opened by KMS for ECS, which comes as
/// AliyunECSDiskEncryptDefaultRole or with its service key.</summary>
/// <remarks>
/// ECS asks for a data key when it makes a disk. Here the key is drawn when the first byte is written, as KMS would
/// have drawn it when the disk was made: a disk that nobody writes to costs nothing, and no answer shows the
/// difference.
/// </remarks>
internal static class DiskKeys
{
    /// <summary>Draws a data key under a key as of the time of a call, or gives null if the key has no material any
    /// more.</summary>
    public static (WrappedKey Wrapped, byte[] Plain)? Draw(Request request, string kmsKeyId)
    {
        if (request.Store.Keys.Peek(kmsKeyId) is not { } key) return null;
        var version = KeyVersions.Primary(key, request.At);
        if (key.IsExternal && request.Store.Vault.Find(version.Id) is null) return null;

        var drawn = DataKey.Draw(request, key, BlockCipher.KeyLength, EncryptionContext.Read(request));
        return (request.Store.Blocks.NewKey(key.Id, drawn.Blob.Text), drawn.Bytes);
    }

    /// <summary>Opens a data key with the material of the key that encrypted it, or gives null if that is gone. Whether
    /// ECS may use the key is another question.</summary>
    public static byte[]? Open(Request request, WrappedKey wrapped)
    {
        if (request.Store.Keys.Peek(wrapped.KmsKeyId) is not { } key) return null;
        if (CiphertextBlob.Parse(wrapped.Ciphertext) is not { } blob) return null;
        var text = KeyCipher.Open(request, key, blob, EncryptionContext.Read(request));
        return text is null ? null : Convert.FromBase64String(Encoding.ASCII.GetString(text));
    }

    /// <summary>Opens the data key of what a disk or a snapshot holds after checking that ECS may use its key now. Null
    /// for one in the clear, and for one that nobody has written to.</summary>
    /// <exception cref="CloudException">The key cannot be used: ECS's own refusal.</exception>
    public static byte[]? Unlock(Request request, string contentId, string? kmsKeyId)
    {
        DiskEncryption.CheckUsable(request, kmsKeyId);
        if (request.Store.Blocks.KeyOf(contentId, request.At) is not { } wrapped) return null;
        return Open(request, wrapped) ?? throw request.Refuse(EcsErrors.KeyNotEnabled);
    }

    /// <summary>An instance that is being made gets a disk that holds something: its host opens the data key.</summary>
    public static void Remember(Request request, Disk disk, Instance instance)
    {
        var blocks = request.Store.Blocks;
        if (instance.Power.At(request.At).On && blocks.KeyOf(disk.Id, request.At) is { } wrapped
            && Open(request, wrapped) is { } key)
            blocks.Hosts.Hold(disk.Id, instance.Id, key);
    }

    /// <summary>Opens the data keys of all disks on an instance, as ECS does whenever it starts, and gives what its
    /// host then remembers.</summary>
    /// <exception cref="CloudException">A key cannot be used.</exception>
    public static IReadOnlyList<(string DiskId, byte[] Key)> UnlockAll(Request request, Instance instance)
    {
        var keys = new List<(string, byte[])>();
        foreach (var disk in request.Store.DisksOn(instance.Id, request.At))
            if (Unlock(request, disk.Id, disk.KmsKeyId) is { } key) keys.Add((disk.Id, key));
        return keys;
    }
}
