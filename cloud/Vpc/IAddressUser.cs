using Infra.Cloud.State;

namespace Infra.Cloud.Vpc;

/// <summary>Something that has a private address in a vSwitch.</summary>
internal interface IAddressUser
{
    /// <summary>Where its address is; null while it has none.</summary>
    Timed<AddressUse?> Address { get; set; }
}
