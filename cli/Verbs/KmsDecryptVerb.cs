using System.CommandLine;

namespace Infra.Cli.Verbs;

/// <summary>`kms decrypt`: gives back what was encrypted, by this command or any other client of KMS.</summary>
internal static class KmsDecryptVerb
{
    public static Command Decrypt(Host host)
    {
        var arguments = new KmsArguments();
        return arguments.Verb(
            "decrypt", "Decrypt what KMS encrypted; the ciphertext itself names the key", RunAsync,
            arguments.Input, arguments.Binary);

        async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
        {
            var context = arguments.Context(parsed);
            arguments.CheckOutput(host, parsed, parsed.GetValue(arguments.Binary));
            var ciphertext = await arguments.ReadCiphertextAsync(host, parsed, cancellation);
            await using var cloud = await arguments.OpenAsync(host, parsed, cancellation);
            var plaintext = await cloud.Kms.DecryptAsync(ciphertext, context, cancellation);
            return await arguments.WriteAsync(host, parsed, plaintext, cancellation);
        }
    }
}
