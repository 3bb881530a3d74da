using Infra.Cloud.Kms;
using Infra.Cloud.State;

namespace Infra.Cloud.Cs;

/// <summary>A managed Kubernetes cluster: its control plane. The nodes belong to its node pools.</summary>
internal sealed class Cluster : Entity
{
    public const string Running = "running";

    public required string VpcId { get; init; }

    /// <summary>The security group that ACK made for it; null if the user named one.</summary>
    public string? OwnSecurityGroupId { get; init; }

    /// <summary>The fields of the body it was made and changed with, by their API names.</summary>
    public required TimedTexts Settings { get; init; }

    /// <summary>The add-ons by name; see <see cref="Addons.Addon"/>.</summary>
    public TimedTexts Addons { get; init; } = [];

    public required Timed<ClusterActivity> Activity { get; set; }

    public required Timed<SecretEncryption> Encryption { get; set; }

    public string? Setting(DateTimeOffset time, string name) => Settings.Get(time, name);

    public bool IsPro(DateTimeOffset time) => ClusterSpecs.IsPro(Setting(time, "cluster_spec"));

    /// <summary>The state that ACK shows.</summary>
    /// <remarks>The API server reads Secrets through their key, so without it the cluster is unavailable. That the key
    /// makes the API server unavailable is published; that the state says so is ours.</remarks>
    public string StateAt(Request request)
    {
        var activity = Activity.At(request.At);
        if (request.At < activity.Until) return activity.State;
        if (Encryption.At(request.At).KeyId is not { } keyId) return Running;
        return request.Find(request.Store.Keys, keyId)?.StateAt(request.At) == KeyState.Enabled
            ? Running : "unavailable";
    }

    public override void Settle(DateTimeOffset now)
    {
        base.Settle(now);
        Settings.Forget(now);
        Addons.Forget(now);
        Activity = Activity.Settle(now);
        Encryption = Encryption.Settle(now);
    }
}
