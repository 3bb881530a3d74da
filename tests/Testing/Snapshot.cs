using System.Collections;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Infra.Tests.Testing;

/// <summary>Compares what a program registers with a file that people review.</summary>
/// <remarks>UPDATE_SNAPSHOTS=1 accepts what was received, except in CI, where a snapshot is never written.</remarks>
internal static class Snapshot
{
    private static readonly JsonSerializerOptions s_json =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Compares the resources, one per line, with <c>Snapshots/Class.Method.txt</c> beside the
    /// test.</summary>
    public static void Matches(ProgramRun run, [CallerFilePath] string test = "", [CallerMemberName] string method = "")
    {
        var lines = run.Resources.Select(Line).OrderBy(line => line, StringComparer.Ordinal);
        var text = string.Concat(lines.Prepend("type | name | parent | options | inputs").Select(line => $"{line}\n"));
        Compare(text, test, method);
    }

    /// <summary>Compares any text with <c>Snapshots/Class.Method.txt</c> beside the test.</summary>
    public static void MatchesText(string text, [CallerFilePath] string test = "", [CallerMemberName] string method = "") =>
        Compare(text, test, method);

    private static void Compare(string received, string test, string method)
    {
        var name = $"{Path.GetFileNameWithoutExtension(test)}.{method}";
        var approved = Path.Combine(Path.GetDirectoryName(test)!, "Snapshots", $"{name}.txt");
        var rejected = Path.ChangeExtension(approved, ".received.txt");
        var isCI = Environment.GetEnvironmentVariable("CI") is "true" or "1";

        if (File.Exists(approved) && File.ReadAllText(approved) == received)
        {
            File.Delete(rejected);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(approved)!);
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1" && !isCI)
        {
            File.WriteAllText(approved, received);
            File.Delete(rejected);
            return;
        }

        File.WriteAllText(rejected, received);
        Assert.Fail($"Snapshot {approved} differs from {rejected}; accept it with UPDATE_SNAPSHOTS=1.\n{received}");
    }

    private static string Line(RegisteredResource resource) =>
        $"{resource.Type} | {resource.Name} | {resource.Parent ?? "-"} | {Options(resource)} | {Text(resource.Inputs)}";

    private static string Options(RegisteredResource resource)
    {
        var options = resource.Options;
        var text = new StringBuilder();
        Add(options.Protect is true, "protect");
        Add(options.RetainOnDelete is true, "retainOnDelete");
        Add(resource.IsRead, "read");
        Add(resource.ImportId is not null, $"import={resource.ImportId}");
        Add(options.IgnoreChanges is { Count: > 0 }, $"ignoreChanges={string.Join(',', options.IgnoreChanges ?? [])}");
        Add(options.CustomTimeouts?.Create is not null, $"create={options.CustomTimeouts?.Create}");
        return text.Length == 0 ? "-" : text.ToString(1, text.Length - 1);

        void Add(bool given, string option)
        {
            if (given) text.Append(' ').Append(option);
        }
    }

    private static string Text(object value) => value switch
    {
        IDictionary map => $"{{{string.Join(", ", map.Keys.Cast<string>().Select(Entry(map)).Order())}}}",
        string text => JsonSerializer.Serialize(text, s_json),
        bool flag => flag ? "true" : "false",
        IEnumerable list => $"[{string.Join(", ", list.Cast<object>().Select(Text))}]",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static Func<string, string> Entry(IDictionary map) => key => $"{key}: {Text(map[key]!)}";
}
