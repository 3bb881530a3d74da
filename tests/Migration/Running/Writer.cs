using System.Buffers.Binary;
using Infra.Cloud;
using Infra.Cloud.Blocks;
using Infra.Tests.Testing;

namespace Infra.Tests.Migration.Running;

/// <summary>A program in the guest that writes to a disk before each call that anybody makes, for as long as the
/// instance runs: whatever is lost of it is seen.</summary>
internal sealed class Writer(CloudAccount account, string diskId)
{
    private int _count;

    /// <summary>The disk's content after the last write that the guest made; the first one where it could make
    /// none.</summary>
    public string AtTheStop { get; private set; } = account.Blocks.Hash(diskId);

    /// <summary>How often it wrote.</summary>
    public int Writes => _count;

    /// <summary>Writes once more, if the instance runs.</summary>
    public void Write(DateTimeOffset at)
    {
        var bytes = new byte[8];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, _count + 1);
        try
        {
            account.Blocks.WriteAsGuest(diskId, _count % 64 * 4096, bytes, at);
            _count++;
            AtTheStop = account.Blocks.Hash(diskId, at);
        }
        catch (BlockException)
        {
            // It is stopped, or the disk is no longer attached.
        }
    }

    /// <summary>Lets it write before each call.</summary>
    public void Watch(AccountCalls calls) => calls.Inject = call =>
    {
        Write(call.At);
        return null;
    };
}
