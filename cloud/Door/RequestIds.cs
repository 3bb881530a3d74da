namespace Infra.Cloud.Door;

/// <summary>Identifiers of requests that were refused before they became calls.</summary>
internal sealed class RequestIds(DoorClock time)
{
    private readonly UInt128 _origin = Identifiers.Hash128("door", "refused");
    private int _count;

    public string Next() =>
        Identifiers.Request(_origin, time.Now.UtcTicks, "door", "refused", Interlocked.Increment(ref _count));
}
