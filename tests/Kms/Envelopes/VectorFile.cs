using Infra.Tests.Testing;

namespace Infra.Tests.Kms.Envelopes;

/// <summary>The test vectors of others, a case a line.</summary>
internal static class VectorFile
{
    public static string PathOf(params ReadOnlySpan<string> parts) =>
        Repository.PathOf(["tests", "Kms", "Envelopes", "Vectors", .. parts]);

    /// <summary>The cases: their number, whether they are right, and the fields that follow.</summary>
    public static List<VectorCase> Read(string name) =>
    [
        .. File.ReadLines(PathOf(name)).Where(line => !line.StartsWith('#')).Select(line => line.Split(' '))
            .Select(fields => new VectorCase(fields[0], fields[1] != "invalid", fields[2..])),
    ];
}
