using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Infra.Engine;

/// <summary>Refuses YAML that would never end: values that contain themselves, and aliases that multiply.</summary>
internal sealed class YamlLimits
{
    private const int MaxLevels = 64;
    private const int MaxValues = 100_000;
    private int _level;
    private int _values;

    /// <summary>Looks at the nesting alone, which the parser's own tree could not hold without limit.</summary>
    /// <exception cref="YamlException">The text is nested too deeply.</exception>
    public static void CheckNesting(string text)
    {
        var parser = new Parser(new StringReader(text));
        // The stream and the document are levels of their own.
        for (var nesting = -2; parser.MoveNext();)
        {
            nesting += parser.Current!.NestingIncrease;
            if (nesting > MaxLevels) throw TooDeep(parser.Current.Start);
        }
    }

    /// <exception cref="YamlException">The value lies too deep, or there are too many.</exception>
    public void Enter(YamlNode node)
    {
        if (++_level > MaxLevels) throw TooDeep(node.Start);
        if (++_values > MaxValues)
            throw new YamlException(node.Start, node.Start, $"there are more than {MaxValues} values, each use of an alias counted");
    }

    public void Leave() => _level--;

    private static YamlException TooDeep(Mark mark) =>
        new(mark, mark, $"the value contains itself, or is nested deeper than {MaxLevels} levels");
}
