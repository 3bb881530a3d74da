using Infra.Cloud;
using Infra.Engine;
using Infra.Stacks;
using Infra.Tests.Stacks;
using Pulumi;

namespace Infra.Tests.Engine;

/// <summary>A project in a directory of its own, with an engine to deploy it.</summary>
internal sealed class EngineFixture(string stack = "test", string? directory = null) : IDisposable
{
    public const string Region = "cn-hangzhou";
    public const string Zone = "cn-hangzhou-h";
    public const string Project = "atrest";

    public string Stack => stack;

    public string Directory { get; } = directory ?? System.IO.Directory.CreateTempSubdirectory("atrest-engine-").FullName;

    public string StateDirectory => Path.Combine(Directory, ".atrest");

    public string StateFile => Path.Combine(StateDirectory, "stacks", $"{stack}.json");

    public string JournalFile => Path.Combine(StateDirectory, "stacks", $"{stack}.journal");

    public string AccountDirectory => Path.Combine(StateDirectory, "cloud");

    public CloudOptions Cloud { get; set; } = new();

    /// <summary>The account, where a test has it open; null for the one of the directory.</summary>
    public CloudAccount? Account { get; set; }

    public Action? AfterJournalLine { get; set; }

    public Action? BetweenCommits { get; set; }

    public Dictionary<string, string> Environment { get; } = [];

    public LocalEngine Engine => EngineOf(new Dictionary<string, string>());

    public Task<OperationResult> UpAsync(Action program, IProgress<StepEvent>? progress = null) =>
        Engine.UpAsync(options => new ProgramStack(program, options), progress);

    /// <summary>Deploys the program of this repository with the settings of its stack of that name, or with others.</summary>
    public Task<OperationResult> UpEnvironmentAsync(IReadOnlyDictionary<string, string>? settings = null) =>
        EngineOf(settings ?? StackFiles.Configuration(stack)).UpAsync(DeclareEnvironment);

    public Task<OperationResult> PreviewEnvironmentAsync() =>
        EngineOf(StackFiles.Configuration(stack)).PreviewAsync(DeclareEnvironment);

    /// <summary>Deploys what a test begins with, and checks that it was deployed.</summary>
    public async Task<OperationResult> GivenAsync(Action program)
    {
        var result = await UpAsync(program);
        Assert.Equal([], result.Errors);
        return result;
    }

    public Task<OperationResult> PreviewAsync(Action program) =>
        Engine.PreviewAsync(options => new ProgramStack(program, options));

    public string ReadState() => File.ReadAllText(StateFile);

    /// <summary>Works on the account as somebody else would, outside of any stack.</summary>
    public void InAccount(Action<CloudClient> work, string region = Region)
    {
        using var account = CloudAccount.Open(AccountDirectory, Cloud);
        var client = new CloudClient(account, region, "somebody else", account.Now);
        work(client);
        account.Commit(client.Now);
    }

    /// <summary>The same project in another directory, with an account of its own that begins as this one is now.</summary>
    public EngineFixture Copy()
    {
        var copy = new EngineFixture(stack);
        foreach (var part in new[] { "stacks", "cloud" })
        {
            var to = System.IO.Directory.CreateDirectory(Path.Combine(copy.StateDirectory, part)).FullName;
            foreach (var file in System.IO.Directory.EnumerateFiles(Path.Combine(StateDirectory, part)))
                if (!Path.GetFileName(file).StartsWith("lock", StringComparison.Ordinal)) File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        }
        return copy;
    }

    public void Dispose()
    {
        if (System.IO.Directory.Exists(Directory)) System.IO.Directory.Delete(Directory, recursive: true);
    }

    public static string Urn(string type, string name, string stack = "test") =>
        $"urn:pulumi:{stack}::{Project}::{type}::{name}";

    private static EnvironmentStack DeclareEnvironment(StackOptions options) => new(ProgramSettings.Load(new Config()), options);

    private LocalEngine EngineOf(IReadOnlyDictionary<string, string> settings) => new(
        new StackConfig(Directory, Project, stack, settings.GetValueOrDefault("alicloud:region", Region), settings),
        new LocalEngineOptions
        {
            Account = Account,
            Cloud = Cloud,
            EnvironmentVariable = name => Environment.GetValueOrDefault(name),
            AfterJournalLine = AfterJournalLine,
            BetweenCommits = BetweenCommits,
        });

    /// <summary>A stack whose program is a lambda.</summary>
    internal sealed class ProgramStack : Stack
    {
        public ProgramStack(Action program, StackOptions options) : base(options) => program();
    }
}
