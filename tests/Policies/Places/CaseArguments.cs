using System.Collections.Concurrent;
using System.Reflection;
using System.Reflection.Emit;
using Pulumi;

namespace Infra.Tests.Policies.Places;

/// <summary>Arguments of any resource type, as the generated classes of providers have them: a field with the mark
/// <c>[Input(name)]</c> for each. Classes are made as they are needed, one for each set of names.</summary>
internal static class CaseArguments
{
    private static readonly ConcurrentDictionary<string, Type> Classes = new(StringComparer.Ordinal);
    private static readonly ModuleBuilder Module = AssemblyBuilder
        .DefineDynamicAssembly(new AssemblyName("Infra.Tests.CaseArguments"), AssemblyBuilderAccess.Run)
        .DefineDynamicModule("CaseArguments");

    private static readonly Lock Gate = new();
    private static int _count;

    /// <summary>Arguments with these values.</summary>
    public static ResourceArgs Of(IReadOnlyDictionary<string, Output<object>> values)
    {
        var names = values.Keys.Order(StringComparer.Ordinal).ToArray();
        var type = Classes.GetOrAdd(string.Join(',', names), _ => Define(names));
        var arguments = (ResourceArgs)Activator.CreateInstance(type)!;
        for (var i = 0; i < names.Length; i++)
            type.GetField($"Argument{i}")!.SetValue(arguments, (Input<object>)values[names[i]]);
        return arguments;
    }

    private static Type Define(string[] names)
    {
        lock (Gate)
        {
            var type = Module.DefineType(
                $"Case{_count++}Args", TypeAttributes.Public | TypeAttributes.Sealed, typeof(ResourceArgs));
            var mark = typeof(InputAttribute).GetConstructor([typeof(string), typeof(bool), typeof(bool)])!;
            for (var i = 0; i < names.Length; i++)
            {
                var field = type.DefineField($"Argument{i}", typeof(Input<object>), FieldAttributes.Public);
                field.SetCustomAttribute(new CustomAttributeBuilder(mark, [names[i], false, false]));
            }

            return type.CreateType();
        }
    }
}
