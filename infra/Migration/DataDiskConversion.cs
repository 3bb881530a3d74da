using System.Collections.Immutable;
using Infra.Migration.Planning;
using Infra.Validation;
using Pulumi;

namespace Infra.Migration;

/// <summary>Data disks that exist, turned into encrypted ones at the same devices of the same instance, once.</summary>
/// <remarks>
/// <para>What is done, by an execution of OOS in the cloud:</para>
/// <list type="number">
/// <item>The instance is stopped, if it runs. From here on nothing is written.</item>
/// <item>A snapshot is taken of every disk. Left behind: the snapshots, unencrypted, until they are released.</item>
/// <item>An encrypted copy of each snapshot is made; with the route direct this is left out. Left behind: the
/// copies.</item>
/// <item>An encrypted disk is made of each, with the attributes of the old one.</item>
/// <item>The old disks are detached and the new ones attached, in the order of the devices.</item>
/// <item>The new disks are read back, and the instance is started, if it ran.</item>
/// <item>The old disks are tagged atrest:replaced-by. They stay; nothing here deletes them.</item>
/// </list>
/// <para>If a step fails, everything is undone and the instance runs as before; the deployment fails with the step. It
/// runs again when <c>attempt</c> is raised, and never otherwise.</para>
/// <para>The new disks are not Pulumi's: the program adopts them by import.</para>
/// </remarks>
public sealed class DataDiskConversion : ComponentResource
{
    internal const string Token = "atrest:index:DataDiskConversion";

    /// <summary>Plans the conversion of the disks as they are, and runs it once key and role are ready.</summary>
    /// <exception cref="ResourceException">Arguments are missing, out of range or contradict each other; all are
    /// named. Later, through the outputs: a disk cannot be converted, or the conversion failed.</exception>
    public DataDiskConversion(string name, DataDiskConversionArgs args, ComponentResourceOptions? options = null)
        : base(Token, name, args, options)
    {
        var check = new Check(this);
        var settings = new ConversionSettings(check, args, Region.Of(options));
        var ids = check.Required(args.DiskIds, "diskIds", "be given: one disk at least", Rules.Ids("disk", "d-", "list them with: aliyun ecs DescribeDisks --Encrypted false"));
        var route = check.That(args.Route ?? ConversionDefaults.SnapshotCopy, "route", Rules.OneOf(ConversionDefaults.Routes));
        check.Throw();

        var wishes = Output.Tuple(ids.Output, route.Output).Apply(given => new Wishes
        {
            DiskIds = given.Item1,
            Kinds = DiskKinds.Data,
            DataRoute = given.Item2 == ConversionDefaults.Direct ? Plans.Route.DirectFromSnapshot : Plans.Route.SnapshotCopy,
        });
        var run = new ConversionRun(this, name, settings, ProgramInventory.DisksAndSuccessors(this, ids.Output), new(wishes));
        NewDiskIds = run.NewDiskIds;
        ExecutionId = run.ExecutionId;
        RegisterOutputs();
    }

    /// <summary>By the ID of each converted disk the ID of the encrypted one in its place, known once that was read
    /// back.</summary>
    [Output("newDiskIds")] public Output<ImmutableDictionary<string, string>> NewDiskIds { get; private set; }

    /// <summary>The execution of OOS that did it.</summary>
    [Output("executionId")] public Output<string> ExecutionId { get; private set; }
}
