using Infra.Identity;
using Infra.Tests.Testing;
using Pulumi;

namespace Infra.Tests.Components;

public sealed class EcsDiskEncryptionRoleTests() : ServiceRoleTests(
    "EcsDiskEncryptionRole", "AliyunECSDiskEncryptDefaultRole", "AliyunECSDiskEncryptRolePolicy", "ecs.aliyuncs.com")
{
    [Fact]
    public async Task Deployment_OfANewRole_MatchesTheReviewedSnapshot()
    {
        var run = await ProgramRun.Of(() => _ = Declare());

        Snapshot.Matches(run);
    }

    protected override Output<string> Declare(InputMap<string>? tags = null) =>
        new EcsDiskEncryptionRole("roles", tags is null ? new() : new() { Tags = tags }).RoleName;
}
