namespace Pulumi.AliCloud;

/// <summary>A configuration value that is read each time until the program sets it.</summary>
internal sealed class ConfigValue<T>(Func<T> read)
{
    private T _value = default!;
    private bool _isSet;

    /// <summary>What the program has set, or else what the configuration says now.</summary>
    internal T Get() => _isSet ? _value : read();

    /// <summary>Takes the place of the configuration for the rest of the process.</summary>
    internal void Set(T value)
    {
        _value = value;
        _isSet = true;
    }
}
