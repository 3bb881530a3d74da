using Infra.Generator.Model;

namespace Infra.Generator.Rendering;

/// <summary>Writes the classes of nested objects, each in the places where it is used.</summary>
internal static class ObjectClasses
{
    /// <summary>Writes every object that the properties mention, and those that these mention.</summary>
    internal static IEnumerable<GeneratedFile> Write(
        IReadOnlyDictionary<string, ObjectSchema> objects, IEnumerable<PropertySchema> used)
    {
        var waiting = new Queue<(string Name, Place Place)>();
        var met = new HashSet<(string, Place)>();
        foreach (var property in used)
        {
            Mention(property, objects, met, waiting);
        }

        while (waiting.TryDequeue(out var next))
        {
            var item = objects[next.Name];
            foreach (var property in item.Properties)
            {
                Mention(property, objects, met, waiting);
            }

            var fullName = TypeNames.ClassOf(next.Name, next.Place);
            var summary = $"The object <c>{TypeNames.Split(next.Name).Simple}</c>.";
            yield return next.Place is Place.ResourceOutput or Place.FunctionResult
                ? ResultClass.Write(fullName, summary, next.Place, item.Properties)
                : ArgsClass.Write(fullName, summary, next.Place, item.Properties);
        }
    }

    private static void Mention(
        PropertySchema property,
        IReadOnlyDictionary<string, ObjectSchema> objects,
        HashSet<(string, Place)> met,
        Queue<(string, Place)> waiting)
    {
        if (TypeNames.ObjectIn(property.Type) is not { } name)
        {
            return;
        }

        if (!objects.TryGetValue(name, out var item))
        {
            throw new SchemaException($"The schema facts hold no object '{name}', which '{property.Name}' needs.");
        }

        foreach (var place in Places(item).Where(place => met.Add((name, place))))
        {
            waiting.Enqueue((name, place));
        }
    }

    private static IEnumerable<Place> Places(ObjectSchema item)
    {
        if (item.Properties.Any(property => property.Input != Presence.None))
        {
            yield return item.OfFunction ? Place.InvokeArgs : Place.ResourceArgs;
            if (item.OfFunction)
            {
                yield return Place.PlainArgs;
            }
        }

        if (item.Properties.Any(property => property.State != Presence.None))
        {
            yield return Place.ResourceState;
        }

        if (item.Properties.Any(property => property.Output != Presence.None))
        {
            yield return item.OfFunction ? Place.FunctionResult : Place.ResourceOutput;
        }
    }
}
