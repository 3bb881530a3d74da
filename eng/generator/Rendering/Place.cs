namespace Infra.Generator.Rendering;

/// <summary>The kind of class a property is written into; it decides the C# type.</summary>
internal enum Place
{
    /// <summary>Arguments of a resource.</summary>
    ResourceArgs,

    /// <summary>State for the look-up of a resource.</summary>
    ResourceState,

    /// <summary>Outputs of a resource, and objects in them.</summary>
    ResourceOutput,

    /// <summary>Arguments of a function that are outputs themselves.</summary>
    InvokeArgs,

    /// <summary>Arguments of a function as plain values.</summary>
    PlainArgs,

    /// <summary>Results of a function, and objects in them.</summary>
    FunctionResult,
}
