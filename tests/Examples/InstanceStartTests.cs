using Infra.Cloud;
using Infra.Cloud.Door;
using Infra.Tests.Cli;
using Infra.Tests.Cloud;
using Infra.Tests.Testing;

namespace Infra.Tests.Examples;

/// <summary>The command of the example's script, as the role of the example's instance.</summary>
[Collection(DeploymentsCollection.Name)]
public sealed class InstanceStartTests
{
    private const string Lent =
        """{"Statement":[{"Action":"sts:AssumeRole","Effect":"Allow","Principal":{"RAM":["acs:ram::0000000000000001:root"]}}],"Version":"1"}""";

    private const string Pem = "-----BEGIN PRIVATE KEY-----\nbWFkZSB1cA==\n-----END PRIVATE KEY-----\n";

    [Fact]
    public async Task Role_DecryptsWithTheOneKey_AndDoesNothingElse()
    {
        using var project = TemporaryProject.OfExample("instance-start");
        var up = await project.RunAsync(["up", "--json"]);
        project.Write("key.pem", Pem);
        foreach (var (file, key) in new[] { ("key.pem.cipher", "alias/Apollo/WorkKey"), ("other.cipher", "alias/platform") })
            await project.RunAsync(["kms", "encrypt", "key.pem", "-o", file, "--key", key, "--cloud", "embedded"]);
        using var account = CloudAccount.Open(project.PathOf(Path.Combine(".atrest", "cloud")));
        await using var door = await CloudDoor.OpenAsync(account, new DoorOptions { Time = DoorTime.Virtual });
        var session = Session(account);

        var started = await project.RunAsync([.. Command(door.Endpoint)], session);
        var again = await project.RunAsync([.. Command(door.Endpoint)], session);
        var other = await project.RunAsync([.. Command(door.Endpoint).Select(word => word == "key.pem.cipher" ? "other.cipher" : word)], session);
        var encrypted = await project.RunAsync(
            ["kms", "encrypt", "key.pem", "--key", "alias/Apollo/WorkKey", "--cloud", "embedded", "--endpoint", $"{door.Endpoint}"], session);

        Assert.Equal(0, up.Exit);
        Assert.Equal(("", "", 0), started);
        Assert.Equal(0, again.Exit);
        Assert.Equal(Pem, await File.ReadAllTextAsync(project.PathOf("run.pem")));
        Assert.All([other, encrypted], refused =>
        {
            Assert.Equal(1, refused.Exit);
            Assert.Contains("Forbidden.NoPermission", refused.Error);
        });
    }

    /// <summary>What systemd runs at every start, with the paths and the endpoint of the test.</summary>
    private static IEnumerable<string> Command(Uri endpoint) => File
        .ReadLines(Repository.PathOf("examples", "instance-start", "first-start.sh"))
        .Single(line => line.StartsWith("ExecStart=", StringComparison.Ordinal))
        .Split(' ')[1..]
        .Select(word => word switch
        {
            "/etc/tls/key.pem.cipher" => "key.pem.cipher",
            "/run/tls/key.pem" => "run.pem",
            "real" => "embedded",
            "https://kms-vpc.cn-hangzhou.aliyuncs.com" => $"{endpoint}",
            _ => word,
        });

    /// <summary>A session of the instance's role, as its metadata service gives one. ECS makes it in life; here the role
    /// is lent to a user for a moment, and what it may do stays as it is.</summary>
    private static Dictionary<string, string> Session(CloudAccount account)
    {
        var user = account.Client(account.UserWith("ecs", """{"Effect":"Allow","Action":"sts:AssumeRole","Resource":"*"}"""));
        account.Client().Call("Ram", "UpdateRole", ("RoleName", "web"), ("NewAssumeRolePolicyDocument", Lent));
        var credentials = user.Call(
            "Sts", "AssumeRole", ("RoleArn", $"acs:ram::{CloudAccount.ReservedId}:role/web"), ("RoleSessionName", "i-web"))["Credentials"]!;
        return new(StringComparer.Ordinal)
        {
            ["ALIBABA_CLOUD_ACCESS_KEY_ID"] = $"{credentials["AccessKeyId"]}",
            ["ALIBABA_CLOUD_ACCESS_KEY_SECRET"] = $"{credentials["AccessKeySecret"]}",
            ["ALIBABA_CLOUD_SECURITY_TOKEN"] = $"{credentials["SecurityToken"]}",
        };
    }
}
