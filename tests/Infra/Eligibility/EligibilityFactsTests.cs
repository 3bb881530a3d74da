using System.Globalization;
using System.Reflection;
using Infra.Eligibility;
using Infra.Inventory.Eligibility;
using Infra.Tests.Docs;
using CloudDisks = Infra.Cloud.Limits.DiskCategories;
using CloudLimits = Infra.Cloud.Limits.EncryptionLimits;
using CloudRegions = Infra.Cloud.Limits.Regions;

namespace Infra.Tests.Eligibility;

/// <summary>Limits are data: each list tells its date and page, is printed for readers, and agrees with what the
/// embedded cloud, which keeps its own, refuses.</summary>
public sealed class EligibilityFactsTests
{
    private static readonly string s_page = new MarkdownPage("docs/eligibility.md").Text;

    [Fact]
    public void Facts_Everyone_TellsDateAndPage()
    {
        var sources = typeof(FactSource).Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(FactSource).Namespace)
            .Select(type => type.GetProperty("Source", BindingFlags.Static | BindingFlags.Public)?.GetValue(null))
            .OfType<FactSource>()
            .ToList();

        Assert.Equal(6, sources.Count);
        Assert.All(sources, source =>
        {
            string[] formats = ["yyyy-MM-dd", "yyyy-MM"];
            Assert.True(DateOnly.TryParseExact(source.AsOf, formats, CultureInfo.InvariantCulture, default, out _));
            Assert.StartsWith("https://www.alibabacloud.com/help/en/", source.Page, StringComparison.Ordinal);
            Assert.Contains($"[{source.AsOf}]({source.Page})", s_page, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Page_Regions_AreThoseOfTheCheck()
    {
        var expected = DiskRegions.WithoutCustomerKeys.Select(region =>
            $"{region} no {(DiskRegions.WithoutEncryption.Contains(region) ? "no" : "yes")}");

        Assert.Equal(expected, Table("Regions"));
    }

    [Fact]
    public void Page_Families_AreThoseOfTheCheck() =>
        Assert.Equal(InstanceFamilies.Excluded, Table("Instance families"));

    [Fact]
    public void Page_Zones_AreThoseOfTheCheck() => Assert.Contains(
        $"zones {string.Join(" and ", SystemDiskZones.Excluded.Select(zone => $"`{zone}`"))}",
        s_page, StringComparison.Ordinal);

    [Fact]
    public void Page_Disks_AreThoseOfTheCheck()
    {
        var expected = DiskCategories.All.SelectMany(category => category == DiskCategories.Essd
            ? DiskCategories.Levels.Select(level => Row($"{category} at {level}", category, level))
            : [Row(category, category, null)]);

        Assert.Equal(expected, Table("Disks"));
    }

    [Fact]
    public void Page_ImagesAndKeys_AreThoseOfTheCheck()
    {
        Assert.Contains($"at most {ImageSizes.MaxCopyGiB} GiB", s_page, StringComparison.Ordinal);
        Assert.Contains(
            $"specifications {string.Join(" and ", KeySpecs.ForDisks.Select(spec => $"`{spec}`"))}",
            s_page, StringComparison.Ordinal);
    }

    [Fact]
    public void CloudDisks_EveryCategoryAndLevel_HaveTheSameSizes()
    {
        Assert.Equal(CloudDisks.All.Order(StringComparer.Ordinal), DiskCategories.All.Order(StringComparer.Ordinal));
        Assert.All(DiskCategories.All, category =>
        {
            Assert.Equal(CloudDisks.IsEssdSeries(category), DiskCategories.EssdSeries.Contains(category));
            foreach (var level in DiskCategories.Levels)
            {
                Assert.Equal(CloudDisks.Sizes(category, level), DiskCategories.DataDiskGiB(category, level));
            }
        });
    }

    [Fact]
    public void CloudRegions_Everyone_AgreesAboutCustomerKeys()
    {
        var refused = CloudRegions.All.Select(region => region.Id).Where(id => !CloudRegions.SupportsCustomerKeys(id));

        Assert.Equal(
            refused.Order(StringComparer.Ordinal), DiskRegions.WithoutCustomerKeys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void CloudFamilies_ZonesAndImages_AreThoseOfTheComponents()
    {
        Assert.All(InstanceFamilies.Excluded, family => Assert.False(CloudLimits.FamilyEncrypts(family["ecs.".Length..])));
        Assert.All(SystemDiskZones.Excluded, zone => Assert.False(CloudLimits.ZoneEncryptsSystemDisks(zone)));
        Assert.True(CloudLimits.FamilyEncrypts("g7"));
        Assert.True(CloudLimits.ZoneEncryptsSystemDisks("cn-hangzhou-h"));
        Assert.Equal(CloudLimits.MaxCopiedImageGiB, ImageSizes.MaxCopyGiB);
    }

    private static string Row(string name, string category, string? level)
    {
        var (min, max) = DiskCategories.DataDiskGiB(category, level)!.Value;
        var (least, most) = DiskCategories.SystemDiskGiB(category, level)!.Value;
        return DiskCategories.EssdSeries.Contains(category)
            ? $"{name} {min} to {max} yes {least} to {most}"
            : $"{name} {min} to {max} no no";
    }

    private static IEnumerable<string> Table(string heading) => s_page.ReplaceLineEndings("\n").Split('\n')
        .SkipWhile(line => line != $"## {heading}").Skip(1)
        .TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal))
        .Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Skip(1)
        .Select(line => string.Join(' ', line.Trim('|').Split('|').Select(cell => cell.Trim().Replace("`", ""))));
}
