using System.Diagnostics;
using Infra.Bench.Retry;
using Infra.Cloud;
using Infra.Inventory.Reading;
using Infra.Migration.Planning;
using Infra.Migration.Plans;
using Infra.Migration.Running;
using Infra.Tests.Testing;

namespace Infra.Bench.Migrate;

/// <summary>How long a fleet takes to convert in virtual time, against what nobody could be faster than: the longest
/// chain of one instance, and the five image copies that ECS makes at once.</summary>
internal static class MigrateBench
{
    private const string Region = "cn-hangzhou";
    private const int CopiesAtOnce = 5;
    private static readonly TimeSpan CopyImage = TimeSpan.FromMinutes(35);

    // A region holds 100 images of its own, and each replaced system disk keeps two until it is released.
    private const int MostSystemDisks = 50;

    public static async Task<int> RunAsync(string[] arguments)
    {
        var instances = arguments.Length == 0 ? 200 : int.Parse(arguments[0]);
        var disks = instances * 5 / 2;
        var alone = await MeasureAsync(1, 2);
        var fleet = await MeasureAsync(instances, disks);
        var quota = CopyImage * Math.Ceiling((double)Math.Min(instances, MostSystemDisks) / CopiesAtOnce);
        var bound = quota > alone.Makespan ? quota : alone.Makespan;

        Console.WriteLine($"{fleet.Disks} disks on {instances} instances, {fleet.Concurrency} units at once, in virtual time");
        Console.WriteLine();
        Console.WriteLine($"longest chain (one instance alone)      {alone.Makespan}");
        Console.WriteLine($"quota ({CopiesAtOnce} image copies of {CopyImage:hh\\:mm} at once) {quota}");
        Console.WriteLine($"lower bound, the larger of the two      {bound}");
        Console.WriteLine($"makespan                                {fleet.Makespan}");
        Console.WriteLine($"makespan / lower bound                  {fleet.Makespan / bound:F3} (at most 1.15)");
        Console.WriteLine($"calls {fleet.Calls:N0}, of real time {fleet.Seconds:F1} s");
        return fleet.Makespan <= 1.15 * bound ? 0 : 1;
    }

    private static async Task<(TimeSpan Makespan, int Disks, int Concurrency, int Calls, double Seconds)> MeasureAsync(
        int instances, int disks)
    {
        using var account = CloudAccount.InMemory();
        var key = Fill(account, instances, disks);
        var calls = new AccountCalls(account, Region, "run") { Time = new VirtualTime(account.Now) };
        var inventory = await calls.RunAsync(
            () => new InventoryReader(calls, new() { Time = calls.Time }).ReadAsync(Region));
        var plan = Planner.Plan(inventory, new() { AllDisks = true, KmsKeyId = key, Concurrency = 40 });
        var refused = plan.Disks.Where(disk => disk.Decision == DiskDecision.Refuse).ToList();
        if (refused.Count > 0) throw new InvalidOperationException($"{refused[0].Source.Id}: {refused[0].Reason}");

        var folder = Directory.CreateTempSubdirectory("atrest-bench-").FullName;
        try
        {
            var began = calls.Now;
            var watch = Stopwatch.StartNew();
            var result = await calls.RunAsync(
                () => new MigrationRun(plan, calls, new(folder) { Time = calls.Time }).RunAsync());
            if (!result.IsSuccess)
                throw new InvalidOperationException(result.Units.First(unit => !unit.IsSuccess).Reason);
            return (calls.Now - began, plan.Disks.Count(disk => disk.Decision == DiskDecision.Convert), plan.Concurrency, calls.Made.Count, watch.Elapsed.TotalSeconds);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Instances that run, the first ones with a system disk in the clear, and data disks spread over
    /// them.</summary>
    private static string Fill(CloudAccount account, int instances, int disks)
    {
        var client = new CloudClient(account, Region, "fill", account.Now);
        client.Call("Ram", "CreateRole", ("RoleName", "AliyunECSDiskEncryptDefaultRole"), ("AssumeRolePolicyDocument",
            """{"Statement":[{"Action":"sts:AssumeRole","Effect":"Allow","Principal":{"Service":["ecs.aliyuncs.com"]}}],"Version":"1"}"""));
        client.Call("Ram", "AttachPolicyToRole", ("PolicyType", "System"),
            ("PolicyName", "AliyunECSDiskEncryptRolePolicy"), ("RoleName", "AliyunECSDiskEncryptDefaultRole"));
        var key = client.Call("Kms", "CreateKey")["KeyMetadata"]!["KeyId"]!.GetValue<string>();
        var ids = new List<string>(instances);
        for (var count = 0; count < instances; count++)
            ids.Add(client.Call("Ecs", "RunInstances", ("ZoneId", "cn-hangzhou-h"),
                ("ImageId", "aliyun_3_x64_20G_alibase_20240819.vhd"), ("InstanceType", "ecs.g7.large"),
                ("SystemDisk.Encrypted", count < MostSystemDisks ? null : "true"),
                ("SystemDisk.KMSKeyId", count < MostSystemDisks ? null : key))
                ["InstanceIdSets"]!["InstanceIdSet"]![0]!.GetValue<string>());
        client.Wait(TimeSpan.FromMinutes(5));
        for (var count = 0; count < disks - Math.Min(instances, MostSystemDisks); count++)
        {
            var disk = client.Call("Ecs", "CreateDisk", ("ZoneId", "cn-hangzhou-h"), ("Size", "40"), ("DiskCategory", "cloud_essd"))
                ["DiskId"]!.GetValue<string>();
            client.Wait(TimeSpan.FromSeconds(10));
            client.Call("Ecs", "AttachDisk", ("InstanceId", ids[count % instances]), ("DiskId", disk));
        }

        client.Wait(TimeSpan.FromMinutes(5));
        account.Commit(client.Now);
        return key;
    }
}
