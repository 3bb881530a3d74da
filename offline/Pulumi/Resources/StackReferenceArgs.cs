namespace Pulumi;

/// <summary>Which stack to read outputs of.</summary>
public class StackReferenceArgs : ResourceArgs
{
    /// <summary>The name, in the form <c>organization/project/stack</c>.</summary>
    [Input("name", required: true)]
    public Input<string>? Name { get; set; }
}
