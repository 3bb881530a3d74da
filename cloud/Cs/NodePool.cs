using Infra.Cloud.State;

namespace Infra.Cloud.Cs;

/// <summary>A group of nodes that are alike.</summary>
internal sealed class NodePool : Entity
{
    public required string ClusterId { get; init; }

    /// <summary>The fields of the body, by group and name: <c>scaling_group.system_disk_size</c>.</summary>
    public required TimedTexts Settings { get; init; }

    public required Timed<ClusterActivity> Activity { get; set; }

    public required Timed<NodeCount> Nodes { get; set; }

    /// <summary>The scaling group that makes its nodes. Nothing else is modelled of it.</summary>
    public string ScalingGroupId => $"asg-{Id[2..22]}";

    /// <summary>The instances of its nodes.</summary>
    public TimedSet Members { get; init; } = [];

    /// <summary>Those of them that were there before: they outlive the pool.</summary>
    public TimedSet Adopted { get; init; } = [];

    /// <summary>The pools of a cluster, oldest first.</summary>
    public static IEnumerable<NodePool> Of(Request request, string clusterId) =>
        request.Store.NodePools.At(request.At).Where(pool => pool.ClusterId == clusterId);

    public string StateAt(DateTimeOffset time)
    {
        var activity = Activity.At(time);
        return time < activity.Until ? activity.State : "active";
    }

    /// <summary>Lets the pool be in a state until a time.</summary>
    public void Occupy(Request request, string state, DateTimeOffset until)
    {
        Activity = Activity.Set(request.Moment, new(state, until));
        request.Touch(this);
    }

    /// <summary>Deletes the pool and its nodes.</summary>
    public void Release(Request request, DateTimeOffset until)
    {
        Cs.Nodes.Release(request, this, int.MaxValue, until);
        Nodes = Nodes.Set(request.Moment, new(0, 0, request.At));
        DeleteAt(until);
        Occupy(request, "deleting", until);
    }

    public override void Settle(DateTimeOffset now)
    {
        base.Settle(now);
        Settings.Forget(now);
        Activity = Activity.Settle(now);
        Nodes = Nodes.Settle(now);
        Members.Settle(now);
        Adopted.Settle(now);
    }
}
