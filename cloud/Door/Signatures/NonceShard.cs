namespace Infra.Cloud.Door.Signatures;

/// <summary>A part of the nonces that were used: two generations, the younger of which becomes the older when its time is up
/// or it is full.</summary>
internal sealed class NonceShard(TimeSpan generation, int capacity)
{
    private readonly Lock _gate = new();
    private HashSet<ulong> _young = [];
    private HashSet<ulong> _old = [];
    private DateTimeOffset _begun;

    public bool IsNew(ulong hash, DateTimeOffset now)
    {
        lock (_gate)
        {
            if (now - _begun >= generation || _young.Count >= capacity)
            {
                // What was full is emptied and filled again: no new memory for every generation.
                (_old, _young) = (_young, _old);
                _young.Clear();
                _begun = now;
            }

            return !_old.Contains(hash) && _young.Add(hash);
        }
    }
}
