using System.Reflection;

namespace Tea;

public static class TeaModelExtensions
{
    /// <summary>The properties under the names they have on the wire, those without a value too.</summary>
    public static Dictionary<string, object> ToMap(this TeaModel model) =>
        model?.GetType().GetProperties().ToDictionary(
            property => property.GetCustomAttribute<NameInMapAttribute>()?.Name ?? property.Name,
            property => property.GetValue(model) is TeaModel inner ? inner.ToMap() : property.GetValue(model));
}
