namespace Infra.OpenApi.Credentials;

/// <summary>Several places, asked in order; the first that has something is the one that counts from then on.</summary>
public sealed class CredentialChain(params IReadOnlyList<ICredentialSource> sources) : ICredentialSource
{
    private ICredentialSource? _found;

    /// <inheritdoc/>
    public string Name => string.Join("; ", sources.Select(source => source.Name));

    /// <summary>The places in the order of the official chain: environment, OIDC role (RRSA), profile of the aliyun CLI,
    /// role of the ECS instance. What they give is kept until shortly before it ends.</summary>
    public static ICredentialSource Default(Surroundings surroundings)
    {
        ArgumentNullException.ThrowIfNull(surroundings);
        return new RefreshingSource(
            new CredentialChain(
                new EnvironmentSource(surroundings), new OidcRoleSource(surroundings), new ProfileSource(surroundings),
                new EcsRoleSource(surroundings)),
            surroundings.Time);
    }

    /// <inheritdoc/>
    public async ValueTask<SigningCredential?> FindAsync(CancellationToken cancellation)
    {
        if (_found is { } known) return await known.FindAsync(cancellation).ConfigureAwait(false);
        foreach (var source in sources)
        {
            if (await source.FindAsync(cancellation).ConfigureAwait(false) is not { } credential) continue;
            _found = source;
            return credential;
        }

        return null;
    }
}
