using System.Buffers.Binary;
using System.Diagnostics;
using System.Security.Cryptography;
using Infra.Kms.Envelopes;
using Infra.Kms.Envelopes.Keys;

namespace Infra.Bench.Envelopes;

/// <summary>From memory to memory on one thread, against the runtime's AES-GCM alone on parts of the same
/// size.</summary>
internal static class MemoryBench
{
    private const int Mebibytes = 64;
    private const int Frame = EncryptOptions.DefaultFrameLength;

    public static async Task PrintAsync(KeyRing ring, int rounds)
    {
        var plaintext = RandomNumberGenerator.GetBytes(Mebibytes << 20);
        byte[] ciphertext = new byte[plaintext.Length], tags = new byte[plaintext.Length / Frame * 16];
        var sealedBytes = new byte[plaintext.Length + (1 << 20)];
        var again = new byte[plaintext.Length];
        Sums alone = new(), ours = new();
        using var aes = new AesGcm(RandomNumberGenerator.GetBytes(32), 16);
        for (var round = 0; round <= 2 * rounds; round++)
        {
            var times = (
                Time(() => Alone(aes, plaintext, ciphertext, tags, isSealing: true)),
                Time(() => Alone(aes, ciphertext, plaintext, tags, isSealing: false)));
            var length = 0;
            var encrypt = await TimeAsync(async () => length = await new EnvelopeEncryptor(ring).EncryptAsync(plaintext, sealedBytes));
            var decrypt = await TimeAsync(() => new EnvelopeDecryptor(ring).DecryptAsync(sealedBytes.AsMemory(0, length), again));
            // The first round compiles.
            if (round == 0) continue;
            alone.Add(times.Item1, times.Item2);
            ours.Add(encrypt, decrypt);
        }

        alone.Print("memory: AES-GCM alone", Mebibytes);
        ours.Print("memory: envelope", Mebibytes);
        ours.PrintRatio(alone);
    }

    private static void Alone(AesGcm aes, byte[] from, byte[] to, byte[] tags, bool isSealing)
    {
        Span<byte> nonce = stackalloc byte[12];
        for (var i = 0; i < from.Length / Frame; i++)
        {
            BinaryPrimitives.WriteInt32BigEndian(nonce, i);
            var input = from.AsSpan(i * Frame, Frame);
            var output = to.AsSpan(i * Frame, Frame);
            var tag = tags.AsSpan(i * 16, 16);
            if (isSealing) aes.Encrypt(nonce, input, output, tag);
            else aes.Decrypt(nonce, input, tag, output);
        }
    }

    private static Took Time(Action work)
    {
        var cpu = Environment.CpuUsage.TotalTime;
        var watch = Stopwatch.StartNew();
        work();
        return new Took(watch.Elapsed.TotalSeconds, (Environment.CpuUsage.TotalTime - cpu).TotalSeconds);
    }

    private static async Task<Took> TimeAsync(Func<Task> work)
    {
        var cpu = Environment.CpuUsage.TotalTime;
        var watch = Stopwatch.StartNew();
        await work();
        return new Took(watch.Elapsed.TotalSeconds, (Environment.CpuUsage.TotalTime - cpu).TotalSeconds);
    }
}
