using Infra.Cloud.State;

namespace Infra.Cloud.Vpc;

/// <summary>A time for which something has an address in a vSwitch.</summary>
internal sealed class AddressStay(Entity user, Moment since, DateTimeOffset? end, string? ip)
{
    public Entity User => user;

    public Moment Since => since;

    public string? Ip { get; set; } = ip;

    public bool Covers(DateTimeOffset time) => since.At <= time && !(end <= time);

    /// <summary>The stays of one user in a vSwitch.</summary>
    public static IEnumerable<AddressStay> Of(Entity user, string vSwitchId)
    {
        var address = ((IAddressUser)user).Address;
        var first = new TimedChange<AddressUse?>(new Moment(user.CreatedAt, ""), address.First);
        TimedChange<AddressUse?>[] uses = [first, .. address.Changes];
        for (var i = 0; i < uses.Length; i++)
            if (uses[i].Value is { } use && use.VSwitchId == vSwitchId)
                yield return new AddressStay(
                    user, uses[i].Since, i + 1 < uses.Length ? uses[i + 1].Since.At : user.DeletedAt, use.Ip);
    }
}
