// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.CS.Inputs;

/// <summary>The object <c>NodePoolInstancePattern</c>.</summary>
public sealed class NodePoolInstancePatternArgs : global::Pulumi.ResourceArgs
{
    [Input("cores")]
    public Input<int>? Cores { get; set; }

    [Input("cpuArchitectures")]
    private InputList<string>? _cpuArchitectures;

    public InputList<string> CpuArchitectures
    {
        get => _cpuArchitectures ?? (_cpuArchitectures = new InputList<string>());
        set => _cpuArchitectures = value;
    }

    [Input("excludedInstanceTypes")]
    private InputList<string>? _excludedInstanceTypes;

    public InputList<string> ExcludedInstanceTypes
    {
        get => _excludedInstanceTypes ?? (_excludedInstanceTypes = new InputList<string>());
        set => _excludedInstanceTypes = value;
    }

    [Input("instanceCategories")]
    private InputList<string>? _instanceCategories;

    public InputList<string> InstanceCategories
    {
        get => _instanceCategories ?? (_instanceCategories = new InputList<string>());
        set => _instanceCategories = value;
    }

    [Input("instanceFamilyLevel", required: true)]
    public Input<string> InstanceFamilyLevel { get; set; } = null!;

    [Input("instanceTypeFamilies")]
    private InputList<string>? _instanceTypeFamilies;

    public InputList<string> InstanceTypeFamilies
    {
        get => _instanceTypeFamilies ?? (_instanceTypeFamilies = new InputList<string>());
        set => _instanceTypeFamilies = value;
    }

    [Input("maxCpuCores")]
    public Input<int>? MaxCpuCores { get; set; }

    [Input("maxMemorySize")]
    public Input<double>? MaxMemorySize { get; set; }

    [Input("memory")]
    public Input<double>? Memory { get; set; }

    [Input("minCpuCores")]
    public Input<int>? MinCpuCores { get; set; }

    [Input("minMemorySize")]
    public Input<double>? MinMemorySize { get; set; }

    public NodePoolInstancePatternArgs()
    {
    }

    public static new NodePoolInstancePatternArgs Empty => new NodePoolInstancePatternArgs();
}
