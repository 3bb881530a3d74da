using Infra.Cloud.State;

namespace Infra.Cloud.Vpc;

/// <summary>An elastic IP address.</summary>
internal sealed class Eip : NamedEntity
{
    /// <summary>The address: one of 198.18.0.0/15, which is reserved for tests of network devices and belongs to
    /// nobody.</summary>
    public required string Ip { get; init; }

    public required string Isp { get; init; }

    public required string InternetChargeType { get; init; }

    public required Timed<int> Bandwidth { get; set; }

    /// <summary>What it is bound to, or null.</summary>
    public required Timed<EipTarget?> Target { get; set; }

    public EipTarget? TargetAt(DateTimeOffset time) => Target.At(time);

    public string StatusAt(DateTimeOffset time) => Target.At(time) switch
    {
        null => "Available",
        var target => time < target.ReadyAt ? "Associating" : "InUse",
    };

    /// <summary>Unbinds it and notes that.</summary>
    public void Release(Request request)
    {
        Target = Target.Set(request.Moment, null);
        request.Touch(this);
    }

    public override void Settle(DateTimeOffset now)
    {
        base.Settle(now);
        Bandwidth = Bandwidth.Settle(now);
        Target = Target.Settle(now);
    }
}
