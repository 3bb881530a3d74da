using System.Net.Http.Headers;
using Infra.Cloud;
using Infra.Tests.Cloud.Blocks;

namespace Infra.Tests.Cloud.Door;

/// <summary>The server is killed while bytes of disks are written over the admin port: each write is there whole or not at
/// all, and what was answered is there.</summary>
public sealed class BlockKillTests : IDisposable
{
    private const int Writers = 4;

    // Several blocks, and neither end on the edge of one.
    private const int Length = 20_000;
    private const int Between = 65_000;

    private readonly string _directory = Directory.CreateTempSubdirectory("atrest-block-kill-").FullName;
    private readonly string[] _disks;

    public BlockKillTests()
    {
        using var account = CloudAccount.Open(_directory);
        var client = account.Client();
        client.CreateEcsRole();
        _disks = [client.CreateDisk(TestBlocks.Encrypted(client.CreateKey())), client.CreateDisk()];
        client.Wait(TimeSpan.FromMinutes(1));
        account.Commit(client.Now);
    }

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Fact]
    public async Task Server_KilledWhileBlocksAreWritten_HoldsEachWriteWholeOrNotAtAll()
    {
        var writers = Enumerable.Range(0, Writers)
            .Select(number => new Writer(_disks[number % 2], number * Between)).ToList();
        for (var round = 1; round <= 2; round++)
        {
            using var server = await ServerProcess.StartAsync(_directory, "--time", "virtual", "--admin");
            using var http = await ClientAsync(server);
            var enough = new TaskCompletionSource();
            foreach (var writer in writers) await writer.CheckAsync(http);

            var work = writers.ConvertAll(writer => writer.WriteAsync(http, round * 20, enough));
            await enough.Task;
            await server.KillAsync();
            await Task.WhenAll(work);
        }

        using var account = CloudAccount.Open(_directory);
        Assert.All(writers, writer => writer.Check(account.Blocks.Read(writer.Disk, writer.Offset, Length, account.Now)));
    }

    private async Task<HttpClient> ClientAsync(ServerProcess server)
    {
        var http = new HttpClient { BaseAddress = await server.AdminEndpointAsync() };
        var token = (await File.ReadAllTextAsync(Path.Combine(_directory, "admin.token"))).Trim();
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return http;
    }

    /// <summary>Writes one place again and again, each time with the next number in every byte.</summary>
    private sealed class Writer(string disk, int offset)
    {
        private int _answered;
        private int _begun;

        public string Disk => disk;

        public int Offset => offset;

        private string Path => $"/blocks/{disk}?offset={offset}";

        public async Task WriteAsync(HttpClient http, int wanted, TaskCompletionSource enough)
        {
            try
            {
                while (true)
                {
                    _begun++;
                    using var answer = await http.PutAsync(new Uri(Path, UriKind.Relative), Content(_begun));
                    answer.EnsureSuccessStatusCode();
                    _answered = _begun;
                    if (_answered >= wanted) enough.TrySetResult();
                }
            }
            catch (HttpRequestException lost) when (lost.StatusCode is null)
            {
                // The server was killed.
            }
            catch (HttpRequestException refused)
            {
                enough.TrySetException(refused);
            }
        }

        public async Task CheckAsync(HttpClient http) =>
            Check(await http.GetByteArrayAsync(new Uri($"{Path}&length={Length}", UriKind.Relative)));

        /// <summary>What was answered last is there, or what was under way, and nothing of both.</summary>
        public void Check(byte[] bytes)
        {
            Assert.Single(bytes.Distinct());
            Assert.Contains(bytes[0], new[] { (byte)_answered, (byte)_begun });
            _answered = bytes[0];
        }

        private static ByteArrayContent Content(int number)
        {
            var bytes = new byte[Length];
            Array.Fill(bytes, (byte)number);
            return new ByteArrayContent(bytes);
        }
    }
}
