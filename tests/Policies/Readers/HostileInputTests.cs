using System.Text;
using Infra.Policies.Readers;
using Infra.Tests.Policies.Testing;
using static Infra.Tests.Policies.Testing.Documents;

namespace Infra.Tests.Policies.Readers;

/// <summary>Input that is damaged or made to do harm: refused with one sentence, in bounded memory.</summary>
public sealed class HostileInputTests
{
    [Theory]
    [InlineData("", "the file is empty")]
    [InlineData("hello", "not JSON: line 1, byte 1 cannot be read")]
    [InlineData("{\"version\":3,\n\"deployment\":{\"resources\":[", "not JSON: line 2, byte 28 cannot be read")]
    [InlineData("{\"deployment\":{}} {}", "not JSON: line 1, byte 19 cannot be read")]
    [InlineData("[]", "the document must be a JSON object")]
    [InlineData("null", "the document must be a JSON object")]
    [InlineData("{}", "the document is no state, preview or plan that is known")]
    [InlineData("{\"deployment\":[]}", "'deployment' must be an object")]
    [InlineData("{\"deployment\":{\"resources\":{}}}", "'resources' must be a list")]
    [InlineData("{\"deployment\":{\"resources\":[1]}}", "resource 1 must be an object")]
    [InlineData("{\"deployment\":{\"resources\":[{}]}}", "resource 1, which ends on line 1, has no 'urn'")]
    [InlineData("{\"deployment\":{\"resources\":[{\"urn\":1}]}}", "'urn' of the resource on line 1 must be a text")]
    [InlineData("{\"deployment\":{\"resources\":[{\"custom\":\"yes\"}]}}", "'custom' of the resource on line 1 must be true or false")]
    [InlineData("{\"deployment\":{\"resources\":[{\"inputs\":\"x\"}]}}", "'inputs' of the resource on line 1 must be an object")]
    [InlineData("{\"deployment\":{\"resources\":[{\"inputs\":[1]}]}}", "'inputs' of the resource on line 1 must be an object")]
    [InlineData("{\"deployment\":{\"resources\":[{\"urn\":\"x\"}]}}", "resource 1, which ends on line 1, has no 'type'")]
    [InlineData("{\"steps\":{}}", "'steps' must be a list")]
    [InlineData("{\"steps\":[3]}", "step 1 must be an object")]
    [InlineData("{\"steps\":[{}]}", "step 1, which ends on line 1, has no 'op'")]
    [InlineData("{\"steps\":[],\"deployment\":{}}", "the document is both a preview of Pulumi and, by 'deployment', a state of Pulumi")]
    [InlineData("{\"checkpoint\":7}", "'checkpoint' must be an object")]
    public void Document_ThatIsNone_IsRefusedByName(string json, string message)
    {
        Assert.Equal(message, Assert.Throws<InputException>(() => Read(json)).Message);
    }

    [Theory]
    [InlineData("""{"version":4,"serial":1,"lineage":"x","resources":[]}""", "terraform show -json")]
    [InlineData("""{"result":"ok","resources":[]}""", "pulumi preview --json")]
    [InlineData("""{"sequence":1,"resourcePreEvent":{}}""", "pulumi preview --json")]
    public void Document_OfTheSameTools_IsRefusedWithTheWayToTheRightOne(string json, string way)
    {
        Assert.Contains(way, Assert.Throws<InputException>(() => Read(json)).Hint, StringComparison.Ordinal);
    }

