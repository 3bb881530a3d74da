using Infra.Cloud.Ram.Policies;

namespace Infra.Cloud.Ram;

/// <summary>A policy that Alibaba Cloud keeps, as it was published.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Version">Its default version.</param>
/// <param name="UpdatedOn">The date of that version, or of the copy where the version has none.</param>
/// <param name="Description">What it grants.</param>
/// <param name="Document">The policy document.</param>
internal sealed record SystemPolicy(
    string Name, string Version, DateOnly UpdatedOn, string Description, string Document)
{
    public PolicyFacts Facts
    {
        get
        {
            var updated = new DateTimeOffset(UpdatedOn, default, TimeSpan.Zero);
            return new(new(IsSystem: true, Name), Description, Version, Document, updated, updated, updated);
        }
    }
}
