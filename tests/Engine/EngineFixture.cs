using Infra.Cloud;
using Infra.Engine;
using Pulumi;

namespace Infra.Tests.Engine;

/// <summary>A project in a directory of its own, with an engine to deploy it.</summary>
internal sealed class EngineFixture : IDisposable
{
    public const string Region = "cn-hangzhou";
    public const string Project = "atrest";

    public EngineFixture(string stack = "test")
    {
        Directory = System.IO.Directory.CreateTempSubdirectory("atrest-engine-").FullName;
        Stack = stack;
    }

    public string Directory { get; }

    public string Stack { get; }

    public string StateFile => Path.Combine(Directory, ".atrest", "stacks", $"{Stack}.json");

    public string JournalFile => Path.Combine(Directory, ".atrest", "stacks", $"{Stack}.journal");

    public CloudOptions Cloud { get; init; } = new();

    public Action? AfterJournalLine { get; set; }

    public Dictionary<string, string> Environment { get; } = [];

    public LocalEngine Engine => new(
        new StackConfig(Directory, Project, Stack, Region, []),
        new LocalEngineOptions
        {
            Cloud = Cloud,
            EnvironmentVariable = name => Environment.GetValueOrDefault(name),
            AfterJournalLine = AfterJournalLine,
        });

    public Task<OperationResult> UpAsync(Action program, IProgress<StepEvent>? progress = null) =>
        Engine.UpAsync(options => new ProgramStack(program, options), progress);

    public Task<OperationResult> PreviewAsync(Action program) =>
        Engine.PreviewAsync(options => new ProgramStack(program, options));

    public string ReadState() => File.ReadAllText(StateFile);

    public void Dispose() => System.IO.Directory.Delete(Directory, recursive: true);

    /// <summary>A stack whose program is a lambda.</summary>
    internal sealed class ProgramStack : Stack
    {
        public ProgramStack(Action program, StackOptions options) : base(options) => program();
    }
}
