using System.Text.Json;

namespace Pulumi;

/// <content>The same settings as secret outputs.</content>
public sealed partial class Config
{
    /// <summary>A setting as a secret, or null.</summary>
    public Output<string>? GetSecret(string key) => Get(key) is { } value ? Output.CreateSecret(value) : null;

    /// <summary>A setting that is true or false as a secret, or null.</summary>
    /// <exception cref="RunException">It is neither.</exception>
    public Output<bool>? GetSecretBoolean(string key) => Hide(GetBoolean(key));

    /// <summary>A setting that is a whole number as a secret, or null.</summary>
    /// <exception cref="RunException">It is none.</exception>
    public Output<int>? GetSecretInt32(string key) => Hide(GetInt32(key));

    /// <summary>A setting that is a number as a secret, or null.</summary>
    /// <exception cref="RunException">It is none.</exception>
    public Output<double>? GetSecretDouble(string key) => Hide(GetDouble(key));

    /// <inheritdoc cref="GetSecretObject{T}(string, JsonSerializerOptions)"/>
    public Output<T>? GetSecretObject<T>(string key)
        => Get(key) is null ? null : Output.CreateSecret(Read<T>(key, options: null)!);

    /// <summary>A setting that is JSON as a secret, or null.</summary>
    /// <exception cref="RunException">It does not fit the type.</exception>
    public Output<T>? GetSecretObject<T>(string key, JsonSerializerOptions options)
        => Read<T>(key, options) is { } value ? Output.CreateSecret(value) : null;

    /// <summary>A setting as a secret.</summary>
    /// <exception cref="RunException">It is missing.</exception>
    public Output<string> RequireSecret(string key) => Output.CreateSecret(Require(key));

    /// <summary>A setting that is true or false as a secret.</summary>
    /// <exception cref="RunException">It is missing, or neither.</exception>
    public Output<bool> RequireSecretBoolean(string key) => Output.CreateSecret(RequireBoolean(key));

    /// <summary>A setting that is a whole number as a secret.</summary>
    /// <exception cref="RunException">It is missing, or none.</exception>
    public Output<int> RequireSecretInt32(string key) => Output.CreateSecret(RequireInt32(key));

    /// <summary>A setting that is a number as a secret.</summary>
    /// <exception cref="RunException">It is missing, or none.</exception>
    public Output<double> RequireSecretDouble(string key) => Output.CreateSecret(RequireDouble(key));

    /// <inheritdoc cref="RequireSecretObject{T}(string, JsonSerializerOptions)"/>
    public Output<T> RequireSecretObject<T>(string key) => Output.CreateSecret(RequireObject<T>(key));

    /// <summary>A setting that is JSON as a secret.</summary>
    /// <exception cref="RunException">It is missing, or does not fit the type.</exception>
    public Output<T> RequireSecretObject<T>(string key, JsonSerializerOptions options)
        => Output.CreateSecret(RequireObject<T>(key, options));

    private static Output<T>? Hide<T>(T? value)
        where T : struct
        => value is { } known ? Output.CreateSecret(known) : null;
}
