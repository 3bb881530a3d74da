using Infra.Policies.Waivers;

namespace Infra.Tests.Policies.Waivers;

/// <summary>What patterns of names mean.</summary>
public sealed class GlobTests
{
    // The first eight are cases of aliyun/infraguard, pkg/waiver/waiver_test.go (Apache-2.0), as facts.
    [Theory]
    [InlineData("legacy-*", "legacy-bucket", true)]
    [InlineData("legacy-*", "prod-bucket", false)]
    [InlineData("*", "anything", true)]
    [InlineData("envs/legacy/**", "envs/legacy/db/main.tf", true)]
    [InlineData("envs/legacy/**", "envs/prod/main.tf", false)]
    [InlineData("**/main.tf", "a/b/c/main.tf", true)]
    [InlineData("a/*/c", "a/b/c", true)]
    [InlineData("a/*/c", "a/b/d/c", false)]
    [InlineData("**/main.tf", "main.tf", true)]
    [InlineData("a/**/c", "a/c", true)]
    [InlineData("a/**/c", "a/b/d/c", true)]
    [InlineData("**", "", true)]
    [InlineData("", "", true)]
    [InlineData("", "a", false)]
    [InlineData("disk-?", "disk-1", true)]
    [InlineData("disk-?", "disk-10", false)]
    [InlineData("a?c", "a/c", false)]
    [InlineData("*-data-*", "app-data-1-data-2", true)]
    [InlineData("urn:pulumi:dev::**::scratch-*", "urn:pulumi:dev::shop::alicloud:ecs/disk:Disk::scratch-1", true)]
    [InlineData("urn:pulumi:dev::*::scratch-*", "urn:pulumi:dev::shop::alicloud:ecs/disk:Disk::scratch-1", false)]
    [InlineData("module.app.alicloud_disk.data[0]", "module.app.alicloud_disk.data[0]", true)]
    [InlineData("Legacy-*", "legacy-bucket", false)]
    public void Pattern_AgainstAName_MatchesAsAPathDoes(string pattern, string name, bool matches)
    {
        Assert.Equal(matches, Glob.Matches(pattern, name));
    }

    [Fact]
    public void Pattern_MadeToTakeLong_DoesNot()
    {
        var (pattern, name) = (string.Concat(Enumerable.Repeat("*a", 200)) + "b", new string('a', 2_000));

        Assert.False(Glob.Matches(pattern, name));
        Assert.False(Glob.Matches(string.Concat(Enumerable.Repeat("**a", 200)) + "b", name));
    }
}
