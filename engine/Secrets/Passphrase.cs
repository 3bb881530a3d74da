using System.Security.Cryptography;

namespace Infra.Engine;

/// <summary>Where the passphrase of a stack's secrets comes from: the environment, as for `pulumi`, or a key file.</summary>
internal sealed class Passphrase(Func<string, string?> environment, string keyFile)
{
    public const string Variable = "PULUMI_CONFIG_PASSPHRASE";
    public const string FileVariable = "PULUMI_CONFIG_PASSPHRASE_FILE";

    /// <summary>The passphrase that the environment names, or null where it names none. It may be empty.</summary>
    /// <exception cref="UsageException">The file that the environment names cannot be read.</exception>
    public string? FromEnvironment()
    {
        if (environment(Variable) is { } phrase) return phrase;
        if (environment(FileVariable) is not { Length: > 0 } file) return null;
        try
        {
            return File.ReadAllText(file).Trim();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{FileVariable} names '{file}', which cannot be read: {error.Message}",
                $"set {Variable}, or let {FileVariable} name a readable file", error);
        }
    }

    /// <summary>The passphrase of the environment, else of the key file, which is made if there is none.</summary>
    public string FromEnvironmentOrKeyFile()
    {
        if (FromEnvironment() is { } phrase) return phrase;
        if (File.Exists(keyFile)) return File.ReadAllText(keyFile).Trim();

        var made = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));
        AtomicFile.Write(keyFile, System.Text.Encoding.ASCII.GetBytes(made));
        return made;
    }

    /// <summary>What to do about a passphrase that does not open the secrets.</summary>
    public string Hint => FromEnvironment() is null
        ? $"restore {keyFile}, with which they were made, or set {Variable}"
        : $"set {Variable} to the passphrase they were made with";
}
