using System.CommandLine;

namespace Infra.Cli.Verbs;

/// <summary>`kms encrypt`: encrypts up to 6 KB.</summary>
internal static class KmsEncryptVerb
{
    public static Command Encrypt(Host host)
    {
        var arguments = new KmsArguments();
        var key = KmsArguments.KeyOption();
        return arguments.Verb(
            "encrypt", "Encrypt a text of up to 6 KB, a private key for instance", RunAsync,
            arguments.Input, key, arguments.Binary);

        async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
        {
            var context = arguments.Context(parsed);
            arguments.CheckOutput(host, parsed);
            var input = await arguments.ReadAsync(host, parsed, cancellation);
            await using var cloud = await arguments.OpenAsync(host, parsed, cancellation);
            var ciphertext = parsed.GetValue(arguments.Binary)
                ? await cloud.Kms.EncryptAsync(parsed.GetValue(key)!, input, context, cancellation)
                : await cloud.Kms.EncryptTextAsync(parsed.GetValue(key)!, KmsArguments.Text(input), context, cancellation);
            return await arguments.WriteAsync(host, parsed, ciphertext, cancellation);
        }
    }
}
