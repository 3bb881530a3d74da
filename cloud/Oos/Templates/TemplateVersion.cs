namespace Infra.Cloud.Oos.Templates;

/// <summary>One version of a template.</summary>
/// <param name="Content">The text.</param>
/// <param name="Name">The name that the user gave the version, or null.</param>
/// <param name="Description">The description in the text.</param>
/// <param name="At">Since when it is there.</param>
/// <param name="By">Who made it.</param>
internal sealed record TemplateVersion(string Content, string? Name, string Description, DateTimeOffset At, string By);
