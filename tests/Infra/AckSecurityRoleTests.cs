using Infra.Identity;
using Infra.Tests.Testing;
using Pulumi;

namespace Infra.Tests.Components;

public sealed class AckSecurityRoleTests() : ServiceRoleTests(
    "AckSecurityRole", "AliyunCSManagedSecurityRole", "AliyunCSManagedSecurityRolePolicy", "cs.aliyuncs.com")
{
    [Fact]
    public async Task Deployment_OfANewRole_MatchesTheReviewedSnapshot()
    {
        var run = await ProgramRun.Of(() => _ = Declare());

        Snapshot.Matches(run);
    }

    protected override Output<string> Declare(InputMap<string>? tags = null) =>
        new AckSecurityRole("roles", tags is null ? new() : new() { Tags = tags }).RoleName;
}
