using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Pulumi;
using Pulumi.Testing;
using Pulumi.Utilities;

namespace Infra.Engine;

/// <summary>What the SDK of the running program talks to in place of the engine.</summary>
internal sealed partial class ProgramMocks(OperationContext operation, Recorder recorder, Registrar registrar) : IMocks
{
    private readonly ConcurrentDictionary<string, DateTimeOffset> _madeIds = new(StringComparer.Ordinal);

    public async Task<(string? id, object state)> NewResourceAsync(MockResourceArgs args)
    {
        operation.Cancellation.ThrowIfCancellationRequested();
        try
        {
            var (id, state) = await registrar.RegisterAsync(args);
            if (id is not null && recorder.Find(args.Type!, args.Name!) is { End: { } end } record)
            {
                _madeIds[id] = end;
                foreach (var made in MadeBy(record)) _madeIds[made] = end;
            }

            return (id, state);
        }
        catch (Exception error) when (error is not (StepFailedException or OperationCanceledException))
        {
            operation.Fail(recorder.Find(args.Type!, args.Name!)?.Urn, error.Message);
            throw new StepFailedException(error.Message, error);
        }
    }

    /// <summary>A function of the provider. It sees the cloud as it was when the operation began, whoever is faster; given the
    /// id of an object that this operation makes, as it was when that object was there; and given an id that such a look
    /// told, as it was at that look.</summary>
    /// <remarks>The SDK tells neither what a function depends on nor what its result is used for, so an id among the
    /// arguments is the one thing that shows it. What else was done to the object meanwhile may not show.</remarks>
    public Task<object> CallAsync(MockCallArgs args)
    {
        operation.Cancellation.ThrowIfCancellationRequested();
        var arguments = PropertyValues.From((IReadOnlyDictionary<string, object?>)args.Args!);
        try
        {
            var function = ProviderRegistry.ForFunction(args.Token!);
            var region = string.IsNullOrEmpty(args.Provider)
                ? operation.Stack.Region
                : new Regions(operation.Stack, operation.Store).OfProvider(args.Provider);
            var moment = After(arguments);
            var calls = operation.CallsAt(region, $"{args.Token} {Canonical(arguments)}", moment);
            var found = function(calls, arguments);
            if (moment > operation.Start) Told(found, moment);
            return Task.FromResult<object>(SecretMarks.ForSdk(found));
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            var message = $"{args.Token}: {error.Message}";
            operation.Fail(null, message);
            throw new StepFailedException(message, error);
        }
    }

    public async Task RegisterResourceOutputs(MockRegisterResourceOutputsRequest args)
    {
        // The mock's URN lacks parent types; type and name are enough to find the resource.
        if (recorder.Find(Urns.TypeOf(args.Urn!), Urns.NameOf(args.Urn!)) is not { } record) return;
        var outputs = new Properties(StringComparer.Ordinal);
        foreach (var (name, output) in args.Outputs)
            if (output is not null && await ValueAsync(output) is { } value) outputs[name] = value;

        if (operation.Store.Find(record.Urn) is not { } state || PropertyValues.Equal(state.Outputs, outputs)) return;
        state = state with { Outputs = outputs };
        operation.Store.PutUnjournaled(state);
        operation.Replace(state);
        record.State = state;
    }

    private static async Task<object?> ValueAsync(Output<object?> output)
    {
        if (!await OutputUtilities.GetIsKnownAsync(output)) return null;
        try
        {
            var value = PropertyValues.From(await OutputUtilities.GetValueAsync(output));
            return value is not null && await Output.IsSecretAsync(output) ? new Secret(value) : value;
        }
        catch (NotSupportedException)
        {
            // An output that is not data, a resource say, has no place in the state of the local engine.
            return null;
        }
    }

    private DateTimeOffset After(object? value) => value switch
    {
        string text => _madeIds.TryGetValue(text, out var end) && IsGenerated(text) ? end : operation.Start,
        Properties map => map.Values.Select(After).Append(operation.Start).Max(),
        object?[] list => list.Select(After).Append(operation.Start).Max(),
        _ => operation.Start,
    };

    /// <summary>Remembers the ids that a function told about, so that what is asked about them sees no less.</summary>
    private void Told(Properties found, DateTimeOffset moment)
    {
        foreach (var id in (found.GetValueOrDefault("ids") as object?[] ?? []).OfType<string>().Where(IsGenerated))
            _madeIds.AddOrUpdate(id, moment, (_, known) => known > moment ? known : moment);
    }

    /// <summary>Whether an id is one that the cloud invents, and which a program can only have from a resource.</summary>
    private static bool IsGenerated(string id) => GeneratedIds().IsMatch(id);

    [GeneratedRegex(@"\A(key-[A-Za-z0-9-]+|[a-z]{1,4}-[a-z0-9]{20})\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex GeneratedIds();

    /// <summary>The ids of the disks that an execution of OOS tells about: it made them, or found them at its
    /// end.</summary>
    private static IEnumerable<string> MadeBy(ResourceRecord record) =>
        record.State?.Type == ExecutionShim.Token && PropertyValues.Plain(record.State.Outputs.GetValueOrDefault("outputs")) is string text
            ? DiskIds().Matches(text).Select(match => match.Value)
            : [];

    [GeneratedRegex(@"\bd-[a-z0-9]+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex DiskIds();

    private static string Canonical(Properties arguments)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, StateJson.Options))
            PropertyJson.Write(json, arguments, NoCipher.Instance);
        return Encoding.UTF8.GetString(buffer.ToArray());
    }
}
