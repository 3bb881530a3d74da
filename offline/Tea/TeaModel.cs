using System.Collections;
using System.Reflection;

namespace Tea;

/// <summary>What goes to a service or comes from it: properties with the names they have there.</summary>
public class TeaModel
{
    public static T ToObject<T>(IDictionary dict)
        where T : class, new() => dict is null ? null : (T)Fill(new T(), dict);

    public static T ToObject<T>(Dictionary<string, object> dict, T obj)
        where T : class => dict is null ? null : (T)Fill(obj, dict);

    private static object Fill(object model, IDictionary values)
    {
        foreach (var property in model.GetType().GetProperties())
        {
            var name = property.GetCustomAttribute<NameInMapAttribute>()?.Name ?? property.Name;
            if (values.Contains(name)) property.SetValue(model, Converted(values[name], property.PropertyType));
        }

        return model;
    }

    private static object Converted(object value, Type type)
    {
        if (value is null || type.IsInstanceOfType(value)) return value;
        if (typeof(TeaModel).IsAssignableFrom(type)) return Fill(Activator.CreateInstance(type), (IDictionary)value);
        return type.IsGenericType switch
        {
            true when value is IDictionary pairs => Pairs(pairs, type),
            true when value is IList items => Items(items, type),
            _ => Convert.ChangeType(value, Nullable.GetUnderlyingType(type) ?? type),
        };
    }

    private static object Pairs(IDictionary pairs, Type type)
    {
        var result = (IDictionary)Activator.CreateInstance(type);
        foreach (DictionaryEntry pair in pairs) result[pair.Key] = Converted(pair.Value, type.GetGenericArguments()[1]);
        return result;
    }

    private static object Items(IList items, Type type)
    {
        var result = (IList)Activator.CreateInstance(type);
        foreach (var item in items) result.Add(Converted(item, type.GetGenericArguments()[0]));
        return result;
    }
}
