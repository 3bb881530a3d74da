namespace Infra.Cloud.Oos.Language;

/// <summary>A template that is not valid, or a value that does not fit it.</summary>
/// <param name="place">Where, for example Tasks.copy.Properties.</param>
/// <param name="problem">What is wrong and what would be right.</param>
internal sealed class TemplateException(string place, string problem)
    : Exception(place.Length == 0 ? problem : $"{place}: {problem}");
