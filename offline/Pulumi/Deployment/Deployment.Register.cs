using System.Collections.Immutable;
using Pulumi.Serialization;
using Pulumi.Testing;

namespace Pulumi;

/// <content>Registers resources and the outputs of components.</content>
public sealed partial class Deployment
{
    /// <summary>Starts the registration; the constructor of the resource goes on meanwhile.</summary>
    internal void Register(Resource resource, bool remote, ResourceArgs args, ResourceOptions options)
    {
        Work.Track(resource.State.Completion);
        _ = Task.Run(() => CompleteAsync(resource, args, options));
    }

    internal void RegisterOutputs(Resource resource, Output<IDictionary<string, object?>> outputs)
        => Work.Track(RegisterOutputsAsync(resource, outputs));

    private async Task CompleteAsync(Resource resource, ResourceArgs args, ResourceOptions options)
    {
        try
        {
            var reply = await RegisterOrReadAsync(resource, args, options).ConfigureAwait(false);
            resource.State.Complete(reply, isMissingKnown: !IsDryRun);
        }
        catch (Exception exception)
        {
            // The exception goes to whoever waits for an output of the resource, and to the end of the program.
            resource.State.Fail(exception);
        }
    }

    private async Task<RegistrationReply> RegisterOrReadAsync(
        Resource resource, ResourceArgs args, ResourceOptions options)
    {
        if (options.Urn is { } urn)
        {
            return _engine.Find(urn);
        }

        var id = options.Id is null
            ? ""
            : await options.Id.ToOutput().GetValueAsync(whenUnknown: "").ConfigureAwait(false);
        if (!string.IsNullOrEmpty(id) && resource is not CustomResource)
        {
            throw new ArgumentException(
                $"{nameof(ResourceOptions)}.{nameof(ResourceOptions.Id)} is only valid for a {nameof(CustomResource)}");
        }

        var request = await PrepareAsync(resource, args, options).ConfigureAwait(false);
        return string.IsNullOrEmpty(id)
            ? await _engine.RegisterAsync(resource, request).ConfigureAwait(false)
            : await _engine.ReadAsync(resource, request with { Id = id }).ConfigureAwait(false);
    }

    private async Task<ResourceRequest> PrepareAsync(Resource resource, ResourceArgs args, ResourceOptions options)
    {
        var explicitly = await options.DependsOn.ToOutput().GetValueAsync(whenUnknown: []).ConfigureAwait(false);
        await ResourceGraph.WaitAsync(explicitly).ConfigureAwait(false);

        var label = $"resource:{resource.GetResourceName()}[{resource.GetResourceType()}]";
        var serializer = new Serializer();
        var inputs = await SerializeAsync(serializer, label, args.Enumerate(), IsNoIdentity).ConfigureAwait(false);
        var parent = await GetParentUrnAsync(resource, options).ConfigureAwait(false);
        var provider = await ProviderResource.GetReferenceAsync(resource.Provider).ConfigureAwait(false);
        await ResourceGraph.WaitAsync(serializer.Dependencies).ConfigureAwait(false);
        if (options.DeletedWith is { } container)
        {
            await container.Urn.GetValueAsync(whenUnknown: "").ConfigureAwait(false);
        }

        return new(
            resource.GetResourceType(),
            resource.GetResourceName(),
            parent,
            provider,
            (options as CustomResourceOptions)?.ImportId ?? "",
            inputs);
    }

    private static bool IsNoIdentity(string key) => key is not (WireSignatures.Id or WireSignatures.Urn);

    /// <summary>The known values; what is null or unknown, or has such a part, does not reach mocks.</summary>
    private static async Task<ImmutableDictionary<string, object>> SerializeAsync(
        Serializer serializer,
        string label,
        IEnumerable<KeyValuePair<string, object?>> values,
        Func<string, bool> isWanted)
    {
        var known = ImmutableDictionary.CreateBuilder<string, object>();
        foreach (var (key, value) in values)
        {
            if (isWanted(key)
                && await serializer.SerializeAsync($"{label}.{key}", value).ConfigureAwait(false)
                    is { IsKnown: true, Value: { } wire })
            {
                known[key] = wire;
            }
        }

        return known.ToImmutable();
    }

    private async ValueTask<string> GetParentUrnAsync(Resource resource, ResourceOptions options)
    {
        if (resource.GetResourceType() == Stack.RootType)
        {
            return "";
        }

        var parent = options.Parent ?? Stack;
        return await parent.Urn.GetValueAsync(whenUnknown: "").ConfigureAwait(false);
    }

    private async Task RegisterOutputsAsync(Resource resource, Output<IDictionary<string, object?>> outputs)
    {
        var urn = await resource.Urn.GetValueAsync(whenUnknown: "").ConfigureAwait(false);
        var values = await outputs.GetValueAsync(whenUnknown: new Dictionary<string, object?>()).ConfigureAwait(false);
        var registered = ImmutableDictionary.CreateBuilder<string, Output<object?>>();
        foreach (var (key, value) in values)
        {
            var wire = await new Serializer().SerializeAsync($"outputs.{key}", value).ConfigureAwait(false);
            if (wire.IsPresent)
            {
                registered[key] = new Output<object?>(
                    new OutputData<object?>(OutputData.NoResources, wire.Value, wire.IsKnown, wire.IsSecret));
            }
        }

        await _engine.RegisterOutputsAsync(urn, registered.ToImmutable()).ConfigureAwait(false);
    }
}
