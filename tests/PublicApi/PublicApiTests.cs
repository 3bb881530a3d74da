using Infra.Cloud;
using Infra.Disks;
using Infra.Engine;
using Infra.Files;
using Infra.Inventory.Records;
using Infra.Kms.Online;
using Infra.Migration.Plans;
using Infra.OpenApi.Signing;
using Infra.Policies.Rules;
using Infra.Tests.Offline.PublicApi;
using Infra.Tests.Testing;

namespace Infra.Tests.PublicApi;

/// <summary>What others may build on, line by line: a changed line is a change for them.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void Components_PublicApi_IsAsReviewed() => Snapshot.MatchesText(Of(typeof(EncryptedDisk)));

    [Fact]
    public void Cloud_PublicApi_IsAsReviewed() => Snapshot.MatchesText(Of(typeof(CloudAccount)));

    [Fact]
    public void Files_PublicApi_IsAsReviewed() => Snapshot.MatchesText(Of(typeof(DirectoryLock)));

    [Fact]
    public void OpenApi_PublicApi_IsAsReviewed() => Snapshot.MatchesText(Of(typeof(RpcSignature)));

    [Fact]
    public void Policies_PublicApi_IsAsReviewed() => Snapshot.MatchesText(Of(typeof(RuleSet)));

    [Fact]
    public void Kms_PublicApi_IsAsReviewed() => Snapshot.MatchesText(Of(typeof(KmsClient)));

    [Fact]
    public void Migration_PublicApi_IsAsReviewed() => Snapshot.MatchesText(Of(typeof(MigrationPlan)));

    [Fact]
    public void Inventory_PublicApi_IsAsReviewed() => Snapshot.MatchesText(Of(typeof(RegionInventory)));

    [Fact]
    public void Engine_PublicApi_IsAsReviewed() => Snapshot.MatchesText(Of(typeof(LocalEngine)));

    private static string Of(Type type) => string.Concat(ApiPrinter.Print(type.Assembly).Select(line => $"{line}\n"));
}
