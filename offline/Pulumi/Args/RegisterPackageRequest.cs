namespace Pulumi;

/// <summary>A package that the engine would have to load; nothing here loads packages.</summary>
public sealed class RegisterPackageRequest
{
    /// <summary>Describes a package.</summary>
    public RegisterPackageRequest(
        string name,
        string version,
        string downloadUrl,
        Dictionary<string, byte[]> checksums,
        PackageParameterization? parameterization)
        : this(name, version, downloadUrl, checksums, parameterization, extension: null)
    {
    }

    /// <summary>Describes a package and its extension.</summary>
    public RegisterPackageRequest(
        string name,
        string version,
        string downloadUrl,
        Dictionary<string, byte[]>? checksums = null,
        PackageParameterization? parameterization = null,
        PackageParameterization? extension = null)
    {
        (Name, Version, DownloadUrl) = (name, version, downloadUrl);
        (Checksums, Parameterization, Extension) = (checksums ?? [], parameterization, extension);
    }

    /// <summary>The name of the plugin.</summary>
    public string Name { get; }

    /// <summary>The version of the plugin.</summary>
    public string Version { get; }

    /// <summary>Where the plugin is downloaded from.</summary>
    public string DownloadUrl { get; }

    /// <summary>The checksums of the plugin.</summary>
    public Dictionary<string, byte[]> Checksums { get; }

    /// <summary>The package that the plugin becomes.</summary>
    public PackageParameterization? Parameterization { get; }

    /// <summary>The extension that the plugin gets.</summary>
    public PackageParameterization? Extension { get; }

    /// <summary>What a plugin is told to become another package.</summary>
    public sealed class PackageParameterization(string name, string version, byte[] value)
    {
        /// <summary>The name of the package.</summary>
        public string Name { get; } = name;

        /// <summary>The version of the package.</summary>
        public string Version { get; } = version;

        /// <summary>The plugin's own data.</summary>
        public byte[] Value { get; } = value;
    }
}
