namespace Infra.Cloud.Kms;

/// <summary>How a product uses the user's keys: through a service role that it assumes.</summary>
/// <param name="RoleName">The role that the user gives to the service.</param>
/// <param name="Service">The service that the role must trust, for example ecs.aliyuncs.com.</param>
/// <param name="Actions">The actions that the role's policies must allow on the key.</param>
internal sealed record ServiceUse(string RoleName, string Service, params string[] Actions)
{
    /// <summary>The tag that the product puts on keys that it uses, by which a role can be bound to them; null if it has
    /// none.</summary>
    public string? Tag { get; init; }
}
