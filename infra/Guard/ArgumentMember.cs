using System.Reflection;

namespace Infra.Guard;

/// <summary>One argument of a class of arguments.</summary>
/// <param name="Name">Its name on the wire.</param>
/// <param name="Member">The property or field that holds it.</param>
internal sealed record ArgumentMember(string Name, MemberInfo Member)
{
    /// <summary>The type it is declared with: an input of something.</summary>
    public Type Type => Member is FieldInfo slot ? slot.FieldType : ((PropertyInfo)Member).PropertyType;

    /// <summary>What it was given; null where it was given nothing.</summary>
    public object? Get(object arguments) =>
        Member is FieldInfo slot ? slot.GetValue(arguments) : ((PropertyInfo)Member).GetValue(arguments);

    /// <summary>Gives it another value.</summary>
    public void Set(object arguments, object value)
    {
        if (Member is FieldInfo slot) slot.SetValue(arguments, value);
        else ((PropertyInfo)Member).SetValue(arguments, value);
    }
}
