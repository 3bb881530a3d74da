using Infra.Generator;
using Infra.Generator.Import;
using Infra.Generator.Model;

try
{
    switch (args)
    {
        case []:
            Write();
            return 0;
        case ["import", var listing, var schema]:
            Import(listing, schema);
            Write();
            return 0;
        default:
            Console.Error.WriteLine("usage: dotnet run --project eng/generator [-- import LISTING SCHEMA]");
            return 2;
    }
}
catch (Exception error) when (error is SchemaException or IOException)
{
    Console.Error.WriteLine($"generator: error: {error.Message}");
    return 1;
}

static void Write()
{
    var classes = StandInSources.ReadClasses(File.ReadAllText(Repository.Classes));
    var files = StandInSources.Generate(SchemaFiles.ReadFolder(Repository.Schema), classes);
    foreach (var old in Directory.GetFiles(Repository.StandIn, "*.g.cs", SearchOption.AllDirectories))
    {
        File.Delete(old);
    }

    foreach (var file in files)
    {
        var path = Path.Combine(Repository.StandIn, file.Path);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, file.Text);
    }

    Console.WriteLine($"{files.Count} files of {classes.Count} classes");
}

static void Import(string listing, string schema)
{
    const string origin = "Facts of the public API of Pulumi.AliCloud 3.105.0 (Apache-2.0, "
        + "https://github.com/pulumi/pulumi-alicloud): names, types and tokens; nothing else is taken from it.";
    var classes = StandInSources.ReadClasses(File.ReadAllText(Repository.Classes));
    var computed = new ComputedArguments(Repository.ReadProviderFacts());
    var facts = ListingImport.Read(
        File.ReadLines(listing), computed, classes, origin, new SchemaLines(File.ReadAllText(schema)));
    foreach (var old in Directory.GetFiles(Repository.Schema, "*.json"))
    {
        File.Delete(old);
    }

    foreach (var module in SchemaFiles.ByModule(facts.Package))
    {
        File.WriteAllText(Path.Combine(Repository.Schema, module.Key + ".json"), SchemaFiles.Write(module.Value));
    }

    const string how = "written by `dotnet run --project eng/generator -- import LISTING SCHEMA`.\n";
    Keep(Repository.Listing, $"# {origin}\n# Only the classes in use; {how}", facts.Lines);
    Keep(Repository.SchemaListing, $"# {origin}\n# What the listing at hand lacks, put into its form from the package's "
        + $"C# schema; {how}", facts.FromSchema);
}

static void Keep(string path, string head, IReadOnlyList<string> lines) =>
    File.WriteAllText(path, head + string.Join('\n', lines) + "\n");
