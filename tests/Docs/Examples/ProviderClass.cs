using Infra.Tests.Testing;

namespace Infra.Tests.Docs.Examples;

/// <summary>A class of the provider as far as examples need it: its arguments by name.</summary>
/// <param name="Key">The token of a resource, or the full name of a nested class.</param>
/// <param name="Name">The C# name.</param>
/// <param name="IsWhole">Whether every argument that an example may name is listed.</param>
/// <param name="Arguments">The types by name: string, int, bool, double, a nested class, or <c>list</c> or <c>map</c> of
/// one.</param>
internal sealed record ProviderClass(string Key, string Name, bool IsWhole, IReadOnlyDictionary<string, string> Arguments)
{
    /// <summary>Everything in the listing beside this file.</summary>
    public static IReadOnlyList<ProviderClass> All { get; } =
    [
        .. File.ReadLines(Repository.PathOf("tests", "Docs", "Examples", "classes.tsv"))
            .Where(line => line[0] != '#').Select(line => line.Split('\t')).Select(Read),
    ];

    private static ProviderClass Read(string[] columns) => new(
        columns[0], columns[1].TrimEnd('*'), !columns[1].EndsWith('*'),
        columns[2].Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(argument => argument.Split(':'))
            .ToDictionary(argument => argument[0], argument => argument[1], StringComparer.Ordinal));
}
