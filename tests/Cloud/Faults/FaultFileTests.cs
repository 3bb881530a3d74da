using Infra.Cloud.Faults;

namespace Infra.Tests.Cloud.Faults;

/// <summary>Fault rules as text.</summary>
public sealed class FaultFileTests
{
    [Theory]
    [InlineData("", "The rules cannot be read")]
    [InlineData("null", "The rules are null")]
    [InlineData("{}", "rules")]
    [InlineData("[]", "The rules cannot be read")]
    [InlineData("""{"rules":[{}]}""", "fault")]
    [InlineData("""{"rules":[{"fault":"explode"}]}""", "Rule 1: 'fault' must be one of throttle, internal, unavailable, ")]
    [InlineData("""{"rules":[{"fault":"3"}]}""", "Rule 1: 'fault' must be one of")]
    [InlineData("""{"rules":[{"fault":"throttle"},{"fault":"throttle","nth":0}]}""", "Rule 2: 'nth' must be 1 or more; got 0")]
    [InlineData("""{"rules":[{"fault":"throttle","times":0}]}""", "'times' must be 1 or more; got 0")]
    [InlineData("""{"rules":[{"fault":"throttle","probability":1.5}]}""", "'probability' must be from 0 to 1; got 1.5")]
    [InlineData("""{"rules":[{"fault":"slow","delaySeconds":-1}]}""", "'delaySeconds' must be from 0 to 3600; got -1")]
    [InlineData("""{"rules":[{"fault":"throttle","produkt":"Kms"}]}""", "produkt")]
    public void Text_ThatIsNoListOfRules_IsRefusedWithItsFault(string text, string message)
    {
        var error = Assert.Throws<FormatException>(() => FaultFile.Parse(text));

        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_WrittenAndRead_AreTheSame()
    {
        FaultRule[] rules =
        [
            new() { Fault = FaultKind.KillAfter, Nth = 7 },
            new() { Fault = FaultKind.Slow, Product = "Kms", Action = "Encrypt", Delay = TimeSpan.FromSeconds(1.5) },
            new() { Fault = FaultKind.Throttle, Resource = "key-1", Probability = 0.25, Times = 3 },
        ];

        Assert.Equal(rules, FaultFile.Parse(FaultFile.Write(rules)));
    }

    [Fact]
    public void EveryKind_HasAWord()
    {
        foreach (var kind in Enum.GetValues<FaultKind>())
            Assert.Equal(kind, Assert.Single(FaultFile.Parse(FaultFile.Write([new() { Fault = kind }]))).Fault);
    }
}
