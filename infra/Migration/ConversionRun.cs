using System.Collections.Immutable;
using System.Text.Json;
using Infra.Inventory.Records;
using Infra.Migration.Oos;
using Infra.Migration.Planning;
using Infra.Validation;
using Pulumi;
using Pulumi.AliCloud.Oos;
using Pulumi.Utilities;

namespace Infra.Migration;

/// <summary>A conversion as resources: the template of the plan, its execution, and the reading back.</summary>
/// <remarks>
/// <para>An execution runs once. Whatever is said about it later (another key, other disks, tags) is ignored, and so is
/// what the provider reads back differently from what was sent: nothing but another attempt runs it again, and that is
/// another resource. The provider takes a failed execution for a success; here it is none.</para>
/// <para>The execution is kept when the component goes: it is a record, and deleting it would undo nothing. What it made
/// is not Pulumi's, so nothing here deletes a disk.</para>
/// </remarks>
internal sealed class ConversionRun
{
    private static readonly string[] s_executionInputs =
    [
        "templateName", "templateVersion", "templateContent", "parameters", "mode", "loopMode", "safetyCheck", "description",
        "parentExecutionId", "tags",
    ];

    private readonly ComponentResource _owner;
    private readonly string _subject;

    /// <summary>Declares the resources.</summary>
    /// <param name="owner">The component.</param>
    /// <param name="name">The name that those of the resources begin with.</param>
    /// <param name="settings">The checked arguments.</param>
    /// <param name="disks">All disks of the region.</param>
    /// <param name="choice">The disks or instances that are meant.</param>
    public ConversionRun(ComponentResource owner, string name, ConversionSettings settings,
        Output<ImmutableArray<DiskRecord>> disks, ConversionChoice choice)
    {
        _owner = owner;
        _subject = $"{owner.GetType().Name} '{owner.GetResourceName()}'";
        var instances = Output.Tuple(disks, choice.Wishes).Apply(pair => ConversionChoice.InstancesOf(pair.Item1, pair.Item2));
        var inventory = ProgramInventory.Of(owner, disks, instances, settings.KeyId, settings.Attempt);
        var wishes = settings.KeyId is null
            ? choice.Wishes.Apply(wished => wished with { ServiceKey = true })
            : Output.Tuple(choice.Wishes, settings.KeyId.ToOutput()).Apply(pair => pair.Item1 with { KmsKeyId = pair.Item2 });
        var role = (settings.ExecutionRole ?? "").ToOutput();
        var decision = Output.Tuple(inventory, wishes, role).Apply(known => Decided(known.Item1, known.Item2, known.Item3));
        Announce(decision);

        var suffix = settings.Attempt == ConversionDefaults.Attempt ? "" : $"-{settings.Attempt}";
        var template = new Template($"{name}-template{suffix}", new()
        {
            TemplateName = $"atrest-{Deployment.Instance.StackName}-{name}{suffix}",
            Content = decision.Apply(decided => decided.Template),
            Tags = settings.Tags,
        }, new() { Parent = owner, IgnoreChanges = { "content", "tags" } });
        var execution = new Execution($"{name}-execution{suffix}", new()
        {
            TemplateName = template.TemplateName,
            Description = $"{_subject}, attempt {settings.Attempt}",
            Parameters = "{}",
            Mode = "Automatic",
            LoopMode = "Automatic",
            SafetyCheck = "Skip",
            Tags = settings.Tags,
        }, new()
        {
            Parent = owner,
            RetainOnDelete = true,
            IgnoreChanges = [.. s_executionInputs],
            CustomTimeouts = new() { Create = TimeSpan.FromHours(settings.Hours) },
        });

        ExecutionId = execution.Id;
        var made = Output.Tuple(execution.Id, execution.Status, execution.StatusMessage, execution.Outputs)
            .Apply(ended => Ended(ended.Item1, ended.Item2, ended.Item3, ended.Item4));
        NewDiskIds = Verified(made, settings.KeyId);
    }

    /// <summary>The execution.</summary>
    public Output<string> ExecutionId { get; }

