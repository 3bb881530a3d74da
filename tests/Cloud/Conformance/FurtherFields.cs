using Infra.Tests.Testing;

namespace Infra.Tests.Cloud.Conformance;

/// <summary>Fields of answers that are younger than the metadata.</summary>
internal static class FurtherFields
{
    private static readonly Lazy<ILookup<(string, string), string>> Read = new(() =>
        File.ReadLines(Repository.PathOf("tests", "Cloud", "Conformance", "further-fields.txt"))
            .Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split(' '))
            .SelectMany(words => words.Skip(2), (words, path) => (Operation: (words[0], words[1]), Path: path))
            .ToLookup(field => field.Operation, field => field.Path));

    /// <summary>The paths of those of one operation.</summary>
    public static IEnumerable<string> Of(string product, string operation) => Read.Value[(product, operation)];
}
