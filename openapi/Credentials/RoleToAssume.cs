using System.Text.RegularExpressions;

namespace Infra.OpenApi.Credentials;

/// <summary>A role to assume, and as what.</summary>
/// <param name="Arn">The role, for example acs:ram::1234567890123456:role/deployer.</param>
public sealed partial record RoleToAssume(string Arn)
{
    /// <summary>What the session is called in events.</summary>
    /// <value>2 to 64 letters, digits and . @ - _. Default: atrest.</value>
    public string SessionName { get; init; } = "atrest";

    /// <summary>How long the session lasts.</summary>
    /// <value>15 minutes to the role's own limit. Default: one hour.</value>
    public TimeSpan Duration { get; init; } = TimeSpan.FromHours(1);

    /// <summary>A policy that takes permissions away from the session; null for none.</summary>
    public string? Policy { get; init; }

    /// <summary>The external id that the role's trust policy asks for; null for none.</summary>
    public string? ExternalId { get; init; }

    /// <summary>The region whose STS is asked.</summary>
    /// <value>Default: cn-hangzhou.</value>
    public string Region { get; init; } = "cn-hangzhou";

    /// <exception cref="CredentialException">A value breaks its rule.</exception>
    internal RoleToAssume Checked()
    {
        if (!ArnForm().IsMatch(Arn))
            throw new CredentialException($"the role must have the form acs:ram::ACCOUNT:role/NAME; got {Arn}.");
        if (!SessionForm().IsMatch(SessionName))
            throw new CredentialException($"the session name must have 2 to 64 letters, digits and . @ - _; got {SessionName}.");
        if (Duration < TimeSpan.FromMinutes(15) || Duration > TimeSpan.FromHours(12))
            throw new CredentialException($"the session must last 900 to 43200 seconds; got {Duration.TotalSeconds:0}.");
        return this;
    }

    internal Dictionary<string, string> Parameters()
    {
        var parameters = new Dictionary<string, string>
        {
            ["RoleArn"] = Arn,
            ["RoleSessionName"] = SessionName,
            ["DurationSeconds"] = $"{(long)Duration.TotalSeconds}",
        };
        if (Policy is not null) parameters["Policy"] = Policy;
        if (ExternalId is not null) parameters["ExternalId"] = ExternalId;
        return parameters;
    }

    [GeneratedRegex(@"\Aacs:ram::[0-9]+:role/[^ \t\r\n]+\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ArnForm();

    [GeneratedRegex(@"\A[A-Za-z0-9.@_-]{2,64}\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex SessionForm();
}
