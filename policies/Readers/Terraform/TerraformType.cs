using System.Collections.Concurrent;
using System.Text;
using Infra.Policies.Encryption;

namespace Infra.Policies.Readers.Terraform;

/// <summary>A type of Terraform's provider under the names that Pulumi gives it and its arguments.</summary>
/// <remarks>The bridge between the two turns <c>kms_key_id</c> into <c>kmsKeyId</c> and names lists in the plural; names
/// that do not follow from that are in the table of encryption arguments.</remarks>
internal sealed class TerraformType
{
    private static readonly ConcurrentDictionary<string, TerraformType> Known = new(StringComparer.Ordinal);

    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _blocks = new(StringComparer.Ordinal);

    private TerraformType(string terraform)
    {
        // A type that no rule judges keeps its own name.
        Token = EncryptionTable.TypeOf(terraform) ?? terraform;
        foreach (var argument in EncryptionTable.Find(Token)?.Arguments ?? []) Add(argument);
    }

    /// <summary>The Pulumi token.</summary>
    public string Token { get; }

    /// <summary>The type of that name.</summary>
    public static TerraformType Of(string terraform) => EncryptionTable.TypeOf(terraform) is null
        ? new(terraform) : Known.GetOrAdd(terraform, static name => new(name));

    /// <summary>What Pulumi calls an argument.</summary>
    /// <param name="path">Its path in Terraform, without the numbers of list elements.</param>
    /// <param name="name">Its name, the last step of the path.</param>
    public string PropertyOf(string path, string name) => _names.TryGetValue(path, out var property) ? property : Camel(name);

    /// <summary>Whether an argument is a block with arguments of its own.</summary>
    public bool IsBlock(string path) => _blocks.Contains(path);

    private void Add(EncryptionArgument argument)
    {
        var theirs = argument.Terraform.Split('.');
        var ours = argument.Path.Split('.');
        for (var step = 0; step < theirs.Length && theirs.Length == ours.Length; step++)
        {
            var path = string.Join('.', theirs[..(step + 1)]);
            _names[path] = ours[step].Replace("[]", "", StringComparison.Ordinal);
            if (step + 1 < theirs.Length) _blocks.Add(path);
        }
    }

    private static string Camel(string name)
    {
        if (!name.Contains('_', StringComparison.Ordinal)) return name;

        var camel = new StringBuilder(name.Length);
        var isStart = false;
        foreach (var one in name)
        {
            if (one == '_') isStart = camel.Length > 0;
            else
            {
                camel.Append(isStart ? char.ToUpperInvariant(one) : one);
                isStart = false;
            }
        }
        return camel.ToString();
    }
}
