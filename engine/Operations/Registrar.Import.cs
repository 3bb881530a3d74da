namespace Infra.Engine;

/// <content>Adoption of objects that exist.</content>
internal sealed partial class Registrar
{
    private ResourceState Import(ResourceRecord record, ResourceState planned, ResourceFacts facts, DateTimeOffset start)
    {
        planned = planned with { Id = planned.ImportId };
        if (operation.IsPreview && PropertyValues.HasUnknown(planned.Inputs))
            return Previewed(planned, planned.Inputs, null, StepName.Import, ResourceStatus.Unchanged, start, []);
        return _runner.Import(planned, Reconcile, RegionOf(planned), start);

        ResourceState Reconcile(ResourceState read)
        {
            // The read began with the program's inputs; what the cloud says of the ignored ones stands in the outputs.
            var actual = Only(read.Outputs, read.Inputs, record.Options.IgnoreChanges);
            var inputs = Checked(read with { Inputs = IgnoredChanges.Apply(read.Inputs, actual, record.Options.IgnoreChanges) }, facts);
            var differing = ResourceDiff.Between(facts, read.Outputs, inputs);
            if (differing.Count > 0)
                throw new ProviderException($"the inputs to import do not match the existing object '{read.Id}': "
                    + $"{string.Join(", ", differing.Select(change => change.Path))}; write what exists, or ignore changes of these");
            return read with { Inputs = inputs };
        }
    }

    private static Properties Only(Properties outputs, Properties inputs, IReadOnlyList<string> ignored)
    {
        var actual = new Properties(StringComparer.Ordinal);
        foreach (var name in inputs.Keys.Concat(ignored.Select(path => PropertyPath.Parse(path)[0])).Distinct(StringComparer.Ordinal))
            if (outputs.TryGetValue(name, out var value)) actual[name] = value;
        return actual;
    }
}
