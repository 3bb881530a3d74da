using System.Reflection;

namespace Pulumi;

/// <summary>The root of all resources of a program; programs derive their own from it.</summary>
public class Stack : ComponentResource
{
    internal const string RootType = "pulumi:pulumi:Stack";

    /// <summary>Registers the stack; everything that is constructed afterwards belongs to it.</summary>
    /// <exception cref="InvalidOperationException">No program is running.</exception>
    public Stack(StackOptions? options = null)
        : base(
            RootType,
            $"{Deployment.Instance.ProjectName}-{Deployment.Instance.StackName}",
            new ComponentResourceOptions
            {
                ResourceTransformations = options?.ResourceTransformations ?? [],
                ResourceTransforms = options?.ResourceTransforms ?? [],
            })
        => Deployment.Active.Stack = this;

    /// <summary>Registers the [Output] properties that the derived class declares.</summary>
    /// <exception cref="RunException">One has no value, or is no output.</exception>
    internal void RegisterPropertyOutputs()
    {
        const BindingFlags declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly;
        var outputs = new Dictionary<string, object?>();
        foreach (var property in GetType().GetProperties(declared))
        {
            if (property.GetCustomAttribute<OutputAttribute>() is { } attribute)
            {
                outputs.Add(attribute.Name ?? property.Name, property.GetValue(this));
            }
        }

        var unset = outputs.Where(output => output.Value is null).Select(output => output.Key).ToList();
        if (unset.Count > 0)
        {
            throw new RunException(
                $"Output(s) '{string.Join(", ", unset)}' have no value assigned. " +
                "[Output] attributed properties must be assigned inside Stack constructor.");
        }

        var wrong = outputs.Where(output => !IsOutput(output.Value!.GetType())).Select(output => output.Key).ToList();
        if (wrong.Count > 0)
        {
            throw RunException.OutputsHaveIncorrectType(wrong);
        }

        RegisterOutputs(outputs);
    }

    private static bool IsOutput(Type type)
        => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Output<>);
}
