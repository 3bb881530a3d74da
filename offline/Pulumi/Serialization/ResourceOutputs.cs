using System.Collections.Immutable;

namespace Pulumi.Serialization;

/// <summary>
/// What the outputs of one resource become, all at once: one completion for the resource instead of one for each
/// property, of which a resource has dozens and a program reads few.
/// </summary>
internal sealed class ResourceOutputs
{
    private readonly OutputProperty[] _properties;
    private readonly Resource _resource;
    private readonly TaskCompletionSource _completion = new();
    private Wire[] _values = [];
    private ImmutableHashSet<Resource>? _self;

    private ResourceOutputs(Resource resource, OutputProperty[] properties)
        => (_resource, _properties) = (resource, properties);

    /// <summary>For resources that are only pointed at.</summary>
    internal static ResourceOutputs None { get; } = new(null!, []);

    /// <summary>Done when the resource is registered; failed with what made the registration fail.</summary>
    internal Task Completion => _completion.Task;

    /// <summary>Gives all output properties of the resource their outputs.</summary>
    internal static ResourceOutputs Attach(Resource resource)
    {
        var properties = OutputProperty.Of(resource.GetType());
        var outputs = new ResourceOutputs(resource, properties);
        for (var index = 0; index < properties.Length; index++)
        {
            properties[index].Attach(resource, outputs, index);
        }

        return outputs;
    }

    /// <param name="reply">What the engine answered.</param>
    /// <param name="isMissingKnown">Whether an output without a value has the default one, or is unknown.</param>
    internal void Complete(RegistrationReply reply, bool isMissingKnown)
    {
        var values = new Wire[_properties.Length];
        for (var index = 0; index < values.Length; index++)
        {
            values[index] = Read(_properties[index], reply, isMissingKnown);
        }

        _values = values;
        _completion.TrySetResult();
    }

    internal void Fail(Exception exception) => _completion.TrySetException(exception);

    internal Task<OutputData<T>> GetDataAsync<T>(int index)
        => Completion.IsCompletedSuccessfully ? Task.FromResult(GetData<T>(index)) : WaitAsync<T>(index);

    private async Task<OutputData<T>> WaitAsync<T>(int index)
    {
        await Completion.ConfigureAwait(false);
        return GetData<T>(index);
    }

    private Wire Read(OutputProperty property, RegistrationReply reply, bool isMissingKnown)
    {
        if (property.Name == WireSignatures.Urn)
        {
            return Wire.Known(reply.Urn);
        }

        if (property.Name == WireSignatures.Id && _resource is CustomResource)
        {
            return new(reply.Id ?? "", !string.IsNullOrEmpty(reply.Id), false);
        }

        if (!reply.State.TryGetValue(property.Name, out var wire))
        {
            return new(null, isMissingKnown, false);
        }

        return wire with { Value = Converter.Convert(property.Place, wire.Value, property.TargetType) };
    }

    private OutputData<T> GetData<T>(int index)
    {
        var (value, isKnown, isSecret) = _values[index];
        return new(_self ??= [_resource], value is null ? default! : (T)value, isKnown, isSecret);
    }
}
