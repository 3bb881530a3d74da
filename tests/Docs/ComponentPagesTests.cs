using System.Reflection;
using System.Xml.Linq;
using Infra.AccountDefaults;
using Infra.Cloud.Config.Evaluation;
using Infra.Clusters;
using Infra.Disks;
using Infra.Guardrails;
using Infra.Identity;
using Infra.Images;
using Infra.Instances;
using Infra.Keys;
using Infra.LaunchTemplates;
using Infra.Migration;
using Infra.Networks;
using Infra.Snapshots;
using Infra.Tests.Testing;
using Pulumi;

namespace Infra.Tests.Docs;

public sealed class ComponentPagesTests
{
    /// <summary>What the compiler wrote down of the components' documentation, by member.</summary>
    private static readonly Lazy<Dictionary<string, XElement>> s_documentation = new(() => XDocument
        .Load(Path.ChangeExtension(typeof(CustomerKey).Assembly.Location, ".xml")).Descendants("member")
        .ToDictionary(member => member.Attribute("name")!.Value, StringComparer.Ordinal));

    /// <summary>What the pages call the defaults that constants hold.</summary>
    private static readonly Dictionary<string, object> s_constants = new(StringComparer.Ordinal)
    {
        ["CustomerKeyArgs.HasAlias"] = CustomerKeyDefaults.HasAlias,
        ["CustomerKeyArgs.KeySpec"] = CustomerKeyDefaults.KeySpec,
        ["CustomerKeyArgs.ProtectionLevel"] = CustomerKeyDefaults.ProtectionLevel,
        ["CustomerKeyArgs.Origin"] = CustomerKeyDefaults.Origin,
        ["CustomerKeyArgs.MaterialImported"] = CustomerKeyDefaults.MaterialImported,
        ["CustomerKeyArgs.RotationDays"] = CustomerKeyDefaults.RotationDays,
        ["CustomerKeyArgs.DeletionProtection"] = CustomerKeyDefaults.DeletionProtection,
        ["CustomerKeyArgs.DeletionProtectionDescription"] = CustomerKeyDefaults.DeletionProtectionDescription,
        ["CustomerKeyArgs.DeletionWindowDays"] = CustomerKeyDefaults.DeletionWindowDays,
        ["CustomerKeyArgs.Enabled"] = CustomerKeyDefaults.Enabled,
        ["CustomerKeyArgs.Deletable"] = CustomerKeyDefaults.Deletable,
        ["DiskEncryptionByDefaultArgs.ServiceKey"] = DiskEncryptionByDefaultDefaults.ServiceKey,
        ["EncryptedDisksOnlyArgs.CustomerKey"] = EncryptedDisksOnlyDefaults.CustomerKey,
        ["EncryptedDisksOnlyArgs.PolicyName"] = EncryptedDisksOnlyDefaults.PolicyName,
        ["EncryptionLockArgs.Switches"] = EncryptionLockDefaults.Switches,
        ["EncryptionLockArgs.Keys"] = EncryptionLockDefaults.Keys,
        ["OrganizationGuardrailArgs.EncryptedDisks"] = OrganizationGuardrailDefaults.EncryptedDisks,
        ["OrganizationGuardrailArgs.CustomerKey"] = OrganizationGuardrailDefaults.CustomerKey,
        ["OrganizationGuardrailArgs.Switches"] = OrganizationGuardrailDefaults.Switches,
        ["OrganizationGuardrailArgs.Keys"] = OrganizationGuardrailDefaults.Keys,
        ["EncryptionConfigRulesArgs.RiskLevel"] = EncryptionConfigRulesDefaults.RiskLevel,
        ["EncryptionConfigRulesArgs.CompliancePack"] = EncryptionConfigRulesDefaults.CompliancePack,
        ["KeyGrantArgs.Access"] = KeyGrantDefaults.Access,
        ["EncryptedImageArgs.ServiceKey"] = EncryptedImageDefaults.ServiceKey,
        ["EncryptedImageArgs.LargeImageAllowed"] = EncryptedImageDefaults.LargeImageAllowed,
        ["EncryptedImageArgs.Deletable"] = EncryptedImageDefaults.Deletable,
        ["EncryptedInstanceArgs.ImageEncrypted"] = EncryptedInstanceDefaults.ImageEncrypted,
        ["EncryptedInstanceArgs.ServiceKey"] = EncryptedInstanceDefaults.ServiceKey,
        ["EncryptedInstanceArgs.SystemDiskCategory"] = EncryptedInstanceDefaults.Category,
        ["EncryptedInstanceArgs.SystemDiskPerformanceLevel"] = EncryptedInstanceDefaults.PerformanceLevel,
        ["EncryptedInstanceArgs.SystemDiskReplaceable"] = EncryptedInstanceDefaults.SystemDiskReplaceable,
        ["EncryptedInstanceArgs.Deletable"] = EncryptedInstanceDefaults.Deletable,
        ["EncryptedLaunchTemplateArgs.ImageEncrypted"] = EncryptedLaunchTemplateDefaults.ImageEncrypted,
        ["EncryptedLaunchTemplateArgs.ServiceKey"] = EncryptedLaunchTemplateDefaults.ServiceKey,
        ["EncryptedLaunchTemplateArgs.SystemDiskPerformanceLevel"] = EncryptedLaunchTemplateDefaults.PerformanceLevel,
        ["EncryptedSnapshotPolicyArgs.RetentionDays"] = EncryptedSnapshotPolicyDefaults.RetentionDays,
        ["EncryptedSnapshotPolicyArgs.CopyRetentionDays"] = EncryptedSnapshotPolicyDefaults.RetentionDays,
        ["EncryptedSnapshotPolicyArgs.ServiceKey"] = EncryptedSnapshotPolicyDefaults.ServiceKey,
        ["EncryptedDiskArgs.ServiceKey"] = EncryptedDiskDefaults.ServiceKey,
        ["EncryptedDiskArgs.Category"] = EncryptedDiskDefaults.Category,
        ["EncryptedDiskArgs.PerformanceLevel"] = EncryptedDiskDefaults.PerformanceLevel,
        ["EncryptedDiskArgs.Deletable"] = EncryptedDiskDefaults.Deletable,
        ["EncryptedDiskCopyArgs.ServiceKey"] = EncryptedDiskDefaults.ServiceKey,
        ["EncryptedDiskCopyArgs.TimeoutHours"] = ConversionDefaults.TimeoutHours,
        ["EncryptedDiskCopyArgs.Deletable"] = EncryptedDiskDefaults.Deletable,
        ["DataDiskConversionArgs.Route"] = ConversionDefaults.SnapshotCopy,
        ["DataDiskConversionArgs.ServiceKey"] = ConversionDefaults.ServiceKey,
        ["DataDiskConversionArgs.TimeoutHours"] = ConversionDefaults.TimeoutHours,
        ["DataDiskConversionArgs.Attempt"] = ConversionDefaults.Attempt,
        ["SystemDiskConversionArgs.ServiceKey"] = ConversionDefaults.ServiceKey,
        ["SystemDiskConversionArgs.TimeoutHours"] = ConversionDefaults.TimeoutHours,
        ["SystemDiskConversionArgs.Attempt"] = ConversionDefaults.Attempt,
        ["BulkSystemDiskEncryptionArgs.ServiceKey"] = ConversionDefaults.ServiceKey,
        ["BulkSystemDiskEncryptionArgs.TimeoutHours"] = ConversionDefaults.TimeoutHours,
        ["BulkSystemDiskEncryptionArgs.Attempt"] = ConversionDefaults.Attempt,
        ["EncryptedNodePoolArgs.ServiceKey"] = EncryptedNodePoolDefaults.ServiceKey,
        ["EncryptedNodePoolArgs.Size"] = EncryptedNodePoolDefaults.Size,
        ["EncryptedNodePoolArgs.SystemDiskCategory"] = EncryptedDiskDefaults.Category,
        ["EncryptedNodePoolArgs.SystemDiskPerformanceLevel"] = EncryptedDiskDefaults.PerformanceLevel,
        ["EncryptedNodePoolArgs.SystemDiskSizeGiB"] = EncryptedNodePoolDefaults.SystemDiskSizeGiB,
        ["PrivateNetworkArgs.Cidr"] = PrivateNetworkDefaults.Cidr,
        ["PrivateNetworkArgs.Deletable"] = PrivateNetworkDefaults.Deletable,
        ["SecretEncryptedClusterArgs.ClusterSpec"] = SecretEncryptedClusterDefaults.ClusterSpec,
        ["SecretEncryptedClusterArgs.VpcCidr"] = SecretEncryptedClusterDefaults.VpcCidr,
        ["SecretEncryptedClusterArgs.NetworkPlugin"] = SecretEncryptedClusterDefaults.NetworkPlugin,
        ["SecretEncryptedClusterArgs.PodCidr"] = SecretEncryptedClusterDefaults.PodCidr,
        ["SecretEncryptedClusterArgs.ServiceCidr"] = SecretEncryptedClusterDefaults.ServiceCidr,
        ["SecretEncryptedClusterArgs.PublicEndpoint"] = SecretEncryptedClusterDefaults.PublicEndpoint,
        ["SecretEncryptedClusterArgs.Deletable"] = SecretEncryptedClusterDefaults.Deletable,
    };

