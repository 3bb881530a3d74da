using Infra.Generator.Model;

namespace Infra.Tests.Offline.AliCloud;

/// <summary>Which of its three places a property is looked at in.</summary>
internal enum Side
{
    Input,
    State,
    Output,
}

/// <summary>The properties of one side.</summary>
internal static class Sides
{
    internal static List<PropertySchema> On(this IEnumerable<PropertySchema> properties, Side side) => properties
        .Where(property => side switch
        {
            Side.Input => property.Input,
            Side.State => property.State,
            _ => property.Output,
        } != Presence.None)
        .ToList();
}
