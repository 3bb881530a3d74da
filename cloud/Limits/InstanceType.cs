using System.Text.RegularExpressions;

namespace Infra.Cloud.Limits;

/// <summary>What the name of an instance type tells.</summary>
/// <remarks>
/// Date: 2026-08. Source: the naming rules on the page "Instance type naming conventions": ecs.family.size, where large
/// has 2 vCPUs, xlarge 4 and Nxlarge 4 N; the letter of the family stands for 2 (c), 4 (g) or 8 GiB (r) for each vCPU,
/// and -c1mN for N. Types of other names get 4 GiB. Which types there are is not kept: any well-formed name is one.
/// </remarks>
internal sealed partial record InstanceType(string Name, string Family, int Cpus, int MemoryGiB)
{
    /// <summary>Reads a name; null if it is not of the form of instance types.</summary>
    public static InstanceType? Parse(string name)
    {
        var match = Form().Match(name);
        if (!match.Success) return null;

        var (family, size) = (match.Groups["family"].Value, match.Groups["size"].Value);
        var cpus = size switch
        {
            "nano" or "small" or "medium" => 1,
            "large" => 2,
            "xlarge" => 4,
            _ => 4 * int.Parse(match.Groups["times"].Value),
        };
        var ratio = match.Groups["ratio"].Success ? int.Parse(match.Groups["ratio"].Value) : family[0] switch
        {
            'c' => 2,
            'r' => 8,
            _ => 4,
        };
        return new InstanceType(name, family, cpus, cpus * ratio);
    }

    [GeneratedRegex(
        @"^ecs\.(?<family>[a-z][a-z0-9]*)(-[a-z]+)?(-c1m(?<ratio>[1-9]))?"
        + @"\.(?<size>nano|small|medium|x?large|(?<times>[1-9]\d{0,2})xlarge)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Form();
}
