using System.Globalization;

namespace Infra.Cloud.Blocks;

/// <summary>The bytes of the account's disks, which no API of ECS gives out: for tests that show that nothing was lost
/// and that nobody can read what must not be read.</summary>
/// <remarks>
/// There are two ways to the same bytes. <b>As a guest</b>: through the instance that the disk is attached to, which
/// must be running, with the data key that its host opened at its start; a key disabled since makes no difference.
/// <b>Raw</b>: as ECS itself would, whatever the disk's status, with the data key opened by KMS now; a key that ECS may
/// not use now makes the disk unreadable. A raw way to a disk that an instance uses does not exist in life; it is here
/// so that a test can look without disturbing. A snapshot has no guest.
/// </remarks>
public sealed class DiskBlocks
{
    /// <summary>In which units bytes are kept and encrypted. Smaller and crossing writes work; they read the blocks
    /// they touch first.</summary>
    /// <value>4096.</value>
    public const int BlockSize = 4096;

    private readonly CloudAccount _account;

    internal DiskBlocks(CloudAccount account) => _account = account;

    /// <summary>How many blocks the account holds, each counted once, however many disks and snapshots share
    /// it.</summary>
    public long HeldBlocks => _account.WithBlocks(at: null, request => request.Store.Blocks.HeldBlocks);

    /// <summary>Writes raw.</summary>
    /// <param name="diskId">The disk.</param>
    /// <param name="offset">The first byte.</param>
    /// <param name="bytes">What is written.</param>
    /// <param name="at">The virtual time; null for that of the latest call or write, whichever was later. A snapshot
    /// holds what was written before it.</param>
    /// <exception cref="BlockException">The disk does not take the write.</exception>
    public void Write(string diskId, long offset, ReadOnlyMemory<byte> bytes, DateTimeOffset? at = null) =>
        Write(diskId, offset, bytes, at, asGuest: false);

    /// <summary>Writes as the instance does that the disk is attached to.</summary>
    /// <param name="diskId">The disk.</param>
    /// <param name="offset">The first byte.</param>
    /// <param name="bytes">What is written.</param>
    /// <param name="at">The virtual time; null for that of the latest call or write.</param>
    /// <exception cref="BlockException">The disk does not take the write, or no instance that runs uses it.</exception>
    public void WriteAsGuest(string diskId, long offset, ReadOnlyMemory<byte> bytes, DateTimeOffset? at = null) =>
        Write(diskId, offset, bytes, at, asGuest: true);

    /// <summary>Reads raw. What was never written is zeros.</summary>
    /// <param name="id">A disk or a snapshot.</param>
    /// <param name="offset">The first byte.</param>
    /// <param name="length">How many bytes.</param>
    /// <param name="at">The virtual time; null for that of the latest call or write.</param>
    /// <exception cref="BlockException">The bytes cannot be read.</exception>
    public byte[] Read(string id, long offset, int length, DateTimeOffset? at = null) =>
        Read(id, offset, length, at, asGuest: false);

    /// <summary>Reads as the instance does that the disk is attached to.</summary>
    /// <param name="diskId">The disk.</param>
    /// <param name="offset">The first byte.</param>
    /// <param name="length">How many bytes.</param>
    /// <param name="at">The virtual time; null for that of the latest call or write.</param>
    /// <exception cref="BlockException">The bytes cannot be read, or no instance that runs uses the disk.</exception>
    public byte[] ReadAsGuest(string diskId, long offset, int length, DateTimeOffset? at = null) =>
        Read(diskId, offset, length, at, asGuest: true);

    /// <summary>A hash of everything a disk or a snapshot holds, read raw. Equal content has equal hashes, whatever it
    /// is encrypted with and whatever its size: blocks of zeros count as never written.</summary>
    /// <param name="id">A disk or a snapshot.</param>
    /// <param name="at">The virtual time; null for that of the latest call or write.</param>
    /// <returns>SHA-256 in lowercase hexadecimal over the number and the bytes of each block that is not all zeros, in
    /// ascending order, numbers as eight bytes, the highest first.</returns>
    /// <exception cref="BlockException">The bytes cannot be read.</exception>
    public string Hash(string id, DateTimeOffset? at = null) => _account.WithBlocks(at, request =>
    {
        var access = BlockAccess.Raw(request, id);
        return Convert.ToHexStringLower(new BlockIo(access.Request).Hash(access.View, access.Key));
    });

    private void Write(string diskId, long offset, ReadOnlyMemory<byte> bytes, DateTimeOffset? at, bool asGuest) =>
        _account.WithBlocks(at, request =>
        {
            var access = asGuest ? BlockAccess.Guest(request, diskId) : BlockAccess.Raw(request, diskId);
            access.CheckRange(offset, bytes.Length);
            var (volume, key) = access.ForWriting();
            if (bytes.Length > 0) new BlockIo(access.Request).Write(volume, key, offset, bytes.Span);
            return true;
        });

    private byte[] Read(string id, long offset, int length, DateTimeOffset? at, bool asGuest) =>
        _account.WithBlocks(at, request =>
        {
            var access = asGuest ? BlockAccess.Guest(request, id) : BlockAccess.Raw(request, id);
            access.CheckRange(offset, length);
            var bytes = new byte[length];
            if (access.View is { } view) new BlockIo(access.Request).Read(view, access.Key, offset, bytes);
            return bytes;
        });

    internal static string Text(DateTimeOffset time) => time.ToString("O", CultureInfo.InvariantCulture);
}
