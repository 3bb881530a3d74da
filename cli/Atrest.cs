namespace Infra.Cli;
internal static class Atrest { public static Task<int> RunAsync(IReadOnlyList<string> args, Host host) => Task.FromResult(0); }
