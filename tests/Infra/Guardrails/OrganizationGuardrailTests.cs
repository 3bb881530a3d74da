using System.Text.Json;
using Infra.Guardrails;
using Infra.Tests.Testing;

namespace Infra.Tests.Components.Guardrails;

[Collection(DeploymentsCollection.Name)]
public sealed class OrganizationGuardrailTests
{
    private const string PolicyType = "alicloud:resourcemanager/controlPolicy:ControlPolicy";

    public static TheoryData<string, Action<OrganizationGuardrailArgs>> Refused => new()
    {
        { "'targetIds' must be given: what the policy is attached to; got nothing.", args => args.TargetIds = new() },
        {
            "'targetIds' must be IDs: r-..., fd-... or the number of an account; got production.",
            args => args.TargetIds = new() { "production" }
        },
        { "'targetIds' must name everything once; got fd-1.", args => args.TargetIds = new() { "fd-1", "fd-1" } },
        {
            "'exemptPrincipalArns' must be ARNs, acs:ram::<account>:role/<name>; got admin.",
            args => args.ExemptPrincipalArns = new() { "admin" }
        },
        {
            "'exemptPrincipalArns' must leave the document at most 4096 characters; got 1 ARNs. hint: use patterns with *",
            args => args.ExemptPrincipalArns = new() { $"acs:ram::1:role/{new string('a', 4096)}" }
        },
        {
            "'customerKey' must be false when 'encryptedDisks' is false; got true.",
            args => (args.EncryptedDisks, args.CustomerKey) = (false, true)
        },
        {
            "'encryptedDisks' must be true when 'switches' and 'keys' are false: nothing would be denied; got false.",
            args => (args.EncryptedDisks, args.Switches, args.Keys) = (false, false, false)
        },
        { "'policyName' must have 1 to 128 letters, digits and '-'; got a_b.", args => args.PolicyName = "a_b" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task Argument_BreakingARule_IsRefusedByName(string message, Action<OrganizationGuardrailArgs> change)
    {
        var args = new OrganizationGuardrailArgs { TargetIds = { "fd-production" } };
        change(args);

        var text = await ProgramRun.Failure(() => _ = new OrganizationGuardrail("encryption", args));

        Assert.Contains($"OrganizationGuardrail 'encryption': {message}", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Arguments_SeveralBreakingRules_AreRefusedTogether()
    {
        var text = await ProgramRun.Failure(() => _ = new OrganizationGuardrail("a_b", new() { ExemptPrincipalArns = { "x" } }));

        Assert.Contains("'targetIds' must", text, StringComparison.Ordinal);
        Assert.Contains("'exemptPrincipalArns' must", text, StringComparison.Ordinal);
        Assert.Contains("'policyName' must", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Exemption_StandsOnEveryStatement()
    {
        var run = await ProgramRun.Of(() => _ = new OrganizationGuardrail("encryption", new()
        {
            TargetIds = { "fd-production" },
            ExemptPrincipalArns = { "acs:ram::*:role/break-glass" },
        }));

        using var document = JsonDocument.Parse(run.Only(PolicyType)["policyDocument"]!);
        var statements = document.RootElement.GetProperty("Statement").EnumerateArray().ToList();
        Assert.Equal(4, statements.Count);
        Assert.All(statements, statement => Assert.Equal(
            ["acs:ram::*:role/break-glass"],
            statement.GetProperty("Condition").GetProperty("StringNotLike").GetProperty("acs:PrincipalARN").EnumerateArray()
                .Select(arn => arn.GetString())));
    }

    [Fact]
    public Task Preview_DeclaresWhatADeploymentDoes() => Previews.AssertDeclareTheSameAsync(Declare);

    [Fact]
    public async Task Deployment_OfAGuardrail_MatchesTheReviewedSnapshot()
    {
        var run = await ProgramRun.Of(Declare);

        Snapshot.Matches(run);
    }

    private static void Declare() => _ = new OrganizationGuardrail("encryption", new()
    {
        TargetIds = { "fd-production", "1234567890123456" },
        CustomerKey = true,
    });
}
