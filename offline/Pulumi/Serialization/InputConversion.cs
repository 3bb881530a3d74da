using System.Reflection;

namespace Pulumi.Serialization;

/// <summary>Makes an input of a type that is known only at run time, through its own implicit conversion.</summary>
internal static class InputConversion
{
    internal static object FromOutput<T>(Type inputType, Output<T> output)
    {
        if (inputType == typeof(Input<T>))
        {
            return (Input<T>)output;
        }

        var conversion = inputType.GetMethod(
            "op_Implicit", BindingFlags.Public | BindingFlags.Static, [typeof(Output<T>)])
            ?? throw new InvalidOperationException(
                $"{inputType.FullName} cannot be made of {typeof(Output<T>).FullName}");
        return conversion.Invoke(null, [output])!;
    }
}
