using System.Text.Json.Nodes;
using Infra.Engine;
using Infra.Generator;

namespace Infra.Tests.Engine;

public sealed class ProviderFactsTests
{
    [Fact]
    public void For_EachTypeWithAFile_ReadsItsOwn()
    {
        var tokens = Repository.ReadProviderFacts().Select(text => (string)JsonNode.Parse(text)!["token"]!).ToList();

        Assert.True(tokens.Count > 30, $"{tokens.Count} files were found");
        Assert.All(tokens, token => Assert.Equal(token, ProviderFacts.For(token).Token));
    }

    [Fact]
    public void For_ArgumentsThatSayLittle_KnowsTheRest()
    {
        var facts = ProviderFacts.For("alicloud:ecs/ecsDisk:EcsDisk");

        var size = facts.ByName["size"];

        Assert.Equal((ArgumentUse.OptionalComputed, "smaller", false), (size.Use, size.ForceNewWhen, size.ForceNew));
        Assert.Empty(size.OneOf);
        Assert.Empty(size.Fields);
        Assert.Empty(size.ConflictsWith);
        Assert.Empty(size.ExactlyOneOf);
    }

    [Theory]
    [InlineData("alicloud:ecs/ecsDisk:Another")]
    [InlineData("alicloud:ecs/nothing:Nothing")]
    [InlineData("atrest:index:EncryptedDisk")]
    [InlineData("aws:ecs/ecsDisk:EcsDisk")]
    public void TryFor_AnotherType_IsNothing(string token) => Assert.Null(ProviderFacts.TryFor(token));
}
