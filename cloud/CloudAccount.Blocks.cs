using Infra.Cloud.Blocks;

namespace Infra.Cloud;

public sealed partial class CloudAccount
{
    private static readonly Dictionary<string, string> NoParameters = [];

    /// <summary>The bytes of the account's disks.</summary>
    public DiskBlocks Blocks { get; }

    /// <summary>Does something with bytes as of a time, null meaning the latest that anybody has seen.</summary>
    internal T WithBlocks<T>(DateTimeOffset? at, Func<Request, T> work)
    {
        try
        {
            using (_gate.Alone())
            {
                ObjectDisposedException.ThrowIf(_disposed, this);
                var time = at ?? Later(_log.Latest, _store.Blocks.LastWrite);
                if (time < Committed) time = Committed;
                _executions.Advance(time);
                _log.Reach(time);
                Interlocked.Increment(ref _changes);
                var call = new ApiCall("Ecs", "BlockAccess", NoParameters, Regions[0], time, "blocks");
                return work(new Request(call, BlockRequest.Instance, _store, _options, "") { Audit = _audit });
            }
        }
        finally
        {
            _audit.Flush();
        }
    }

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset? other) =>
        other is { } time && time > one ? time : one;
}
