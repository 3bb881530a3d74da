namespace Pulumi;

/// <summary>The deployment that the running program belongs to.</summary>
public sealed class DeploymentInstance
{
    internal DeploymentInstance(Deployment deployment) => Deployment = deployment;

    /// <summary>The name of the organization.</summary>
    public string OrganizationName => Deployment.OrganizationName;

    /// <summary>The name of the project.</summary>
    public string ProjectName => Deployment.ProjectName;

    /// <summary>The name of the stack.</summary>
    public string StackName => Deployment.StackName;

    /// <summary>The folder of the project.</summary>
    public string RootDirectory => Deployment.RootDirectory;

    /// <summary>Whether this is a preview.</summary>
    public bool IsDryRun => Deployment.IsDryRun;

    internal Deployment Deployment { get; }

    /// <summary>Calls a function of a provider once its arguments are known.</summary>
    public Output<T> Invoke<T>(string token, InvokeArgs args, InvokeOptions? options = null)
        => new(Deployment.InvokeOutputAsync<T>(token, args, options));

    /// <inheritdoc cref="Invoke{T}(string, InvokeArgs, InvokeOptions)"/>
    public Output<T> Invoke<T>(string token, InvokeArgs args, InvokeOutputOptions options)
        => new(Deployment.InvokeOutputAsync<T>(token, args, options));

    /// <inheritdoc cref="Invoke{T}(string, InvokeArgs, InvokeOptions)"/>
    public Output<T> Invoke<T>(
        string token, InvokeArgs args, InvokeOptions? options, RegisterPackageRequest? registerPackageRequest)
        => Invoke<T>(token, args, options);

    /// <inheritdoc cref="Invoke{T}(string, InvokeArgs, InvokeOptions)"/>
    public Output<T> Invoke<T>(
        string token, InvokeArgs args, InvokeOutputOptions options, RegisterPackageRequest? registerPackageRequest)
        => Invoke<T>(token, args, options);

    /// <summary>Calls a function whose result has one value, and returns that.</summary>
    public Output<T> InvokeSingle<T>(string token, InvokeArgs args, InvokeOptions? options = null)
        => new(Deployment.InvokeOutputAsync<T>(token, args, options, Deployment.SelectSingle));

    /// <inheritdoc cref="InvokeSingle{T}(string, InvokeArgs, InvokeOptions)"/>
    public Output<T> InvokeSingle<T>(string token, InvokeArgs args, InvokeOutputOptions options)
        => new(Deployment.InvokeOutputAsync<T>(token, args, options, Deployment.SelectSingle));

    /// <inheritdoc cref="InvokeSingle{T}(string, InvokeArgs, InvokeOptions)"/>
    public Output<T> InvokeSingle<T>(
        string token, InvokeArgs args, InvokeOptions? options, RegisterPackageRequest? registerPackageRequest)
        => InvokeSingle<T>(token, args, options);

    /// <inheritdoc cref="InvokeSingle{T}(string, InvokeArgs, InvokeOptions)"/>
    public Output<T> InvokeSingle<T>(
        string token, InvokeArgs args, InvokeOutputOptions options, RegisterPackageRequest? registerPackageRequest)
        => InvokeSingle<T>(token, args, options);

    /// <summary>Calls a function of a provider now.</summary>
    public Task<T> InvokeAsync<T>(string token, InvokeArgs args, InvokeOptions? options = null)
        => Deployment.InvokeAsync<T>(token, args, options);

    /// <inheritdoc cref="InvokeAsync{T}(string, InvokeArgs, InvokeOptions)"/>
    public Task<T> InvokeAsync<T>(
        string token, InvokeArgs args, InvokeOptions? options, RegisterPackageRequest? registerPackageRequest)
        => InvokeAsync<T>(token, args, options);

    /// <summary>Calls a function of a provider now; its result does not matter.</summary>
    public Task InvokeAsync(string token, InvokeArgs args, InvokeOptions? options = null)
        => Deployment.InvokeAsync<object>(token, args, options);

    /// <inheritdoc cref="InvokeAsync(string, InvokeArgs, InvokeOptions)"/>
    public Task InvokeAsync(
        string token, InvokeArgs args, InvokeOptions? options, RegisterPackageRequest? registerPackageRequest)
        => InvokeAsync(token, args, options);

    /// <summary>Calls, now, a function whose result has one value, and returns that.</summary>
    public Task<T> InvokeSingleAsync<T>(string token, InvokeArgs args, InvokeOptions? options = null)
        => Deployment.InvokeAsync<T>(token, args, options, Deployment.SelectSingle);

    /// <inheritdoc cref="InvokeSingleAsync{T}(string, InvokeArgs, InvokeOptions)"/>
    public Task<T> InvokeSingleAsync<T>(
        string token, InvokeArgs args, InvokeOptions? options, RegisterPackageRequest? registerPackageRequest)
        => InvokeSingleAsync<T>(token, args, options);

    /// <summary>Calls a method of a resource.</summary>
    public Output<T> Call<T>(string token, CallArgs args, Resource? self = null, CallOptions? options = null)
        => new(Deployment.CallAsync<T>(token, args, self, options));

    /// <inheritdoc cref="Call{T}(string, CallArgs, Resource, CallOptions)"/>
    public Output<T> Call<T>(
        string token,
        CallArgs args,
        Resource? self,
        CallOptions? options,
        RegisterPackageRequest? registerPackageRequest)
        => Call<T>(token, args, self, options);

    /// <summary>Calls a method of a resource; its result does not matter.</summary>
    public void Call(string token, CallArgs args, Resource? self = null, CallOptions? options = null)
        => Call<object>(token, args, self, options);

    /// <inheritdoc cref="Call(string, CallArgs, Resource, CallOptions)"/>
    public void Call(
        string token,
        CallArgs args,
        Resource? self,
        CallOptions? options,
        RegisterPackageRequest? registerPackageRequest)
        => Call(token, args, self, options);

    /// <summary>Accepts a transform that the engine would call for every invoke; in tests nothing calls it.</summary>
    public void RegisterInvokeTransform(InvokeTransform transform) => ArgumentNullException.ThrowIfNull(transform);
}
