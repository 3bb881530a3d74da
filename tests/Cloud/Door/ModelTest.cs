using System.Reflection;
using System.Runtime.ExceptionServices;
using Xunit.Sdk;

namespace Infra.Tests.Cloud.Door;

/// <summary>A test of the model that is written for the call in process, with one row of its data.</summary>
internal sealed record ModelTest(Type Class, MethodInfo Method, int Row, object?[] Arguments)
{
    private const string House = "Infra.Tests.Cloud.";

    /// <summary>The tests of the products, those marked <see cref="InProcessOnlyAttribute"/> left out.</summary>
    public static IReadOnlyList<ModelTest> All { get; } =
    [
        .. typeof(ModelTest).Assembly.GetTypes()
            .Where(type => type.Namespace?.StartsWith(House, StringComparison.Ordinal) == true
                && type.Namespace != typeof(ModelTest).Namespace && !IsLeftOut(type)
                && type.GetConstructor([]) is not null)
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .SelectMany(type => type.GetMethods(), Of).SelectMany(tests => tests),
    ];

    private static readonly Dictionary<(string Name, int Row), ModelTest> s_byName =
        All.ToDictionary(test => (test.Name, test.Row));

    /// <summary>The name under which it is reported.</summary>
    public string Name => $"{Class.FullName![House.Length..]}.{Method.Name}";

    private string Room => Name[..Name.IndexOf('.', StringComparison.Ordinal)];

    /// <summary>The tests of some rooms, as data for a theory.</summary>
    public static TheoryData<string, int> Rows(Func<string, bool> isWanted)
    {
        var data = new TheoryData<string, int>();
        foreach (var test in All.Where(test => isWanted(test.Room))) data.Add(test.Name, test.Row);
        return data;
    }

    /// <summary>Runs a test whose clients call through the door.</summary>
    public static async Task RunOverHttpAsync(string name, int row)
    {
        var test = s_byName[(name, row)];
        var door = OverHttp.TurnOn();
        var hasPassed = false;
        try
        {
            await test.RunAsync();
            hasPassed = true;
        }
        finally
        {
            // A test that has a client and never calls is as good in process as here.
            door.End(hasPassed);
        }
    }

    private async Task RunAsync()
    {
        var instance = Activator.CreateInstance(Class);
        try
        {
            var result = Method.Invoke(instance, Arguments);
            if (result is Task task) await task;
        }
        catch (TargetInvocationException failure) when (failure.InnerException is not null)
        {
            ExceptionDispatchInfo.Throw(failure.InnerException);
        }
        finally
        {
            (instance as IDisposable)?.Dispose();
        }
    }

    private static IEnumerable<ModelTest> Of(Type type, MethodInfo method)
    {
        if (method.GetCustomAttribute<FactAttribute>() is null || IsLeftOut(method)) return [];
        return method.GetCustomAttribute<TheoryAttribute>() is null
            ? [new(type, method, 0, [])]
            : method.GetCustomAttributes<DataAttribute>().SelectMany(data => data.GetData(method) ?? [])
                .Select((row, index) => new ModelTest(type, method, index, Whole(method, row)));
    }

    /// <summary>The row with the defaults of what it leaves out; a row that is null is one null.</summary>
    private static object?[] Whole(MethodInfo method, object?[]? row)
    {
        object?[] given = row ?? [null];
        return [.. given, .. method.GetParameters().Skip(given.Length).Select(parameter => parameter.DefaultValue)];
    }

    private static bool IsLeftOut(MemberInfo member) => member.GetCustomAttribute<InProcessOnlyAttribute>() is not null;
}
