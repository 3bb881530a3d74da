using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Infra.Migration.Plans;

/// <summary>Plans as JSON: a version, the plan, nothing else. The same plan gives the same bytes.</summary>
public static class PlanFile
{
    /// <summary>The version of the form.</summary>
    public const int Version = 1;

    private static readonly JsonSerializerOptions s_options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    /// <summary>The text of a plan.</summary>
    public static string Write(MigrationPlan plan) => JsonSerializer.Serialize(new Document(Version, plan), s_options) + "\n";

    /// <summary>The plan of a text.</summary>
    /// <exception cref="PlanFileException">It is no plan, of another version, or was altered since it was
    /// written.</exception>
    public static MigrationPlan Read(string text)
    {
        CheckVersion(text);
        MigrationPlan plan;
        try
        {
            plan = JsonSerializer.Deserialize<Document>(text, s_options)?.Plan
                ?? throw new PlanFileException("The file holds no plan.");
        }
        catch (JsonException error)
        {
            throw new PlanFileException(
                $"The file is not a plan of version {Version}, at {error.Path ?? "its beginning"}: {error.Message} "
                + "Make the plan again.", error);
        }

        return plan.Id.Length == PlanIdentity.Placeholder.Length && IdOf(plan) == plan.Id ? plan
            : throw new PlanFileException(
                $"The plan {plan.Id} was altered since it was made: its content has the id {IdOf(plan)}. "
                + "Plans are not edited; change the wishes and make another one.");
    }

    /// <summary>The id that the content of a plan has.</summary>
    public static string IdOf(MigrationPlan plan) =>
        PlanIdentity.Of(JsonSerializer.Serialize(plan, s_options), plan.Id.Length == 0 ? "\0" : plan.Id);

    private static void CheckVersion(string text)
    {
        int? version;
        try
        {
            using var document = JsonDocument.Parse(text);
            version = document.RootElement is { ValueKind: JsonValueKind.Object } root
                && root.TryGetProperty("version", out var element) && element.TryGetInt32(out var number) ? number : null;
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            throw new PlanFileException($"The file is not a plan: {error.Message}", error);
        }

        if (version != Version)
            throw new PlanFileException(
                $"The file must be a plan of version {Version}; got {version?.ToString() ?? "no version"}. "
                + "Make the plan again with this program.");
    }

    private sealed record Document(int Version, MigrationPlan Plan);
}
