namespace Infra.Generator.Rendering;

/// <summary>A source file of the stand-in.</summary>
/// <param name="Path">Relative to the project of the stand-in, with forward slashes.</param>
/// <param name="Text">The whole text, lines ended by a line feed.</param>
public sealed record GeneratedFile(string Path, string Text);
