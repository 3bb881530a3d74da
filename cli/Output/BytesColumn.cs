using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Infra.Cli.Output;

/// <summary>How many bytes are done: all that can be said of work whose length nobody knows.</summary>
internal sealed class BytesColumn : ProgressColumn
{
    private static readonly string[] s_units = ["bytes", "KiB", "MiB", "GiB", "TiB"];

    /// <inheritdoc/>
    public override IRenderable Render(RenderOptions options, ProgressTask task, TimeSpan deltaTime) =>
        new Text(Size(task.Value)).RightJustified();

    private static string Size(double bytes)
    {
        var unit = 0;
        for (; bytes >= 1024 && unit < s_units.Length - 1; unit++) bytes /= 1024;
        return string.Create(CultureInfo.InvariantCulture, $"{(unit == 0 ? $"{bytes:0}" : $"{bytes:0.0}")} {s_units[unit]}");
    }
}
