using System.Buffers.Binary;
using System.Security.Cryptography;
using Infra.Kms.Envelopes;

namespace Infra.Bench.Envelopes;

/// <summary>What cannot be left out: read, call the runtime's AES-GCM, write, with frames of the same size and as many
/// workers. No header, no checks, no flush, no rename.</summary>
internal static class BareLoop
{
    private const int Frame = EncryptOptions.DefaultFrameLength;
    private const int Tag = 16;

    private static readonly byte[] s_key = RandomNumberGenerator.GetBytes(32);

    public static Task EncryptAsync(string source, string destination, int workers) =>
        RunAsync(source, destination, Frame, Frame + Tag, workers, (aes, nonce, input, output) =>
            aes.Encrypt(nonce, input, output.AsSpan(0, Frame), output.AsSpan(Frame, Tag)));

    public static Task DecryptAsync(string source, string destination, int workers) =>
        RunAsync(source, destination, Frame + Tag, Frame, workers, (aes, nonce, input, output) =>
            aes.Decrypt(nonce, input.AsSpan(0, Frame), input.AsSpan(Frame, Tag), output));

    private static async Task RunAsync(
        string source, string destination, int from, int to, int workers, Action<AesGcm, byte[], byte[], byte[]> work)
    {
        using var input = File.OpenHandle(source);
        using var output = File.OpenHandle(destination, FileMode.CreateNew, FileAccess.Write);
        var frames = RandomAccess.GetLength(input) / from;
        long next = -1;
        await Task.WhenAll(Enumerable.Range(0, workers).Select(_ => Task.Run(() =>
        {
            using var aes = new AesGcm(s_key, Tag);
            byte[] nonce = new byte[12], read = new byte[from], written = new byte[to];
            while (Interlocked.Increment(ref next) is var frame && frame < frames)
            {
                RandomAccess.Read(input, read, frame * from);
                BinaryPrimitives.WriteInt64BigEndian(nonce, frame);
                work(aes, nonce, read, written);
                RandomAccess.Write(output, written, frame * to);
            }
        })));
    }
}
