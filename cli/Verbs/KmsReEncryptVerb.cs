using System.CommandLine;

namespace Infra.Cli.Verbs;

/// <summary>`kms reencrypt`: changes the key of a ciphertext without seeing what it holds.</summary>
internal static class KmsReEncryptVerb
{
    public static Command ReEncrypt(Host host)
    {
        var arguments = new KmsArguments();
        var key = KmsArguments.KeyOption();
        var source = KmsArguments.ContextOption(
            "--source-context", "What the ciphertext is bound to now; may be repeated");
        return arguments.Verb(
            "reencrypt", "Encrypt a ciphertext anew under another key; what it holds stays in KMS", RunAsync,
            arguments.Input, key, source);

        async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
        {
            var context = arguments.Context(parsed);
            var sourceContext = KmsArguments.Context(parsed, source);
            arguments.CheckOutput(host, parsed);
            var ciphertext = await arguments.ReadCiphertextAsync(host, parsed, cancellation);
            await using var cloud = await arguments.OpenAsync(host, parsed, cancellation);
            var anew = await cloud.Kms.ReEncryptAsync(
                ciphertext, parsed.GetValue(key)!, sourceContext, context, cancellation);
            return await arguments.WriteAsync(host, parsed, anew, cancellation);
        }
    }
}
