using System.Text;

namespace Infra.Generator.Rendering;

/// <summary>Collects the lines of one generated file.</summary>
internal sealed class SourceText
{
    private readonly StringBuilder _body = new();
    private int _depth;

    /// <summary>Adds a line at the current depth; an empty one has no trailing blanks.</summary>
    internal SourceText Line(string line = "")
    {
        _body.Append(line.Length == 0 ? "" : new string(' ', _depth * 4)).Append(line).Append('\n');
        return this;
    }

    /// <summary>Opens a block.</summary>
    internal SourceText Open()
    {
        Line("{");
        _depth++;
        return this;
    }

    /// <summary>Closes a block.</summary>
    internal SourceText Close()
    {
        _depth--;
        return Line("}");
    }

    /// <summary>Adds lines one step deeper.</summary>
    internal SourceText Deeper(params string[] lines)
    {
        _depth++;
        foreach (var line in lines)
        {
            Line(line);
        }

        _depth--;
        return this;
    }

    /// <summary>The file of a class, named after it.</summary>
    internal GeneratedFile ToFile(string fullName)
    {
        var (module, simple) = TypeNames.Split(fullName);
        var space = module.Length == 0 ? TypeNames.RootNamespace : $"{TypeNames.RootNamespace}.{module}";
        var body = _body.ToString();
        var usings = body.Contains("Immutable", StringComparison.Ordinal)
            ? "using System.Collections.Immutable;\n\n"
            : "";
        var text = "// Written by `dotnet run --project eng/generator`; do not edit.\n#nullable enable\n\n"
            + usings + $"namespace {space};\n\n" + body;
        return new GeneratedFile($"{(module.Length == 0 ? "" : module.Replace('.', '/') + "/")}{simple}.g.cs", text);
    }
}
