using System.Text;
using Infra.Policies.Readers;

namespace Infra.Tests.Policies.Testing;

/// <summary>Documents of Pulumi and Terraform around the part that a test is about.</summary>
internal static class Documents
{
    public const string Sig = "4dabf18193072939515e22adb298388d";
    public const string SecretSig = "1b47061264138c4ac30d75fd1eb44270";
    public const string UnknownText = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

    /// <summary>A stack export with these entries.</summary>
    public static string Export(params IEnumerable<string> resources) =>
        $$$$"""{"version":3,"deployment":{"manifest":{"time":"2026-11-22T00:00:00Z"},"resources":[{{{{string.Join(",\n", resources)}}}}]}}""";

    /// <summary>An entry for a disk.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="inputs">Its inputs, as JSON.</param>
    /// <param name="more">Further members, each with a comma in front.</param>
    public static string Disk(string name, string inputs, string more = "") =>
        $$$$"""{"urn":"{{{{Urn(name)}}}}","custom":true,"id":"d-{{{{name}}}}","type":"{{{{DiskRule.Disk}}}}","inputs":{{{{inputs}}}}{{{{more}}}}}""";

    public static string Urn(string name, string type = DiskRule.Disk) => $"urn:pulumi:dev::shop::{type}::{name}";

    /// <summary>A preview with these steps.</summary>
    public static string Preview(params IEnumerable<string> steps) =>
        $$$$"""{"config":{"shop:size":"20"},"steps":[{{{{string.Join(",\n", steps)}}}}],"duration":12,"changeSummary":{"create":1}}""";

    public static string Step(string operation, string name, string? newState, string? oldState = null) =>
        $$$$"""{"op":"{{{{operation}}}}","urn":"{{{{Urn(name)}}}}","oldState":{{{{oldState ?? "null"}}}},"newState":{{{{newState ?? "null"}}}},"detailedDiff":null}""";

    public static Input Read(string json) => InputReader.Read(Encoding.UTF8.GetBytes(json));
}
