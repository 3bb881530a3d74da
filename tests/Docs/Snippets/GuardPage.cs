using Infra.Disks;
using Infra.Guard;
using Pulumi;

namespace Infra.Tests.Docs.Snippets;

/// <summary>The examples of docs/guard.md, compiled.</summary>
internal static class GuardPage
{
    public static void Waivers()
    {
        new EncryptedDisk("build-cache", new() { ServiceKey = true, /* ... */ }, new()
        {
            ResourceTransformations =
            {
                Waive.Rule("ecs-disk-uses-customer-key", "can be made again at any time", expires: "2027-06-30", owner: "platform"),
            },
        });
    }

    public sealed class ShopStack : Stack
    {
        public ShopStack()
            : base(ProgramGuard.Watch())
        {
            new EncryptedDisk("orders", new() { /* ... */ });
            ProgramGuard.Conclude(this);
        }
    }
}
