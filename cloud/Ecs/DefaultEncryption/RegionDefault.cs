using Infra.Cloud.State;

namespace Infra.Cloud.Ecs.DefaultEncryption;

/// <summary>Whether new disks of a region are encrypted without being asked to, and with which key.</summary>
internal sealed class RegionDefault : Entity
{
    public required Timed<bool> Enabled { get; set; }

    /// <summary>The key that new disks get; null for the service key.</summary>
    public required Timed<string?> KmsKeyId { get; set; }

    /// <summary>The default as of a call in its region.</summary>
    public static (bool On, string? KeyId) Of(Request request)
    {
        var entry = request.Store.RegionDefaults.Peek(request.Region);
        return entry?.Enabled.At(request.At) == true ? (true, entry.KmsKeyId.At(request.At)) : (false, null);
    }

    /// <summary>The entry of the call's region, to be changed.</summary>
    public static RegionDefault Changed(Request request)
    {
        var entry = request.Store.RegionDefaults.Peek(request.Region);
        if (entry is null)
        {
            // It is there from the beginning: independent steps may change it first in any order.
            entry = new RegionDefault
            {
                Id = request.Region,
                Region = request.Region,
                CreatedAt = DateTimeOffset.UnixEpoch,
                Enabled = new(false),
                KmsKeyId = new(null),
            };
            request.Store.RegionDefaults.Put(entry);
        }

        request.Touch(entry);
        return entry;
    }

    public override void Settle(DateTimeOffset now)
    {
        base.Settle(now);
        Enabled = Enabled.Settle(now);
        KmsKeyId = KmsKeyId.Settle(now);
    }
}
