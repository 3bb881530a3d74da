using Infra.Cloud.Limits;

namespace Infra.Cloud;

/// <summary>Identifiers in the form of ECS and VPC: a prefix and 20 characters that begin with the region's
/// code.</summary>
internal static class ResourceIds
{
    /// <summary>A new identifier.</summary>
    /// <param name="request">The call that makes the resource.</param>
    /// <param name="prefix">What identifiers of the kind begin with, for example "d".</param>
    /// <param name="kind">The kind, so that one call can make several resources.</param>
    /// <param name="number">Which of several of the kind.</param>
    public static string New(Request request, string prefix, string kind, int number = 0) =>
        $"{prefix}-{Regions.EcsCode(request.Region)}" + Identifiers.Letters(17, request.Options.Seed, kind,
            request.Origin, ApiTime.Exact(request.At), number.ToString());
}
