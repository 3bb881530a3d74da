using Infra.Clusters;
using Infra.Identity;
using Infra.Keys;

namespace Infra.Examples;

/// <summary>An ACK Pro cluster that encrypts its Secrets, in a network that is there; pods have addresses of their own
/// (Flannel).</summary>
internal static class ClusterInGivenNetwork
{
    public static void Declare()
    {
        var place = Place.Declare(); // or the IDs of a network that somebody else manages
        var secrets = new CustomerKey("secrets", new() { Description = "Secrets of Kubernetes", Deletable = true });
        var ack = new AckSecurityRole("ack-security", new());

        _ = new SecretEncryptedCluster("shop", new()
        {
            KeyId = secrets.KeyId,
            SecurityRole = ack.RoleName,
            VSwitchIds = { place.VSwitchId },
            SecurityGroupId = place.SecurityGroupId,
            NetworkPlugin = "flannel",
            Deletable = true,
        });
    }
}
