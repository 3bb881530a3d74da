using System.Collections.Immutable;
using Infra.Migration.Plans;
using Infra.Validation;
using Pulumi;

namespace Infra.Migration;

/// <summary>The system disk of an instance that exists, turned into an encrypted one once: the instance keeps its
/// address, its data disks and the way to log in.</summary>
/// <remarks>
/// <para>What is done, by an execution of OOS in the cloud:</para>
/// <list type="number">
/// <item>The instance is stopped, if it runs. From here on nothing is written.</item>
/// <item>A snapshot of the system disk is taken, and an image made of it. Left behind: both, unencrypted, the way back,
/// until they are released.</item>
/// <item>An encrypted copy of the image is made. Left behind: the copy.</item>
/// <item>The system disk is replaced by one from the copy. Alibaba Cloud releases the old disk then: what is left of it
/// is the snapshot.</item>
/// <item>The new disk is read back, and the instance is started, if it ran.</item>
/// </list>
/// <para>If a step fails, everything is undone, after the replacement by another one from the source image; the
/// deployment fails with the step. It runs again when <c>attempt</c> is raised, and never otherwise.</para>
/// <para>If a program declares the instance, it must ignore changes of <c>imageId</c>: the instance then shows the
/// encrypted image.</para>
/// </remarks>
public sealed class SystemDiskConversion : ComponentResource
{
    internal const string Token = "atrest:index:SystemDiskConversion";

    /// <summary>Plans the conversion of the disk as it is, and runs it once key and role are ready.</summary>
    /// <exception cref="ResourceException">Arguments are missing, out of range or contradict each other; all are
    /// named. Later, through the outputs: the disk cannot be converted, or the conversion failed.</exception>
    public SystemDiskConversion(string name, SystemDiskConversionArgs args, ComponentResourceOptions? options = null)
        : base(Token, name, args, options)
    {
        var check = new Check(this);
        var settings = new ConversionSettings(check, args, Region.Of(options));
        var instance = check.Required(args.InstanceId, "instanceId", "be given: the instance, i-...", Rules.StartsWith("i-"));
        check.Throw();

        var wishes = instance.Output.Apply(id => ConversionChoice.SystemDiskOf(id, Route.ReplaceSystemDisk));
        var run = new ConversionRun(this, name, settings, ProgramInventory.DisksOf(this, instance.Output), new(wishes));
        NewDiskIds = run.NewDiskIds;
        ExecutionId = run.ExecutionId;
        RegisterOutputs();
    }

    /// <summary>By the ID of the old system disk that of the encrypted one, known once that was read back.</summary>
    [Output("newDiskIds")] public Output<ImmutableDictionary<string, string>> NewDiskIds { get; private set; }

    /// <summary>The execution of OOS that did it.</summary>
    [Output("executionId")] public Output<string> ExecutionId { get; private set; }
}
