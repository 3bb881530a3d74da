namespace Pulumi;

/// <summary>Options of a resource that a provider manages.</summary>
public sealed class CustomResourceOptions : ResourceOptions
{
    private List<string>? _additionalSecretOutputs;
    private Dictionary<string, string>? _envVarMappings;

    /// <summary>Options without any setting.</summary>
    public CustomResourceOptions()
    {
    }

    private CustomResourceOptions(ResourceOptions? source) : base(source)
    {
        if (source is CustomResourceOptions custom)
        {
            DeleteBeforeReplace = custom.DeleteBeforeReplace;
            ImportId = custom.ImportId;
            _additionalSecretOutputs = Copy(custom._additionalSecretOutputs);
            _envVarMappings = custom._envVarMappings is null ? null : new(custom._envVarMappings);
        }
    }

    /// <summary>Whether the old resource goes before its replacement comes.</summary>
    public bool? DeleteBeforeReplace { get; set; }

    /// <summary>Names of outputs that are secret although the provider does not say so.</summary>
    public List<string> AdditionalSecretOutputs
    {
        get => _additionalSecretOutputs ??= [];
        set => _additionalSecretOutputs = value;
    }

    /// <summary>The identifier of an existing thing that the stack takes over.</summary>
    public string? ImportId { get; set; }

    /// <summary>For providers: environment variables of the program and the names the provider sees them by.</summary>
    public Dictionary<string, string> EnvVarMappings
    {
        get => _envVarMappings ??= [];
        set => _envVarMappings = value;
    }

    /// <summary>New options: single settings of the second win, lists are joined.</summary>
    public static CustomResourceOptions Merge(CustomResourceOptions? options1, CustomResourceOptions? options2)
    {
        var merged = new CustomResourceOptions(options1);
        if (options2 is not null)
        {
            merged.Add(options2);
            merged.DeleteBeforeReplace = options2.DeleteBeforeReplace ?? merged.DeleteBeforeReplace;
            merged.ImportId = options2.ImportId ?? merged.ImportId;
            merged._additionalSecretOutputs = Concat(
                merged._additionalSecretOutputs, options2._additionalSecretOutputs);
            foreach (var (name, mapped) in options2._envVarMappings ?? [])
            {
                merged.EnvVarMappings[name] = mapped;
            }
        }

        return merged;
    }

    internal override ResourceOptions Clone() => new CustomResourceOptions(this);
}
