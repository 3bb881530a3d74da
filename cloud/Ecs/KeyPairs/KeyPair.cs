using Infra.Cloud.State;

namespace Infra.Cloud.Ecs.KeyPairs;

/// <summary>The public half of an SSH key pair. The private half is never kept.</summary>
internal sealed class KeyPair : Entity
{
    public required string Name { get; init; }

    public required string FingerPrint { get; init; }

    public required string PublicKey { get; init; }

    public required Timed<string> ResourceGroup { get; set; }

    public override void Settle(DateTimeOffset now)
    {
        base.Settle(now);
        ResourceGroup = ResourceGroup.Settle(now);
    }
}
