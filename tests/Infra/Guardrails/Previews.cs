using Infra.Tests.Testing;

namespace Infra.Tests.Components.Guardrails;

/// <summary>What a preview of a program must have in common with its deployment.</summary>
internal static class Previews
{
    /// <summary>The same resources, and each reaches the engine: none waits for something that only a deployment
    /// knows.</summary>
    public static async Task AssertDeclareTheSameAsync(Action program)
    {
        var deployment = await ProgramRun.Of(program);
        var preview = await ProgramRun.Of(program, isPreview: true);

        Assert.Equal(Names(deployment), Names(preview));
        Assert.All(preview.Resources, one => Assert.True(one.IsRegistered));
    }

    private static IEnumerable<(string Type, string Name)> Names(ProgramRun run) =>
        run.Resources.Select(one => (one.Type, one.Name));
}
