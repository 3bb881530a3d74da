using System.CommandLine;
using System.Security.Cryptography;
using Infra.Cli.Output;
using Infra.Engine;

namespace Infra.Cli.Verbs;

/// <summary>`kms datakey`: draws a data key for a program that encrypts by itself.</summary>
internal static class KmsDataKeyVerb
{
    public static Command DataKey(Host host)
    {
        var arguments = new KmsArguments();
        var key = KmsArguments.KeyOption();
        var bytes = new Option<int>("--bytes")
        {
            Description = "How long the data key is, 1 to 1024",
            DefaultValueFactory = _ => 32,
            HelpName = "N",
        };
        var plaintext = new Option<string?>("--plaintext")
        {
            Description = "Also write the data key in the clear, as bytes, to a new file readable by its owner only; "
                + "default: it never leaves KMS",
            HelpName = "FILE",
        };
        return arguments.Verb("datakey", "Draw a data key and print it encrypted", RunAsync, key, bytes, plaintext);

        async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
        {
            var context = arguments.Context(parsed);
            var clear = parsed.GetValue(plaintext);
            if (clear == "-")
                throw new UsageException("a data key in the clear goes to a file and not to the output", "--plaintext FILE");
            arguments.CheckOutput(host, parsed);
            DataFile.Check(host, null, clear, mayOverwrite: false, "name a new file");
            await using var cloud = await arguments.OpenAsync(host, parsed, cancellation);
            var (keyId, length) = (parsed.GetValue(key)!, parsed.GetValue(bytes));
            if (clear is null)
                return await arguments.WriteAsync(
                    host, parsed,
                    await cloud.Kms.GenerateDataKeyWithoutPlaintextAsync(keyId, length, context, cancellation),
                    cancellation);

            using var drawn = await cloud.Kms.GenerateDataKeyAsync(keyId, length, context, cancellation);
            var copy = drawn.Plaintext.ToArray();
            await DataFile.WriteAsync(host, clear, copy, mayOverwrite: false, cancellation);
            CryptographicOperations.ZeroMemory(copy);
            return await arguments.WriteAsync(host, parsed, drawn.Encrypted, cancellation);
        }
    }
}
