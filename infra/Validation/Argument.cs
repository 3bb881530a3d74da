using System.Collections;
using Pulumi;

namespace Infra.Validation;

/// <summary>An argument of a component on its way from the caller to a child: what is handed on has been
/// checked.</summary>
internal sealed class Argument<T>
{
    /// <summary>What messages show instead of a secret value.</summary>
    public const string Secret = "[secret]";

    private readonly Input<T>? _given;
    private Output<T>? _checked;

    /// <summary>Takes what the caller gave; nothing has been checked yet.</summary>
    public Argument(string name, Input<T>? given)
    {
        Name = name;
        _given = given;
        IsPlain = Plain.TryRead(given, out var value, out var secret);
        PlainValue = value;
        IsPlainSecret = secret;
        Shown = secret ? Secret : Plain.Show(value);
    }

    /// <summary>The name as the user typed it.</summary>
    public string Name { get; }

    /// <summary>Whether the caller gave anything; a collection that is written down as empty is nothing.</summary>
    public bool IsSet => _given is not null && !(IsPlain && PlainValue is null or ICollection { Count: 0 });

    /// <summary>Whether the value is known before any resource exists.</summary>
    public bool IsPlain { get; }

    /// <summary>The value if it is plain.</summary>
    public T? PlainValue { get; }

    /// <summary>Whether the value is plain and must not be shown.</summary>
    public bool IsPlainSecret { get; }

    /// <summary>The plain value as messages show it.</summary>
    public string Shown { get; }

    /// <summary>What a child gets: nothing if nothing was given, else the checked value.</summary>
    public Input<T>? Input => !IsSet ? null : _checked is null ? _given : (Input<T>)_checked;

    /// <summary>Whether the value must not be shown.</summary>
    public Task<bool> IsSecretAsync() => Pulumi.Output.IsSecretAsync(_given.ToOutput());

    /// <summary>The checked value; only for arguments that are set.</summary>
    public Output<T> Output => _checked ??= _given.ToOutput();

    /// <summary>Adds a check that runs when the value becomes known, and before a child sees it.</summary>
    public void Guard(Func<T, Task> check) => _checked = Output.Apply(async value =>
    {
        if (value is not null) await check(value);
        return value;
    });
}
