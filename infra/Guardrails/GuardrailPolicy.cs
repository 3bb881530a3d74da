using System.Collections.Immutable;
using System.Text.Json;
using Infra.Validation;
using Pulumi;
using Pulumi.AliCloud.Ram;

namespace Infra.Guardrails;

/// <summary>A RAM policy and the people it is attached to: what guardrails in RAM have in common.</summary>
/// <remarks>The names decide which attachments there are, so they are plain. Where the program declares the user
/// itself, the component is given its plain name and depends on it.</remarks>
internal sealed class GuardrailPolicy(Check check)
{
    /// <summary>The longest name of a policy, in characters.</summary>
    /// <remarks>Source: https://www.alibabacloud.com/help/en/ram/developer-reference/api-ram-2015-05-01-createpolicy</remarks>
    public const int MaxPolicyNameLength = 128;

    private readonly List<string> _users = [];
    private readonly List<string> _roles = [];

    /// <summary>Checks whom the policy is for; <see cref="Check.Throw"/> is the caller's.</summary>
    public void Read(InputList<string> userNames, InputList<string> roleNames)
    {
        _users.AddRange(Names(userNames, "userNames"));
        _roles.AddRange(Names(roleNames, "roleNames"));
    }

    /// <summary>Checks the name of the policy.</summary>
    public Argument<string> Name(Input<string>? given, string unset) =>
        check.That(given ?? unset, "policyName", PolicyName);

    /// <summary>Declares a policy of these statements and attaches it.</summary>
    /// <returns>The name of the policy, known once everybody is bound by it.</returns>
    public Output<string> Declare(
        ComponentResource owner, string name, Input<string> policyName, string description,
        IReadOnlyList<DenyStatement> statements,
        Argument<ImmutableDictionary<string, string>> tags)
    {
        var policy = new Policy($"{name}-policy", new()
        {
            PolicyName = policyName,
            PolicyDocument = Document(statements),
            Description = description,
            RotateStrategy = "DeleteOldestNonDefaultVersionWhenLimitExceeded",
            Tags = tags.IsSet ? tags.Output : null!,
        }, new() { Parent = owner });
        return Attach(owner, name, policy.PolicyName, "Custom");
    }

    /// <summary>Attaches a policy that there is.</summary>
    /// <returns>Its name, known once everybody has it.</returns>
    public Output<string> Attach(ComponentResource owner, string name, Input<string> policyName, string policyType)
    {
        var attached = new List<Output<string>>();
        foreach (var user in _users)
        {
            attached.Add(new UserPolicyAttachment($"{name}-user-{user}",
                new() { PolicyName = policyName, PolicyType = policyType, UserName = user },
                new() { Parent = owner }).Id);
        }

        foreach (var role in _roles)
        {
            attached.Add(new RolePolicyAttachment($"{name}-role-{role}",
                new() { PolicyName = policyName, PolicyType = policyType, RoleName = role },
                new() { Parent = owner }).Id);
        }

        return Output.Tuple(policyName.ToOutput(), Output.All(attached)).Apply(both => both.Item1);
    }

    /// <summary>A policy document of version 1.</summary>
    public static string Document(IReadOnlyList<DenyStatement> statements) =>
        JsonSerializer.Serialize(new { Version = "1", Statement = statements });

    /// <summary>The rule about names of policies.</summary>
    public static Breach? PolicyName(string name) =>
        name.Length is > 0 and <= MaxPolicyNameLength && name.All(one => char.IsAsciiLetterOrDigit(one) || one is '-')
            ? null
            : new($"have 1 to {MaxPolicyNameLength} letters, digits and '-'");

    private ImmutableArray<string> Names(InputList<string> given, string argument) => check.Decision(
        given, argument, name => name.Length > 0 && !name.Contains(':', StringComparison.Ordinal),
        new("be names, not ARNs"), "everybody");
}
