using System.Collections.Immutable;

namespace Pulumi;

/// <summary>Reads the outputs of another stack.</summary>
public class StackReference : CustomResource
{
    /// <summary>Reads the stack named in the arguments or, without them, the one named like the resource.</summary>
    public StackReference(string name, StackReferenceArgs? args = null, CustomResourceOptions? options = null)
        : base(
            "pulumi:pulumi:StackReference",
            name,
            new StackReferenceArgs { Name = args?.Name ?? name },
            CustomResourceOptions.Merge(options, new CustomResourceOptions { Id = args?.Name ?? name }))
    {
    }

    /// <summary>The name of the stack that is read.</summary>
    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    /// <summary>All outputs of that stack; secret as a whole if one of them is.</summary>
    [Output("outputs")]
    public Output<ImmutableDictionary<string, object>> Outputs { get; private set; } = null!;

    /// <summary>The names of the outputs that are secret.</summary>
    [Output("secretOutputNames")]
    public Output<ImmutableArray<string>> SecretOutputNames { get; private set; } = null!;

    /// <summary>The named output, or null if there is none; secret only if that output is.</summary>
    public Output<object?> GetOutput(Input<string> name)
        => Find(name, missing: _ => null);

    /// <summary>The named output; secret only if that output is.</summary>
    /// <exception cref="KeyNotFoundException">There is none (through the output).</exception>
    public Output<object> RequireOutput(Input<string> name)
        => Find(name, missing: key => throw new KeyNotFoundException(
            $"Required output '{key}' does not exist on stack '{GetResourceName()}'."))!;

    /// <summary>The value of the named output and whether it is secret.</summary>
    public async Task<StackReferenceOutputDetails> GetOutputDetailsAsync(string name)
    {
        var data = await GetOutput(name).DataTask.ConfigureAwait(false);
        return data.IsSecret
            ? new StackReferenceOutputDetails { SecretValue = data.Value }
            : new StackReferenceOutputDetails { Value = data.Value };
    }

    /// <summary>The value of the named output, or null if there is none.</summary>
    /// <exception cref="InvalidOperationException">The output is secret.</exception>
    public async Task<object?> GetValueAsync(Input<string> name)
    {
        var data = await GetOutput(name).DataTask.ConfigureAwait(false);
        return data.IsSecret
            ? throw new InvalidOperationException(
                "Cannot call 'GetOutputValueAsync' if the referenced stack has secret outputs. " +
                "Use 'GetOutput' instead.")
            : data.Value;
    }

    /// <summary>The value of the named output.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    /// <exception cref="InvalidOperationException">The output is secret.</exception>
    public async Task<object> RequireValueAsync(Input<string> name)
    {
        var data = await RequireOutput(name).DataTask.ConfigureAwait(false);
        return data.IsSecret
            ? throw new InvalidOperationException(
                "Cannot call 'RequireOutputValueAsync' if the referenced stack has secret outputs. " +
                "Use 'RequireOutput' instead.")
            : data.Value;
    }

    private Output<object?> Find(Input<string> name, Func<string, object?> missing)
        => Output.Tuple(name.ToOutput(), Outputs)
            .Apply(both => both.Item2.TryGetValue(both.Item1, out var value) ? value : missing(both.Item1))
            .WithIsSecret(IsSecretAsync(name));

    private async Task<bool> IsSecretAsync(Input<string> name)
    {
        var key = await name.ToOutput().DataTask.ConfigureAwait(false);
        var secretNames = await SecretOutputNames.DataTask.ConfigureAwait(false);
        return key.IsKnown && secretNames.IsKnown
            ? secretNames.Value.Contains(key.Value)
            : (await Outputs.DataTask.ConfigureAwait(false)).IsSecret;
    }
}