    public static TheoryData<string, string> Duplicates => new()
    {
        { """{"version":3,"version":3,"deployment":{}}""", "version" },
        { """{"deployment":{},"deployment":{}}""", "deployment" },
        { """{"deployment":{"resources":[],"resources":[]}}""", "resources" },
        { """{"steps":[],"steps":[]}""", "steps" },
        { Export(Disk("data", "{}", ""","inputs":{}""")), "inputs" },
        { Export(Disk("data", "{}", ""","type":"x:y:z" """)), "type" },
        { Export(Disk("data", """{"encrypted":true,"encrypted":false}""")), "encrypted" },
        { Export(Disk("data", """{"encrypted":true,"\u0065ncrypted":false}""")), "encrypted" },
        { Export(Disk("data", """{"dataDisks":[{"encrypted":true,"encrypted":false}]}""")), "encrypted" },
        { Export(Disk("data", $"{{{string.Concat(Enumerable.Range(0, 40).Select(n => $"\"a{n}\":{n},"))}\"a7\":0}}")), "a7" },
        { Preview("""{"op":"create","op":"delete"}"""), "op" },
        { """{"format_version":"1.2","resource_changes":[],"resource_changes":[]}""", "resource_changes" },
    };

    [Theory]
    [MemberData(nameof(Duplicates))]
    public void Member_ThatIsThereTwice_IsRefused(string json, string name)
    {
        var message = Assert.Throws<InputException>(() => Read(json)).Message;

        Assert.StartsWith($"'{name}' is there twice", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"deployment\":{\"resources\":[{\"inputs\":", "{\"a\":", 100_000)]
    [InlineData("{\"deployment\":{\"resources\":[{\"inputs\":", "[", 100_000)]
    [InlineData("{\"unknown\":", "[", 1_000)]
    [InlineData("", "[", 1_000_000)]
    public void Nesting_WithoutEnd_IsRefused(string start, string part, int times)
    {
        var json = start + string.Concat(Enumerable.Repeat(part, times));

        var message = Assert.Throws<InputException>(() => Read(json)).Message;

        Assert.Contains(start.Length == 0 ? "must be a JSON object" : "nested deeper than 200", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"a":"\ud800"}""")]
    [InlineData("""{"\udc00":1}""")]
    public void Text_ThatIsHalfACharacter_IsRefused(string inputs)
    {
        var message = Assert.Throws<InputException>(() => Read(Export(Disk("data", inputs)))).Message;

        Assert.Equal("a text is not valid Unicode", message);
    }

    [Fact]
    public void Bytes_ThatAreNoText_AreShownAsSuch()
    {
        var json = Encoding.UTF8.GetBytes(Export(Disk("data", """{"a":"~"}""")));
        json[Array.IndexOf(json, (byte)'~')] = 0xFF;

        var value = InputReader.Read(json).Resources[0].Inputs["a"].Text;

        Assert.Equal("\ufffd", value);
    }

    [Fact]
    public void Mark_InFrontOfUtf8_IsLeftOut()
    {
        var input = InputReader.Read(new byte[] { 0xEF, 0xBB, 0xBF }.Concat(Encoding.UTF8.GetBytes(Export(Disk("data", "{}")))).ToArray());

        Assert.Single(input.Resources);
    }

    [Fact]
    public void Utf16_IsRefusedByName()
    {
        var json = Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(Export(Disk("data", "{}")))).ToArray();

        Assert.Contains("UTF-16", Assert.Throws<InputException>(() => InputReader.Read(json)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_WithoutEnd_IsRefusedBeforeItFillsMemory()
    {
        using var endless = new EndlessStream("{\"deployment\":{\"manifest\":\""u8.ToArray(), (byte)'a');

        var error = Assert.Throws<InputException>(() => InputReader.Read(endless));

        Assert.Equal("line 1 has a text of more than 32 MiB", error.Message);
        Assert.InRange(endless.Given, 32 * 1024 * 1024, 34 * 1024 * 1024);
    }

    [Theory]
    [InlineData("a long text of the same letters is no bargain, since only short ones are kept once and shared: 0123456789")]
    [InlineData("\\u0041")]
    [InlineData("short")]
    public void WhatIsKept_IsCountedAgainstABudget(string text)
    {
        var items = string.Join(',', Enumerable.Repeat($"{{\"a\":[\"{text}\",1,2,3]}}", 10_000));
        var budget = new MemoryBudget(most: 1 << 20);

        var error = Assert.Throws<InputException>(() =>
        {
            var cursor = new JsonCursor(new MemoryStream(Encoding.UTF8.GetBytes($"[{items}]")), budget);
            cursor.Read();
            new ValueReader(ValueDialect.Pulumi).Read(ref cursor);
        });

        Assert.Equal("what the file says about resources takes more than 1 MiB; no stack is as large", error.Message);
    }

    [Fact]
    public void Values_WithoutNumber_AreRefused()
    {
        var values = string.Join(',', Enumerable.Repeat("0", 250_001));

        var message = Assert.Throws<InputException>(() => Read(Export(Disk("data", $"{{\"a\":[{values}]}}")))).Message;

        Assert.Equal("the resource on line 1 has more than 250000 values", message);
    }

    [Fact]
    public void Resources_WithoutNumber_AreRefused()
    {
        var collector = new Collector(most: 1);
        var resource = Read(Export(Disk("data", "{}"))).Resources[0];
        collector.Add(resource, line: 1);

        Assert.Equal("the file has more than 1 resources", Assert.Throws<InputException>(() => collector.Add(resource, 2)).Message);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    public void Document_InPieces_ReadsLikeTheWhole(int size)
    {
        var json = Encoding.UTF8.GetBytes(Export(Disk("a", """{"encrypted":true,"tags":{"k":"\u00e9 ü"}}"""), Disk("b", """{"kmsKeyId":"key-x"}""")));

        var pieces = InputReader.Read(new PiecesStream(json, size));

        var whole = InputReader.Read(json);
        Assert.Equal(whole.Lines, pieces.Lines);
        Assert.Equal(whole.Resources.Select(resource => resource.Inputs), pieces.Resources.Select(resource => resource.Inputs));
    }
}
