using Infra.Cloud;

namespace Infra.Tests.Cloud.Door;

/// <summary>A request to the door, before it is signed.</summary>
internal sealed record DoorRequest(string Product, string Action, params IReadOnlyList<KeyValuePair<string, string>> Parameters)
{
    public static readonly Credential Anyone = new("test-ak-id", "test-ak-secret", Principal.Root, null, null, IsActive: true);

    public Credential Credential { get; init; } = Anyone;

    public Scheme Scheme { get; init; }

    public HttpMethod Method { get; init; } = HttpMethod.Post;

    /// <summary>Sends the parameters in a form instead of the query.</summary>
    public bool AsForm { get; init; }

    /// <summary>The path, for ROA; its parameters then go into query or body.</summary>
    public string Path { get; init; } = "/";

    /// <summary>A JSON body, for ROA.</summary>
    public string? Body { get; init; }

    public string Host { get; init; } = "kms.cn-hangzhou.aliyuncs.com";

    public string? Format { get; init; }

    public string? Version { get; init; }

    public DateTimeOffset At { get; init; } = TimeProvider.System.GetUtcNow();

    public string Nonce { get; init; } = Convert.ToHexString(System.Security.Cryptography.RandomNumberGenerator.GetBytes(16));

    /// <summary>Headers that are no part of the protocol.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Extra { get; init; } = [];

    /// <summary>Changes what was signed, before it is sent.</summary>
    public Action<HttpRequestMessage>? Tamper { get; init; }
}