    /// <summary>By the id of each disk that was converted the id of the one in its place, once that was read back and
    /// found encrypted.</summary>
    public Output<ImmutableDictionary<string, string>> NewDiskIds { get; }

    private ConversionDecision Decided(RegionInventory inventory, Wishes wishes, string role)
    {
        try
        {
            return ConversionDecision.Of(inventory, wishes, role.Length == 0 ? null : role);
        }
        catch (ConversionRefusedException refusal)
        {
            throw Problem(refusal.Problems);
        }
    }

    /// <summary>In a preview, says what will be done, or that it is not known before the key or the disks
    /// are.</summary>
    private void Announce(Output<ConversionDecision> decision)
    {
        if (!Deployment.Instance.IsDryRun) return;
        // An output of a task is waited for like any other.
        Output.Create(SayAsync());

        async Task<int> SayAsync()
        {
            try
            {
                if (!await OutputUtilities.GetIsKnownAsync(decision))
                    Log.Info("the conversion will be planned when it is deployed: its key or its disks are not known before", _owner);
                else Log.Info($"unless it has run already: {(await OutputUtilities.GetValueAsync(decision)).Summary}", _owner);
            }
            catch (ResourceException)
            {
                // Said where the template takes it.
            }

            return 0;
        }
    }

    private ImmutableDictionary<string, string> Ended(string id, string status, string? message, string? outputs)
    {
        if (status == "Success") return NewDisks(outputs);
        throw Problem([$"the execution {id} is {status}: it {ConversionFailure.Words(status, message)}. hint: see why with: "
            + $"aliyun oos ListTaskExecutions --ExecutionId {id} --Status Failed; then raise 'attempt' to run it again"]);
    }

    private static ImmutableDictionary<string, string> NewDisks(string? outputs)
    {
        using var document = JsonDocument.Parse(string.IsNullOrEmpty(outputs) ? "{}" : outputs);
        return document.RootElement.TryGetProperty(OosTemplate.NewDisks, out var disks) && disks.ValueKind is JsonValueKind.Object
            ? disks.EnumerateObject().ToImmutableDictionary(disk => disk.Name, disk => disk.Value.GetString() ?? "", StringComparer.Ordinal)
            : ImmutableDictionary<string, string>.Empty;
    }

    /// <summary>Reads the new disks back: what an execution says about itself is no proof.</summary>
    private Output<ImmutableDictionary<string, string>> Verified(Output<ImmutableDictionary<string, string>> made, Input<string>? keyId)
    {
        var ids = made.Apply(disks => disks.IsEmpty ? ["d-"] : disks.Values.Order(StringComparer.Ordinal).ToImmutableArray());
        var key = (keyId ?? "").ToOutput();
        return Output.Tuple(made, ProgramInventory.Disks(_owner, ids), key).Apply(known =>
        {
            var (disks, there, wished) = known;
            var found = there.ToDictionary(disk => disk.Id, StringComparer.Ordinal);
            var problems = disks.OrderBy(pair => pair.Key, StringComparer.Ordinal)
                .Select(pair => Flaw(pair.Key, pair.Value, found.GetValueOrDefault(pair.Value), wished)).OfType<string>().ToList();
            return problems.Count == 0 ? disks : throw Problem(problems);
        });
    }

    private static string? Flaw(string old, string id, DiskRecord? disk, string wished)
    {
        var flaw = disk switch
        {
            null => "is not there",
            { Encrypted: false } => "is not encrypted",
            { KmsKeyId: var used } when wished.Length > 0 && used != wished => $"is encrypted with {used}, not with {wished}",
            _ => null,
        };
        return flaw is null ? null : $"the disk {id} in the place of {old} {flaw}. hint: if that is meant, take the component "
            + "out of the program; it deletes no disk";
    }

    private ResourceException Problem(IEnumerable<string> problems) =>
        new(string.Join('\n', problems.Select(problem => Plain.OnOneLine($"{_subject}: {problem}"))), _owner, hideStack: true);
}
