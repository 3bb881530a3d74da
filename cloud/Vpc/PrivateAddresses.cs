using Infra.Cloud.Limits;
using Infra.Cloud.State;

namespace Infra.Cloud.Vpc;

/// <summary>Private addresses in vSwitches.</summary>
/// <remarks>
/// Independent steps take addresses of one vSwitch in any order, so an address is not chosen when the call arrives. Each
/// user has a favourite that follows from its identifier; who came later in virtual time makes way. That is fixed when
/// the account is settled.
/// </remarks>
internal static class PrivateAddresses
{
    /// <summary>The address that something has at a time; empty if it has none.</summary>
    public static string Of(Store store, Entity user, DateTimeOffset time)
    {
        if (((IAddressUser)user).Address.At(time) is not { } use) return "";
        return use.Ip ?? Stays(store, use.VSwitchId).FindLast(stay => stay.User == user && stay.Since.At <= time)!.Ip!;
    }

    /// <summary>How many addresses of a vSwitch are in use.</summary>
    public static int Used(Request request, VSwitch vSwitch) => Users(request.Store).Count(user =>
        user.ExistsAt(request.At) && ((IAddressUser)user).Address.At(request.At)?.VSwitchId == vSwitch.Id);

    /// <summary>Takes an address: the one that is asked for, or any.</summary>
    /// <exception cref="CloudException">The address is not one of the vSwitch's, or is taken.</exception>
    public static AddressUse Take(
        Request request, VSwitch vSwitch, string? asked, ServiceError outside, ServiceError taken)
    {
        var range = vSwitch.Range;
        if (asked is null)
            return Used(request, vSwitch) < range.Count - NetworkLimits.ReservedAddresses
                ? new AddressUse(vSwitch.Id) : throw request.Refuse(taken);

        if (Ipv4Range.ParseAddress(asked) is not { } address || address <= range.First || address > range.Last - 3)
            throw request.Refuse(outside);
        return Stays(request.Store, vSwitch.Id).Exists(stay => stay.Ip == asked && stay.Covers(request.At))
            ? throw request.Refuse(taken) : new AddressUse(vSwitch.Id, asked);
    }

    /// <summary>Writes the addresses down that can no longer change.</summary>
    public static void Settle(Store store, DateTimeOffset now)
    {
        foreach (var user in Users(store))
        {
            var holder = (IAddressUser)user;
            if (user.CreatedAt <= now && holder.Address.First is { Ip: null } first)
                holder.Address = Rebuilt(holder.Address, first with { Ip = Of(store, user, user.CreatedAt) });
            foreach (var change in holder.Address.Changes.ToArray())
                if (change.Since.At <= now && change.Value is { Ip: null } use)
                    holder.Address = holder.Address.Set(
                        change.Since, use with { Ip = Of(store, user, change.Since.At) });
        }
    }

    private static Timed<AddressUse?> Rebuilt(Timed<AddressUse?> old, AddressUse first)
    {
        var rebuilt = new Timed<AddressUse?>(first);
        foreach (var change in old.Changes) rebuilt = rebuilt.Set(change.Since, change.Value);
        return rebuilt;
    }

    private static IEnumerable<Entity> Users(Store store) => [.. store.Instances.All, .. store.NatGateways.All];

    /// <summary>Every stay in a vSwitch by its beginning, with its address.</summary>
    private static List<AddressStay> Stays(Store store, string vSwitchId)
    {
        var stays = Users(store).SelectMany(user => AddressStay.Of(user, vSwitchId))
            .OrderBy(stay => stay.Since.At).ThenBy(stay => stay.Since.Origin, StringComparer.Ordinal)
            .ThenBy(stay => stay.User.Id, StringComparer.Ordinal).ToList();
        var range = store.VSwitches.Peek(vSwitchId)!.Range;
        var usable = range.Count - NetworkLimits.ReservedAddresses;
        var asked = stays.Where(stay => stay.Ip is not null).ToList();
        for (var i = 0; i < stays.Count; i++)
        {
            var stay = stays[i];
            if (stay.Ip is not null) continue;

            var taken = stays.Take(i).Where(other => other.Covers(stay.Since.At)).Concat(asked)
                .Select(other => other.Ip).ToHashSet();
            var favourite = Favourite(stay.User.Id, usable);
            for (var step = 0L; step < usable && stay.Ip is null; step++)
            {
                var ip = Ipv4Range.Text(range.First + 1 + (uint)((favourite + step) % usable));
                if (!taken.Contains(ip)) stay.Ip = ip;
            }
        }

        return stays;
    }

    private static long Favourite(string id, long usable)
    {
        Span<byte> hash = stackalloc byte[32];
        Identifiers.Hash([id], hash);
        return (long)(BitConverter.ToUInt64(hash[..8]) % (ulong)usable);
    }
}
