using Infra.Cloud.State;

namespace Infra.Cloud.Ram.Policies;

/// <summary>What attachments to users, groups and roles differ in.</summary>
/// <param name="Name">User, Group or Role, as it stands in the names of actions, parameters and codes.</param>
/// <param name="CustomQuota">How many of the account's own policies a holder may have.</param>
/// <param name="Find">Finds the holder by the name sent, or refuses the call.</param>
/// <remarks>Source of the quotas: GetAccountSummary reference of 2026.</remarks>
internal sealed record HolderKind(string Name, int CustomQuota, Func<Request, Entity> Find)
{
    private const int SystemQuota = 20;

    public string Parameter => Name + "Name";

    public int Quota(PolicyName policy) => policy.IsSystem ? SystemQuota : CustomQuota;

    public ServiceError AlreadyAttached => new(409, $"EntityAlreadyExists.{Name}.Policy",
        $"The policy has already been attached to the {Name.ToLowerInvariant()}.");

    public ServiceError NotAttached => new(404, $"EntityNotExist.{Name}.Policy",
        $"The policy is not attached to the {Name.ToLowerInvariant()}.");

    public ServiceError TooMany => new(409, $"LimitExceeded.{Name}.Policy",
        $"The count of policies attached to the {Name.ToLowerInvariant()} exceeds the limit.");
}