    private static readonly Type[] s_components =
    [
        typeof(AckSecurityRole), typeof(CustomerKey), typeof(DiskEncryptionByDefault), typeof(EcsDiskEncryptionRole),
        typeof(EncryptedDisk), typeof(EncryptedDisksOnly), typeof(EncryptionLock), typeof(SecretEncryptionAdministrators),
        typeof(OrganizationGuardrail), typeof(EncryptionConfigRules),
        typeof(EncryptedImage), typeof(EncryptedInstance), typeof(EncryptedLaunchTemplate),
        typeof(EncryptedNodePool), typeof(EncryptedSnapshotPolicy), typeof(ImportedKeyPair), typeof(KeyGrant),
        typeof(PrivateNetwork), typeof(SecretEncryptedCluster),
        typeof(BulkSystemDiskEncryption), typeof(DataDiskConversion), typeof(EncryptedDiskCopy), typeof(SystemDiskConversion),
    ];

    public static TheoryData<Type> Components => [.. s_components];

    [Fact]
    public void Components_All_HaveAPage()
    {
        var all = typeof(CustomerKey).Assembly.GetExportedTypes()
            .Where(type => type.IsSubclassOf(typeof(ComponentResource)));

        Assert.Equal(s_components.ToHashSet(), all.ToHashSet());
    }

