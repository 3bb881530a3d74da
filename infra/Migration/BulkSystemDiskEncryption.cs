using System.Collections.Immutable;
using Infra.Migration.Plans;
using Infra.Validation;
using Pulumi;

namespace Infra.Migration;

/// <summary>The system disks of several instances, encrypted by the public template ACS-ECS-BulkyEncryptSystemDisk of
/// OOS with its known faults contained.</summary>
/// <remarks>
/// <para>The public template takes its snapshot while the instance runs, so that what is written afterwards is lost; it
/// passes over a replacement that failed and deletes the way back all the same; its output names the disks that were
/// encrypted before; one failure ends the rest. So each instance has an execution of its own, which</para>
/// <list type="number">
/// <item>stops the instance before, if it runs, and takes a snapshot and an image of its own, which stay as the way back
/// until they are released,</item>
/// <item>runs the public template for this one instance and waits for its end,</item>
/// <item>reads the system disk back, and fails and undoes everything if it is not encrypted with the key,</item>
/// <item>leaves the instance running or stopped as it was.</item>
/// </list>
/// <para><see cref="SystemDiskConversion"/> does the same in fewer steps and needs a copy less; this is for those who
/// must use the cloud's own template.</para>
/// </remarks>
public sealed class BulkSystemDiskEncryption : ComponentResource
{
    internal const string Token = "atrest:index:BulkSystemDiskEncryption";

    /// <summary>Plans the encryption of the disks as they are, and runs it once key and role are ready.</summary>
    /// <exception cref="ResourceException">Arguments are missing, out of range or contradict each other; all are
    /// named. Later, through the outputs: a disk cannot be converted, or a conversion failed.</exception>
    public BulkSystemDiskEncryption(
        string name, BulkSystemDiskEncryptionArgs args, ComponentResourceOptions? options = null)
        : base(Token, name, args, options)
    {
        var check = new Check(this);
        var settings = new ConversionSettings(check, args, Region.Of(options));
        var given = check.Required(args.InstanceIds, "instanceIds", "be given: one instance at least", Rules.Ids("instance", "i-"));
        ImmutableArray<string> ids = given is { IsPlain: true, PlainValue: { IsDefault: false } plain } ? plain : [];
        if (given is { IsSet: true, IsPlain: false })
            check.Fail(given.Name, "an output", new("be plain values, because they decide which resources exist"));
        if (settings.IsServiceKey)
            check.Fail("serviceKey", "true", new("be left out", "the public template takes a customer master key only"));
        check.Throw();

        var disks = ProgramInventory.Disks(this);
        var runs = ids.Order(StringComparer.Ordinal).Select(id => new ConversionRun(this, $"{name}-{id}", settings, disks,
            new(Output.Create(ConversionChoice.SystemDiskOf(id, Route.PublicTemplate))))).ToList();
        NewDiskIds = Output.All(runs.Select(run => run.NewDiskIds)).Apply(made => made.SelectMany(one => one)
            .ToImmutableDictionary(StringComparer.Ordinal));
        ExecutionIds = Output.All(runs.Select(run => run.ExecutionId));
        RegisterOutputs();
    }

    /// <summary>By the ID of each old system disk that of the encrypted one, known once all were read back.</summary>
    [Output("newDiskIds")] public Output<ImmutableDictionary<string, string>> NewDiskIds { get; private set; }

    /// <summary>The executions of OOS that did it, ordered by instance.</summary>
    [Output("executionIds")] public Output<ImmutableArray<string>> ExecutionIds { get; private set; }
}
