using Infra.Examples;
using Pulumi;

// `pulumi up` in the folder of an example builds this project and says in PULUMI_PROJECT which example is meant.
var project = Environment.GetEnvironmentVariable("PULUMI_PROJECT") ?? "";
if (ExamplePrograms.Find(project) is not { } declare)
{
    await Console.Error.WriteLineAsync(
        $"""
        atrest: error: there is no example '{project}'; there are {string.Join(", ", ExamplePrograms.Names)}
        atrest: hint: go to the folder of one and run pulumi up
        atrest: hint: try it without an account there with: dotnet run --project ../../cli -- up
        """);
    return 2;
}

return await Deployment.RunAsync(declare);
