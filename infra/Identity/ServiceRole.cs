using System.Collections.Immutable;
using Infra.Validation;
using Pulumi;
using Pulumi.AliCloud.Ram;
using Pulumi.AliCloud.Ram.Outputs;

namespace Infra.Identity;

/// <summary>Declares a service role without disturbing one that is there already.</summary>
/// <remarks>
/// The role is one per account and several stacks need it, so what is declared depends on what the account holds: no
/// such role, it is created and marked with the stack's name; a role with this stack's mark, it stays managed by
/// this stack; any other, it is only read. Everything is retained on delete, so another answer next time never
/// deletes a role that somebody else relies on.
/// </remarks>
internal static class ServiceRole
{
    /// <summary>What may have been changed by hand, and must not stop an import or be overwritten.</summary>
    private static readonly string[] s_ignored =
        ["assumeRolePolicyDocument", "description", "maxSessionDuration", "tags"];

    /// <summary>Declares the role and the attachment of its policy as children of the component.</summary>
    /// <returns>Name and ARN of the role, known once the policy is attached.</returns>
    /// <exception cref="ResourceException">Tags are refused.</exception>
    public static Output<(string RoleName, string Arn)> Declare(
        ComponentResource owner,
        string name,
        ServiceRoleDefinition definition,
        InputMap<string> givenTags)
    {
        var check = new Check(owner);
        var tags = check.That(givenTags, "tags", TagRules.TagsBesideMark);
        check.Throw();

        var stack = $"{Deployment.Instance.ProjectName}/{Deployment.Instance.StackName}";
        var answer = GetRoles.Invoke(
            new() { NameRegex = $"^{definition.RoleName}$" }, new InvokeOptions { Parent = owner });

        return answer.Apply(found =>
        {
            var existing = found.Roles.FirstOrDefault(candidate => candidate.Name == definition.RoleName);
            if (existing is not null) RequireTrust(owner, definition, existing);
            var role = existing is not null && MarkOf(existing) != stack
                ? Role.Get($"{name}-role", definition.RoleName, null!, new() { Parent = owner, RetainOnDelete = true })
                : Manage(owner, name, definition, tags, stack, adopt: existing is not null);
            var attachment = Attach(owner, name, definition, role, exists: existing is not null);
            return Output.Tuple(role.RoleName, role.Arn, attachment).Apply(ready => (ready.Item1, ready.Item2));
        });
    }

    private static Role Manage(ComponentResource owner, string name, ServiceRoleDefinition definition,
        Argument<ImmutableDictionary<string, string>> tags, string stack, bool adopt)
    {
        Input<ImmutableDictionary<string, string>> given = tags.Input ?? ImmutableDictionary<string, string>.Empty;
        return new($"{name}-role",
            new()
            {
                RoleName = definition.RoleName,
                AssumeRolePolicyDocument = TrustPolicy.For(definition.Service),
                Description = definition.Description,
                Tags = given.Apply(all => all.SetItem(TagRules.StackTag, stack)),
            },
            new()
            {
                Parent = owner,
                RetainOnDelete = true,
                IgnoreChanges = [.. s_ignored],
                ImportId = adopt ? definition.RoleName : null!,
            });
    }

    private static Output<string> Attach(
        ComponentResource owner, string name, ServiceRoleDefinition definition, Role role, bool exists)
    {
        if (!exists) return Declare(attached: false);
        return GetRolePolicyAttachments
            .Invoke(new() { RoleName = definition.RoleName }, new InvokeOptions { Parent = owner })
            .Apply(found => Declare(found.Attachments.Any(held =>
                held.PolicyName == definition.PolicyName && held.PolicyType == ServiceRoleDefinition.PolicyType)));

        Output<string> Declare(bool attached) => new RolePolicyAttachment($"{name}-policy",
            new()
            {
                RoleName = role.RoleName,
                PolicyName = definition.PolicyName,
                PolicyType = ServiceRoleDefinition.PolicyType,
            },
            new()
            {
                Parent = owner,
                RetainOnDelete = true,
                ImportId = attached ? definition.AttachmentId : null!,
            }).Id;
    }

    private static void RequireTrust(
        ComponentResource owner, ServiceRoleDefinition definition, GetRolesRoleResult existing)
    {
        var document = string.IsNullOrEmpty(existing.AssumeRolePolicyDocument)
            ? existing.Document
            : existing.AssumeRolePolicyDocument;
        if (TrustPolicy.Trusts(document, definition.Service)) return;

        var subject = $"{owner.GetType().Name} '{owner.GetResourceName()}': the role {definition.RoleName}";
        var breach = new Breach(
            $"trust {definition.Service}", $"set its trust policy to {TrustPolicy.For(definition.Service)}");
        throw new ResourceException(breach.Describe(subject, Plain.Show(document)), owner, hideStack: true);
    }

    private static string? MarkOf(GetRolesRoleResult role) => role.Tags?.GetValueOrDefault(TagRules.StackTag);
}
