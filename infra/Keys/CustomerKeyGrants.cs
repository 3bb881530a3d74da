using Infra.Validation;
using Pulumi;

namespace Infra.Keys;

/// <summary>Who may do what with a key, in verbs. Each makes a <see cref="KeyGrant"/>: a RAM policy on that key alone,
/// attached to one role.</summary>
public static class CustomerKeyGrants
{
    /// <summary>Lets a role encrypt, make data keys, and decrypt.</summary>
    /// <param name="key">The key, declared here or looked up.</param>
    /// <param name="name">The name of the grant in the program, and of the policy.</param>
    /// <param name="role">The name of the RAM role.</param>
    /// <param name="options">Options of the grant.</param>
    /// <exception cref="ResourceException">The key is asymmetric, or a name breaks a rule.</exception>
    public static KeyGrant GrantEncryptDecrypt(
        this ICustomerKey key, string name, Input<string> role, ComponentResourceOptions? options = null) =>
        Grant(key, name, role, KeyGrantDefaults.EncryptDecrypt, options);

    /// <summary>Lets a role encrypt and make data keys, without reading what others encrypted.</summary>
    /// <inheritdoc cref="GrantEncryptDecrypt"/>
    public static KeyGrant GrantEncrypt(
        this ICustomerKey key, string name, Input<string> role, ComponentResourceOptions? options = null) =>
        Grant(key, name, role, KeyGrantDefaults.Encrypt, options);

    /// <summary>Lets a role decrypt and nothing else.</summary>
    /// <inheritdoc cref="GrantEncryptDecrypt"/>
    public static KeyGrant GrantDecrypt(
        this ICustomerKey key, string name, Input<string> role, ComponentResourceOptions? options = null) =>
        Grant(key, name, role, KeyGrantDefaults.Decrypt, options);

    /// <summary>Lets a role manage the key, without using it and without destroying it.</summary>
    /// <inheritdoc cref="GrantEncryptDecrypt"/>
    public static KeyGrant GrantAdminister(
        this ICustomerKey key, string name, Input<string> role, ComponentResourceOptions? options = null) =>
        Grant(key, name, role, KeyGrantDefaults.Administer, options);

    private static KeyGrant Grant(
        ICustomerKey key, string name, Input<string> role, string access, ComponentResourceOptions? options)
    {
        var spec = KnownKey.Of(key.KeyId)?.Spec;
        if (access != KeyGrantDefaults.Administer && spec is { IsPlain: true, PlainValue: { } known }
            && !CustomerKeyDefaults.IsSymmetric(known))
        {
            var check = new Check(nameof(KeyGrant), name, resource: null);
            check.Fail("access", access, new("be administer for an asymmetric key",
                $"this key is {known}; what it signs or encrypts is granted by a policy of your own"));
            check.Throw();
        }

        return new KeyGrant(name, new() { KeyArn = key.Arn, RoleName = role, Access = access }, options);
    }
}
