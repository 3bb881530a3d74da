using Infra.Generator.Import;
using Infra.Generator.Model;

namespace Infra.Tests.Offline.AliCloud;

public sealed class SchemaLinesTests
{
    private const string Schema = """
        {
          "resources": [
            {
              "token": "alicloud:vpc/thing:Thing", "class": "P.Vpc.Thing", "argsClass": "P.Vpc.ThingArgs",
              "stateClass": "P.Vpc.ThingState", "argsRequired": true,
              "inputs": [
                { "name": "kind", "csName": "Kind", "type": "Pulumi.Input<string>", "required": true },
                { "name": "size", "csName": "Size", "type": "Pulumi.Input<int>", "required": false,
                  "deprecated": true, "deprecationMessage": "Use kind." }
              ],
              "outputs": [
                { "name": "id", "csName": "Id", "type": "Pulumi.Output<string>" },
                { "name": "kind", "csName": "Kind", "type": "Pulumi.Output<string>" },
                { "name": "parts", "csName": "Parts",
                  "type": "Pulumi.Output<System.Collections.Immutable.ImmutableArray<P.Vpc.Outputs.ThingPart>>" },
                { "name": "size", "csName": "Size", "type": "Pulumi.Output<int?>" }
              ]
            }
          ],
          "functions": [],
          "types": {
            "P.Vpc.Outputs.ThingPart": {
              "outputs": [
                { "name": "weight", "csName": "Weight", "type": "double?" },
                { "name": "colour", "csName": "Colour", "type": "string" }
              ]
            }
          }
        }
        """;

    private static readonly SchemaLines Lines = new(Schema);

    [Fact]
    public void Resource_OfTheSchema_IsWrittenAsListed()
    {
        Assert.Equal(
        [
            "P.Vpc.Thing :: class : Pulumi.CustomResource [AliCloudResourceType(\"alicloud:vpc/thing:Thing\")]",
            "P.Vpc.Thing.Get(string name, Pulumi.Input<string> id, P.Vpc.ThingState state = null, "
                + "Pulumi.CustomResourceOptions options = null) :: public static method : P.Vpc.Thing",
            "P.Vpc.Thing.ctor(string name, P.Vpc.ThingArgs args, Pulumi.CustomResourceOptions options = null)"
                + " :: public constructor",
            "P.Vpc.Thing.Kind :: public property { get; } : Pulumi.Output<string> [Output(\"kind\")]",
            "P.Vpc.Thing.Parts :: public property { get; } : Pulumi.Output<System.Collections.Immutable."
                + "ImmutableArray<P.Vpc.Outputs.ThingPart>> [Output(\"parts\")]",
            "P.Vpc.Thing.Size :: public property { get; } : Pulumi.Output<int?> [Output(\"size\")]",
        ], Lines.Of("P.Vpc.Thing"));
    }

    [Fact]
    public void Arguments_RequiredAndDeprecated_SaySo()
    {
        var lines = Lines.Of("P.Vpc.ThingArgs").ToList();

        Assert.Contains("P.Vpc.ThingArgs.Kind :: public property { get; set; } : Pulumi.Input<string> "
            + "[Input(\"kind\", required: true, json: false)]", lines);
        Assert.Contains("P.Vpc.ThingArgs.Size :: public property { get; set; } : Pulumi.Input<int> "
            + "[Input(\"size\", required: false, json: false)] [Obsolete(\"Use kind.\")]", lines);
    }

    [Fact]
    public void State_OfAResource_TakesEveryOutputAndRequiresNone()
    {
        var lines = Lines.Of("P.Vpc.ThingState").ToList();

        Assert.Contains("P.Vpc.ThingState.Kind :: public property { get; set; } : Pulumi.Input<string> "
            + "[Input(\"kind\", required: false, json: false)]", lines);
        Assert.Contains("P.Vpc.ThingState.Parts :: public property { get; set; } : "
            + "Pulumi.InputList<P.Vpc.Inputs.ThingPartGetArgs> [Input(\"parts\", required: false, json: false)]", lines);
    }

    [Fact]
    public void Result_OfTheSchema_HasItsConstructorInWireOrder()
    {
        Assert.Contains("P.Vpc.Outputs.ThingPart.ctor(string colour, double? weight) :: private constructor "
            + "(wire names of the fields = parameter names) [OutputConstructor()]", Lines.Of("P.Vpc.Outputs.ThingPart"));
    }

    [Fact]
    public void Class_TheSchemaLacks_HasNoLines() => Assert.Empty(Lines.Of("P.Vpc.Other"));

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{ "resources": [{}], "functions": [], "types": {} }""")]
    public void Text_ThatIsNoSchema_IsRefused(string text)
    {
        var error = Assert.Throws<SchemaException>(() => new SchemaLines(text));

        Assert.StartsWith("This is not a schema of the package: ", error.Message, StringComparison.Ordinal);
    }
}
