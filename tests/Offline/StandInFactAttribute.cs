using System.Reflection;
using Pulumi;

namespace Infra.Tests.Offline;

/// <summary>A test of what only the stand-in does; skipped, and shown as skipped, with the official packages.</summary>
internal sealed class StandInFactAttribute : FactAttribute
{
    public StandInFactAttribute()
    {
        var version = typeof(Deployment).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>();
        if (version?.InformationalVersion.Contains("offline", StringComparison.Ordinal) != true)
        {
            Skip = "Only the offline stand-in of the Pulumi SDK does this.";
        }
    }
}
