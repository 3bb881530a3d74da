using System.Diagnostics;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Infra.Cloud.Oos.Selectors;
using Infra.Tests.Cloud.Door;
using Xunit.Abstractions;

namespace Infra.Tests.Cloud.Oos;

/// <summary>Selectors are a subset of jq: what they give is what jq gives.</summary>
[InProcessOnly("no calls")]
public sealed class SelectorTests(ITestOutputHelper output)
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private const string Input =
        """
        {"a":1,"b":[1,2,3],"c":{"x":null,"y":"text"},"d":[{"n":"one","v":3},{"n":"two","v":1},{"n":"three"}],
        "e":"Grüße 😀","f":[[1,[2]],[3]],"g":true,"h":null,"i":"a,b,c","j":2.5,"k":[3,1,2,1],"l":[],"m":"7",
        "Tags":{"Tag":[{"Key":"k1","Value":"v1"},{"Key":"k2","Value":"v2"}]},"n":-3,"o":"{\"in\":[1,2]}","p":["x",null,false]}
        """;

    /// <summary>Selectors whose every value must be that of jq; an error must be one there as well.</summary>
    public static readonly string[] Compared =
    [
        ".", ".a", ".b[]", ".b[0]", ".b[-1]", ".b[5]", ".b[1:]", ".b[:2]", ".b[1:2]", ".b[-2:]", ".e[2:6]", ".c.y", ".c[\"y\"]",
        ".c.\"y\"", ".[\"a\",\"j\"]", ".d[].n", ".d[] | .v", ".d | map(.v)", ".d | map(select(.v)) | length", ".nothing",
        ".nothing.deeper", ".a.b", ".a.b?", ".b[]?", ".a[]", ".a[]?", "[.d[] | {n, w: .v}]", "{(.c.y): .a}", "{\"q\": (1,2)}",
        "{a: 1, \"b\": 2, c}", "{}", "[]", "[.b[], .a]", ".a, .b", ".b | .[0], .[1]", "(.a, .j) | . + 1", ".a + .j", ".b + .k",
        ".b - [1,3]", ".c + {x: 5}", ".i + .m", "null + 1", ".a - 3", ".j * 2", ".j / 2", ".a / 3", "7 % 3", "-7 % 3", "7 % -3",
        "5.9 % 2.9", ".a / 0", ".a % 0", ".i / \",\"", "-.a", "-(.b[])", ".a == 1", ".a != 1.0", ".b == [1,2,3]", ".a < .j",
        ".i >= \"a\"", "[] < {}", "null < false", "\"Z\" < \"a\"", "[1,2] < [1,3]", "{\"a\":2} < {\"b\":1}", "true and false",
        "(true,false) and (true,false)", "(true,false) or (true,false)", ".h // \"none\"", ".a // 5",
        "(.h, .a, .g) // 9", "empty // 1", ".h // .nothing // 3", ".a.b // 4", "if .g then \"y\" else \"n\" end",
        "if .h then 1 elif .a then 2 else 3 end", "if (true,false) then 1 else 2 end", ".b | length", ".e | length", ".h | length",
        ".c | length", ".n | length", ".g | length", ".c | keys", ".b | keys", ".a | keys", ".c | has(\"x\")", ".b | has(2)",
        ".b | has(3)", ".a | has(1)", ".i | contains(\"b,\")", ".b | contains([2])", ".p | contains([\"x\"])",
        ".c | contains({y: \"ex\"})", ".b | contains(1)", "[2] | inside([1,2])", ".b | add", ".l | add", ".d | map(.n) | add",
        ".k | unique", ".k | sort", ".d | sort_by(.v)", ".d | sort_by(.n)", ".k | min", ".k | max", ".l | min", ".b | reverse",
        ".f | flatten", ".c | to_entries", ".Tags.Tag | from_entries", "[{\"key\":\"z\",\"value\":1}] | from_entries",
        ".b | join(\"-\")", ".p | join(\",\")", ".l | join(\",\")", ".i | split(\",\")", "\"\" | split(\",\")", "\"abc\" | split(\"\")",
        ".i | startswith(\"a,\")", ".i | endswith(\"c\")", ".a | startswith(\"1\")", ".i | ltrimstr(\"a,\")", ".i | rtrimstr(\",c\")",
        ".a | ltrimstr(\"x\")", ".e | ascii_downcase", ".i | ascii_upcase", ".a | tostring", ".c | tostring", ".j | tostring",
        ".m | tonumber", ".i | tonumber", ".c | tojson", ".o | fromjson", ".i | fromjson", "[.[] | type]", ".b | first", ".b | last",
        "first(.b[])", "last(.b[])", "first(empty)", "[.b[] | select(. > 1)]", ".g | not", ".h | not", ".p | any", ".p | all",
        ".b | any(. > 2)", ".b | all(. > 2)", ".l | any", ".l | all", "[.p[] | values]", "[.b[] | empty]", ".a |= . + 1", ".b[] |= . * 2",
        ".c.x |= 5", ".b[0] |= 9", ".d[].v |= 0", ".new |= 1", ".c.z.q |= 1", "[.f[][]]|.|= map(select(.))", ".b |= map(. + 1)",
        "(.a, .j) |= 0", ".k | .[5] |= 1", ".a |= (1,2)", "0.1 + 0.2", "100000000000", "1e3 + 0", "[.b[1:][0]]",
        ".[\"b\"][1]", ".b[0]?", "\"\\u0041\\n\"", "map(type)", ".d | map(has(\"v\"))", ".d[1:] | .[0].n",
        "[.[]?] | length", ".b | .[1:] | add", "{a, c: .c.y} | keys", ".Tags.Tag[] | select(.Key == \"k2\") | .Value",
        "[.Tags.Tag[].Key] | contains([\"k1\"])", "reverse?", ".h | reverse", ".b[.a]",
    ];

    [JqFact]
    public void Selectors_OfTheSubset_GiveWhatJqGives()
    {
        var theirs = AskJq(Compared);

        var differences = Compared.Zip(theirs, (selector, jq) => (selector, jq, ours: Ours(selector)))
            .Where(one => one.ours != one.jq)
            .Select(one => $"{one.selector}: ours {one.ours}, jq {one.jq}").ToList();

        output.WriteLine($"{Compared.Length} selectors compared");
        Assert.True(differences.Count == 0, string.Join('\n', differences));
    }

    [Theory]
    [InlineData("Instances.Instance[].InstanceId", """{"Instances":{"Instance":[{"InstanceId":"i-1"},{"InstanceId":"i-2"}]}}""",
        """["i-1","i-2"]""")]
    [InlineData("SnapshotId", """{"SnapshotId":"s-1"}""", """["s-1"]""")]
    [InlineData("input", """{"input":1}""", "[1]")]
    [InlineData("b.[0]", """{"b":[5]}""", "[5]")]
    [InlineData(" a.b ", """{"a":{"b":1}}""", "[1]")]
    public void Selector_WithoutItsFirstDot_IsRead(string selector, string input, string expected)
    {
        var selected = Selector.Parse(selector).Select(JsonNode.Parse(input));

        Assert.Equal(expected, new JsonArray([.. selected]).ToJsonString());
    }

    [Theory]
    [InlineData("..")]
    [InlineData("$x")]
    [InlineData(".a as $x | $x")]
    [InlineData("reduce .[] as $x (0; . + $x)")]
    [InlineData("def f: 1; f")]
    [InlineData("try .a")]
    [InlineData("@base64")]
    [InlineData("\"\\(.a)\"")]
    [InlineData(".a = 1")]
    [InlineData(".a += 1")]
    [InlineData("test(\"a\")")]
    [InlineData("range(10)")]
    [InlineData("if .a then 1 end")]
    [InlineData(".a # comment")]
    [InlineData("[.a")]
    [InlineData("\"abc")]
    [InlineData("")]
    [InlineData(".a .b c")]
    [InlineData("1 == 1 == 1")]
    public void Selector_BeyondTheSubset_IsRefused(string selector) =>
        Assert.Throws<SelectorException>(() => Selector.Parse(selector));

    [Theory]
    [InlineData("[.,.]", 40)]
    [InlineData(".+.", 40)]
    [InlineData("[.,.]|flatten", 20)]
    [InlineData("{a:.,b:.}", 40)]
    [InlineData("[.[]?,.[]?,.,.]", 30)]
    public void Selector_ThatGrows_IsStopped(string stage, int times)
    {
        var selector = Selector.Parse(string.Join('|', Enumerable.Repeat(stage, times)));

        var stopped = Assert.Throws<SelectorException>(() => selector.Select("0123456789"));

        Assert.True(stopped.IsLimit);
    }

    [Theory]
    [InlineData("(", 3000)]
    [InlineData("[", 450)]
    [InlineData("-", 450)]
    [InlineData(".a|", 450)]
    [InlineData(".a//", 450)]
    [InlineData("if 1 then 1 elif ", 120)]
    public void Selector_NestedDeep_IsRefused(string part, int times) =>
        Assert.Throws<SelectorException>(
            () => Selector.Parse(string.Concat(Enumerable.Repeat(part, times)) + ".a"));

    private static string Ours(string selector)
    {
        try
        {
            var values = new JsonArray([.. Selector.Parse(selector).Select(JsonNode.Parse(Input))]);
            return values.ToJsonString(Plain);
        }
        catch (SelectorException e) when (!e.Message.Contains("subset", StringComparison.Ordinal))
        {
            return "\"error\"";
        }
    }

    /// <summary>What jq gives for each selector: a list of values, or that it is an error.</summary>
    private static List<string> AskJq(IEnumerable<string> selectors)
    {
        var program = string.Join(", ", selectors.Select(selector => $"(try [{selector}] catch \"error\")"));
        // From a file: to write to a process that ends early would hide why it did.
        var input = Path.GetTempFileName();
        try
        {
            File.WriteAllText(input, Input);
            using var jq = Process.Start(new ProcessStartInfo(JqFactAttribute.Path!, ["-c", program, input])
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
                StandardOutputEncoding = new System.Text.UTF8Encoding(false),
            })!;
            var lines = jq.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
            jq.WaitForExit();
            Assert.Equal(0, jq.ExitCode);
            return [.. lines.Select(line => JsonNode.Parse(line)!.ToJsonString(Plain))]; // letters are escaped alike
        }
        finally
        {
            File.Delete(input);
        }
    }
}