    [Theory]
    [MemberData(nameof(Components))]
    public void Page_ArgumentTable_HasEveryArgumentInOrder(Type component)
    {
        var rows = Table(component, "Arguments").Select(row => row[0]);

        Assert.Equal(Arguments(component).Select(argument => argument.Name), rows);
    }

    [Theory]
    [MemberData(nameof(Components))]
    public void Page_ArgumentTable_TellsTypeAndDefaultOfEveryArgument(Type component)
    {
        var rows = Table(component, "Arguments").ToDictionary(row => row[0], StringComparer.Ordinal);

        Assert.All(Arguments(component), argument =>
        {
            var row = rows[argument.Name];
            Assert.StartsWith(TypeOf(argument.Property.PropertyType), row[1], StringComparison.Ordinal);
            Assert.NotEqual("", row[3]);
            if (argument.IsRequired) Assert.Equal("required", row[2]);
            else if (s_constants.TryGetValue(KeyOf(component, argument.Property), out var constant))
                Assert.Equal(Text(constant), row[2]);
            else Assert.Contains("Default: ", Documentation(argument.Property), StringComparison.Ordinal);
        });
    }

    [Theory]
    [MemberData(nameof(Components))]
    public void Documentation_OfEveryArgument_TellsTheDefaultOfTheConstant(Type component)
    {
        Assert.All(Arguments(component), argument =>
        {
            var text = Documentation(argument.Property);
            Assert.True(argument.IsRequired || text.Contains("Default: ", StringComparison.Ordinal), argument.Name);
            if (!s_constants.TryGetValue(KeyOf(component, argument.Property), out var constant)) return;
            var value = constant is string words && words.Contains(' ', StringComparison.Ordinal)
                ? $"\"{words}\""
                : Text(constant);
            Assert.Contains($"Default: {value}", text, StringComparison.Ordinal);
        });
    }

