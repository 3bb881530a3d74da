namespace Infra.Cloud.Persistence;

/// <summary>The first line of the account's files.</summary>
/// <param name="Format">The version of the format.</param>
/// <param name="Generation">How many operations were committed; a journal continues the state of its own
/// generation.</param>
/// <param name="Seed">What identifiers are derived from; it belongs to the account.</param>
/// <param name="Now">The account's time; a journal has none.</param>
internal sealed record FileHeader(int Format, int Generation, string Seed, DateTimeOffset? Now = null)
{
    public const int CurrentFormat = 1;
}
