namespace Infra.Cloud;

/// <summary>A permission that calls needed.</summary>
/// <param name="Holder">Who needed it: root, user/NAME or role/NAME.</param>
/// <param name="Action">The action as policies name it.</param>
/// <param name="Resource">The resource; identifiers that the cloud makes and the account are written *.</param>
/// <param name="LastUsedAt">When it was needed last.</param>
/// <param name="LastOperation">The number of the operation that needed it last; operations end with a commit.</param>
public sealed record PermissionUse(
    string Holder, string Action, string Resource, DateTimeOffset LastUsedAt, int LastOperation);
