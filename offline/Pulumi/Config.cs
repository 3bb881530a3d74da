using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;

namespace Pulumi;

/// <summary>Reads the configuration of a stack.</summary>
public sealed partial class Config
{
    private const string LegacySuffix = ":config";

    private readonly string _name;

    /// <summary>Reads the settings under a name; without one, those of the project.</summary>
    /// <exception cref="InvalidOperationException">No program is running.</exception>
    public Config(string? name = null)
    {
        _name = name ?? Deployment.Instance.ProjectName;
        if (_name.EndsWith(LegacySuffix, StringComparison.Ordinal))
        {
            _name = _name[..^LegacySuffix.Length];
        }
    }

    /// <summary>A setting, or null.</summary>
    public string? Get(string key) => Deployment.Active.Config.GetValueOrDefault(FullKey(key));

    /// <summary>A setting that is true or false, or null.</summary>
    /// <exception cref="RunException">It is neither.</exception>
    public bool? GetBoolean(string key) => Get(key) switch
    {
        null => null,
        "true" => true,
        "false" => false,
        var value => throw new ConfigTypeException(FullKey(key), value, nameof(Boolean)),
    };

    /// <summary>A setting that is a whole number, or null.</summary>
    /// <exception cref="RunException">It is none.</exception>
    public int? GetInt32(string key) => Get(key) is not { } value ? null
        : int.TryParse(value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number
        : throw new ConfigTypeException(FullKey(key), value, nameof(Int32));

    /// <summary>A setting that is a number, or null.</summary>
    /// <exception cref="RunException">It is none.</exception>
    public double? GetDouble(string key) => Get(key) is not { } value ? null
        : double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number
        : throw new ConfigTypeException(FullKey(key), value, nameof(Double));

    /// <inheritdoc cref="GetObject{T}(string, JsonSerializerOptions)"/>
    [return: MaybeNull]
    public T GetObject<T>(string key) => Read<T>(key, options: null);

    /// <summary>A setting that is JSON, or the default of the type.</summary>
    /// <exception cref="RunException">It does not fit the type.</exception>
    [return: MaybeNull]
    public T GetObject<T>(string key, JsonSerializerOptions options) => Read<T>(key, options);

    /// <summary>A setting.</summary>
    /// <exception cref="RunException">It is missing.</exception>
    public string Require(string key) => Get(key) ?? throw new ConfigMissingException(FullKey(key));

    /// <summary>A setting that is true or false.</summary>
    /// <exception cref="RunException">It is missing, or neither.</exception>
    public bool RequireBoolean(string key) => GetBoolean(key) ?? throw new ConfigMissingException(FullKey(key));

    /// <summary>A setting that is a whole number.</summary>
    /// <exception cref="RunException">It is missing, or none.</exception>
    public int RequireInt32(string key) => GetInt32(key) ?? throw new ConfigMissingException(FullKey(key));

    /// <summary>A setting that is a number.</summary>
    /// <exception cref="RunException">It is missing, or none.</exception>
    public double RequireDouble(string key) => GetDouble(key) ?? throw new ConfigMissingException(FullKey(key));

    /// <inheritdoc cref="RequireObject{T}(string, JsonSerializerOptions)"/>
    public T RequireObject<T>(string key) => RequireRead<T>(key, options: null);

    /// <summary>A setting that is JSON.</summary>
    /// <exception cref="RunException">It is missing, or does not fit the type.</exception>
    public T RequireObject<T>(string key, JsonSerializerOptions options) => RequireRead<T>(key, options);

    [return: MaybeNull]
    private T Read<T>(string key, JsonSerializerOptions? options)
    {
        if (Get(key) is not { } value)
        {
            return default;
        }

        try
        {
            return JsonSerializer.Deserialize<T>(value, options);
        }
        catch (JsonException exception)
        {
            throw new ConfigTypeException(FullKey(key), value, typeof(T).FullName!, exception);
        }
    }

    private T RequireRead<T>(string key, JsonSerializerOptions? options)
    {
        Require(key);
        return Read<T>(key, options)!;
    }

    private string FullKey(string key) => $"{_name}:{key}";
}
