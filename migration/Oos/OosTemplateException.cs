namespace Infra.Migration.Oos;

/// <summary>A part of a plan that the language of OOS templates cannot express. Nothing was begun: templates are
/// generated whole or not at all.</summary>
public sealed class OosTemplateException(string message) : Exception(message);
