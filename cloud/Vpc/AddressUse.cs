namespace Infra.Cloud.Vpc;

/// <summary>In which vSwitch something has an address, and which.</summary>
/// <param name="VSwitchId">The vSwitch.</param>
/// <param name="Ip">The address that was asked for or is written down; null while it follows from all users of the
/// vSwitch (see <see cref="PrivateAddresses"/>).</param>
internal sealed record AddressUse(string VSwitchId, string? Ip = null);
