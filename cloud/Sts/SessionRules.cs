using System.Buffers;
using Infra.Cloud.Ram;
using Infra.Cloud.Ram.Evaluation;

namespace Infra.Cloud.Sts;

/// <summary>The rules for sessions of roles.</summary>
/// <remarks>Source: AssumeRole reference of 2025-09-04.</remarks>
internal static class SessionRules
{
    public const int MinSeconds = 900;
    private const int DefaultSeconds = 3600;
    private const int MaxPolicy = 2048;

    private static readonly SearchValues<char> NameCharacters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.@-_");

    private static readonly SearchValues<char> ExternalIdCharacters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789=,.@:/-_");

    public static Role Role(Request request)
    {
        var arn = request.Required("RoleArn");
        var prefix = Arn.Role("");
        if (!arn.StartsWith("acs:ram::", StringComparison.Ordinal) || !arn.Contains(":role/", StringComparison.Ordinal))
            throw request.Invalid("RoleArn");
        return arn.StartsWith(prefix, StringComparison.Ordinal)
            && request.Store.Roles.TryFind(arn[prefix.Length..], request.At, out var role)
            ? role : throw request.Refuse(StsErrors.RoleNotFound);
    }

    public static string Name(Request request)
    {
        var name = request.Required("RoleSessionName");
        return name.Length is >= 2 and <= 64 && !name.AsSpan().ContainsAnyExcept(NameCharacters)
            ? name : throw request.Invalid("RoleSessionName");
    }

    public static void CheckExternalId(Request request)
    {
        if (request.Optional("ExternalId") is { } id
            && (id.Length is < 2 or > 1224 || id.AsSpan().ContainsAnyExcept(ExternalIdCharacters)))
            throw request.Invalid("ExternalId");
    }

    /// <summary>How long the session lasts: at least a quarter of an hour, at most what the role allows.</summary>
    public static int Seconds(Request request, Role role)
    {
        var max = role.MaxSessionSeconds.At(request.At);
        if (request.Optional("DurationSeconds") is not { } text) return DefaultSeconds;
        return int.TryParse(text, out var seconds) && seconds >= MinSeconds && seconds <= max
            ? seconds : throw request.Refuse(StsErrors.Duration);
    }

    public static string? Policy(Request request)
    {
        if (request.Optional("Policy") is not { } policy) return null;
        if (policy.Length > MaxPolicy) throw request.Refuse(StsErrors.PolicySize);
        try
        {
            PolicyDocument.Parse(policy);
        }
        catch (FormatException)
        {
            throw request.Refuse(StsErrors.PolicyGrammar);
        }

        return policy;
    }
}
