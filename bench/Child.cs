using System.Diagnostics;
using System.Text.Json;
using Infra.Bench.Account;
using Infra.Bench.Check;
using Infra.Bench.Envelopes;
using Infra.Cloud;
using Infra.Engine;
using Infra.Identity;
using Infra.Policies.Rules;
using Pulumi;
using Pulumi.Testing;

namespace Infra.Bench;

/// <summary>One run of one subject, in a process of its own.</summary>
internal static class Child
{
    private const string Region = "cn-hangzhou";

    public static async Task<int> RunAsync(string subject, int count, string folder)
    {
        if (subject.StartsWith("account-", StringComparison.Ordinal))
        {
            Console.WriteLine(JsonSerializer.Serialize(AccountBench.Child(subject, count, folder)()));
            return 0;
        }

        var run = subject switch
        {
            "pulumi" => PulumiAlone(count),
            "up" => Up(count, folder),
            _ when subject.StartsWith("envelope-", StringComparison.Ordinal) => PeakChild.Work(subject, folder),
            _ => CheckOf(subject, Path.Combine(folder, "stack.json")),
        };

        var cpu = Environment.CpuUsage.TotalTime;
        var watch = Stopwatch.StartNew();
        await run();
        watch.Stop();
        cpu = Environment.CpuUsage.TotalTime - cpu;

        using var process = Process.GetCurrentProcess();
        Console.WriteLine(JsonSerializer.Serialize(
            new Measurement(watch.Elapsed.TotalSeconds, cpu.TotalSeconds, process.PeakWorkingSet64 / 1024.0 / 1024.0)));
        return 0;
    }

    /// <summary>The package's own test host, with mocks that only say yes; the same program, argument for argument.</summary>
    private static Func<Task> PulumiAlone(int count) => async () =>
    {
        var registered = await Deployment.TestWithServiceProviderAsync<DisksStack>(
            new EmptyMocks(), new Factory(() => new DisksStack(count, "key-hzz0000000000000000000", options: null)),
            new TestOptions { IsPreview = false });
        Expect(registered.Length, count);
    };

    /// <summary>The stack, and a component and a disk for each: both subjects must do the same work.</summary>
    private static void Expect(int registered, int count)
    {
        if (registered != (2 * count) + 1)
            throw new InvalidOperationException($"{registered} resources were registered, not {(2 * count) + 1}.");
    }

    private static Func<Task> Up(int count, string folder)
    {
        var keyId = Prepare(Path.Combine(folder, ".atrest", "cloud"));
        var config = new StackConfig(folder, "bench", "dev", Region, []);
        return async () =>
        {
            var result = await new LocalEngine(config).UpAsync(options => new DisksStack(count, keyId, options));
            if (!result.Succeeded) throw new InvalidOperationException(result.Errors[0].Message);
            Expect(result.Resources.Count, count);
        };
    }

    private static Func<Task> CheckOf(string subject, string path)
    {
        Action run = subject switch
        {
            "tokens" => () => CheckSubjects.Tokens(path),
            "document" => () => CheckSubjects.Document(path),
            "check" => () => CheckSubjects.Check(path, () => RuleBook.All),
            "check-few" => () => CheckSubjects.Check(path, () => CheckSubjects.RulesOfTheFile),
            _ => throw new ArgumentOutOfRangeException(
                nameof(subject), subject, "must be pulumi, up, tokens, document, check or check-few"),
        };
        return () =>
        {
            run();
            return Task.CompletedTask;
        };
    }

    /// <summary>What the disks need in the account: a key, and the role by which ECS uses it.</summary>
    private static string Prepare(string directory)
    {
        using var account = CloudAccount.Open(directory);
        var client = new CloudClient(account, Region, "bench", account.Now);
        var keys = client.Call("Kms", "ListKeys")["Keys"]!["Key"]!.AsArray();
        if (keys.Count > 0) return keys.Select(key => (string)key!["KeyId"]!).First(id => IsOurs(client, id));

        var keyId = (string)client.Call("Kms", "CreateKey", ("Description", "bench"))["KeyMetadata"]!["KeyId"]!;
        client.Call("Ram", "CreateRole", ("RoleName", EcsDiskEncryptionRoleDefaults.RoleName), ("AssumeRolePolicyDocument",
            """{"Statement":[{"Action":"sts:AssumeRole","Effect":"Allow","Principal":{"Service":["ecs.aliyuncs.com"]}}],"Version":"1"}"""));
        client.Call("Ram", "AttachPolicyToRole", ("RoleName", EcsDiskEncryptionRoleDefaults.RoleName),
            ("PolicyType", "System"), ("PolicyName", EcsDiskEncryptionRoleDefaults.PolicyName));
        account.Commit(client.Now);
        return keyId;
    }

    private static bool IsOurs(CloudClient client, string keyId) =>
        (string?)client.Call("Kms", "DescribeKey", ("KeyId", keyId))["KeyMetadata"]!["Description"] == "bench";

    private sealed class Factory(Func<DisksStack> construct) : IServiceProvider
    {
        public object? GetService(Type serviceType) => serviceType == typeof(DisksStack) ? construct() : null;
    }
}
