namespace Infra.Cloud;

/// <summary>Why a caller was refused: the AccessDeniedDetail of the error answer.</summary>
/// <remarks>Its form is that of the SDKs' response models of 2025. The service also gives an EncodedDiagnosticMessage;
/// the embedded cloud has nothing to hide in one.</remarks>
/// <param name="AuthAction">The action that was not allowed, as policies name it.</param>
/// <param name="AuthPrincipalType">SubUser or AssumedRoleUser.</param>
/// <param name="AuthPrincipalDisplayName">The number of the user, or the role and session.</param>
/// <param name="AuthPrincipalOwnerId">The account.</param>
/// <param name="NoPermissionType">ExplicitDeny where a statement denies it, ImplicitDeny where none allows it.</param>
/// <param name="PolicyType">The kind of policies that decided.</param>
public sealed record AccessDenial(
    string AuthAction, string AuthPrincipalType, string AuthPrincipalDisplayName, string AuthPrincipalOwnerId,
    string NoPermissionType, string PolicyType);
