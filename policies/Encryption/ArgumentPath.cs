using Infra.Policies.Values;

namespace Infra.Policies.Encryption;

/// <summary>Where an argument stands below the inputs of a resource: <c>encryptConf.userCmkInfo.cmkKeyId</c>.</summary>
internal sealed class ArgumentPath(string text)
{
    // The Pulumi bridge of Terraform providers writes a schema's defaults among the inputs and lists here, block by
    // block, which of them nobody asked for.
    private const string Defaulted = "__defaults";

    private readonly string[] _steps = text.Split('.');

    /// <summary>The path as people write it.</summary>
    public string Text { get; } = text;

    /// <summary>The first step: the argument at the top.</summary>
    public string Top => _steps[0];

    /// <summary>What stands there below a value; <see cref="PropertyValue.Null"/> where nobody asked for
    /// anything.</summary>
    public PropertyValue In(PropertyValue value)
    {
        foreach (var step in _steps)
        {
            var block = value;
            value = block[step];
            if (value.IsNull || IsDefaulted(block, step)) return PropertyValue.Null;
        }

        return value;
    }

    private static bool IsDefaulted(PropertyValue block, string name)
    {
        foreach (var item in block[Defaulted].Items)
        {
            if (item.Text == name) return true;
        }

        return false;
    }
}
