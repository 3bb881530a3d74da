using System.Text.Json.Nodes;

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
    private readonly Lazy<List<Statement>> _statements = new(() =>
        [.. PolicyJson.Statements(Document).Where(json => !json.ContainsKey("Condition")).Select(Statement.Of)]);

    public DateTimeOffset UpdatedAt => new(UpdatedOn, default, TimeSpan.Zero);

    /// <summary>True if the policy alone allows the action on the resource.</summary>
    /// <remarks>Conditions are not evaluated; a statement that has one grants nothing here.</remarks>
    public bool Allows(string action, string resource)
    {
        var allowed = false;
        foreach (var statement in _statements.Value)
        {
            if (!statement.Matches(action, resource)) continue;
            if (!statement.Allow) return false;
            allowed = true;
        }

        return allowed;
    }

    private sealed record Statement(bool Allow, List<string> Actions, List<string> Resources)
    {
        public static Statement Of(JsonObject json) => new(
            PolicyJson.Allows(json),
            PolicyJson.Strings(json, "Action"),
            PolicyJson.Strings(json, "Resource"));

        public bool Matches(string action, string resource) =>
            Any(Actions, action, ignoreCase: true) && Any(Resources, resource, ignoreCase: false);

        private static bool Any(List<string> patterns, string text, bool ignoreCase)
        {
            foreach (var pattern in patterns)
                if (Wildcard.Matches(pattern, text, ignoreCase)) return true;
            return false;
        }
    }
}
