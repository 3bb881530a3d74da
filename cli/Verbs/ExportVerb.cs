using System.CommandLine;
using System.Text;

namespace Infra.Cli.Verbs;

/// <summary>`stack export`: the state in the form of `pulumi stack export`, secrets encrypted.</summary>
internal static class ExportVerb
{
    public static Command Stack(Host host)
    {
        var name = StackArguments.StackOption();
        var export = new Command("export", "Print the state of the stack as `pulumi stack export` does") { name };
        export.SetAction(parsed =>
        {
            var config = StackArguments.Load(host, parsed.GetValue(name)!);
            using var state = new MemoryStream();
            StackArguments.EngineOf(config, host).Export(state);
            host.Out.WriteLine(Encoding.UTF8.GetString(state.GetBuffer().AsSpan(0, (int)state.Length)).TrimEnd('\n'));
            return ExitCode.Done;
        });
        return new Command("stack", "Look at the state of a stack") { export };
    }
}