    [Theory]
    [MemberData(nameof(Components))]
    public void Page_OutputTable_HasEveryOutput(Type component)
    {
        var outputs = component.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Select(property => property.GetCustomAttribute<OutputAttribute>()?.Name)
            .OfType<string>();

        Assert.Equal(outputs, Table(component, "Outputs").Select(row => row[0]));
    }

    [Theory]
    [MemberData(nameof(Components))]
    public void Page_Sections_AnswerWhatReadersAsk(Type component)
    {
        var page = Page(component);

        Assert.StartsWith($"# {component.Name}\n", page, StringComparison.Ordinal);
        Assert.All(["Why", "Smallest example", "Arguments", "Outputs", "What replaces", "How to delete", "Cost"],
            section => Assert.Contains($"\n## {section}\n", page, StringComparison.Ordinal));
    }

    [Fact]
    public void DiskPage_Sizes_AreThoseOfTheCheck()
    {
        var rows = Table(typeof(EncryptedDisk), "Sizes in GiB");

        var expected = EncryptedDiskDefaults.Categories.SelectMany(category =>
            category == EncryptedDiskDefaults.Essd
                ? EncryptedDiskDefaults.PerformanceLevels
                    .Select(level => SizesOf($"{category} at {level}", category, level))
                : [SizesOf(category, category, null)]);
        Assert.Equal(expected, rows.Select(row => string.Join(' ', row)));
    }

    [Fact]
    public void ConfigRulesPage_Rules_AreThoseOfTheDefault()
    {
        var rows = Table(typeof(EncryptionConfigRules), "The rules");

        Assert.Equal(EncryptionConfigRulesDefaults.Rules, rows.Select(row => row[0]));
        Assert.All(rows, row => Assert.Equal(Evaluations.IsEvaluated(row[0]) ? "yes" : "no", row[2]));
    }

    private static string SizesOf(string name, string category, string? performanceLevel)
    {
        var (min, max) = EncryptedDiskDefaults.SizesGiB(category, performanceLevel);
        return $"{name} {min} {max}";
    }

    private static string KeyOf(Type component, PropertyInfo argument) => $"{component.Name}Args.{argument.Name}";

    private static string Text(object constant) => constant switch
    {
        true => "true",
        false => "false",
        _ => constant.ToString()!,
    };

    private static List<string[]> Table(Type component, string heading)
    {
        var section = Page(component).Split('\n')
            .SkipWhile(line => line.TrimStart('#') != $" {heading}" || line[0] != '#')
            .Skip(1)
            .TakeWhile(line => !line.StartsWith('#'));
        var rows = section.Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Skip(1);
        return [.. rows.Select(row => row.Trim('|').Split('|').Select(cell => cell.Trim().Replace("`", "")).ToArray())];
    }

    private static string Page(Type component)
    {
        var file = string.Concat(component.Name.Select(letter => char.IsUpper(letter) ? $"-{letter}" : $"{letter}"));
        file = file.TrimStart('-').ToLowerInvariant();
        return File.ReadAllText(Repository.PathOf("docs", "components", $"{file}.md"));
    }

    private static IEnumerable<(string Name, bool IsRequired, PropertyInfo Property)> Arguments(Type component)
    {
        var args = component.Assembly.GetType($"{component.FullName}Args", throwOnError: true)!;
        foreach (var property in args.GetProperties())
        {
            var input = property.CustomAttributes.Single(data => data.AttributeType == typeof(InputAttribute));
            var name = (string)input.ConstructorArguments[0].Value!;
            yield return (name, Documentation(property).EndsWith("Required.", StringComparison.Ordinal), property);
        }
    }

    private static string TypeOf(Type input) => input.GenericTypeArguments[0] switch
    {
        _ when input.Name.StartsWith("InputMap", StringComparison.Ordinal) => "map",
        _ when input.Name.StartsWith("InputList", StringComparison.Ordinal) => "list",
        var type when type == typeof(bool) => "boolean",
        var type when type == typeof(int) => "integer",
        _ => "string",
    };

    private static string Documentation(PropertyInfo property)
    {
        var member = s_documentation.Value[$"P:{property.DeclaringType!.FullName}.{property.Name}"];
        var words = (member.Element("value")?.Value ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words);
    }
}
