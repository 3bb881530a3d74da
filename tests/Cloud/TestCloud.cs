using System.Text.Json.Nodes;
using Infra.Cloud;
using Infra.Tests.Cloud.Door;

namespace Infra.Tests.Cloud;

/// <summary>Short names for what the tests of the embedded cloud do all the time.</summary>
internal static class TestCloud
{
    public const string Region = "cn-hangzhou";
    public const string Zone = "cn-hangzhou-h";
    public const string Image = "aliyun_3_x64_20G_alibase_20240819.vhd";
    public const string EcsRole = "AliyunECSDiskEncryptDefaultRole";
    public const string EcsTrust =
        """{"Statement":[{"Action":"sts:AssumeRole","Effect":"Allow","Principal":{"Service":["ecs.aliyuncs.com"]}}],"Version":"1"}""";

    public static CloudClient Client(this CloudAccount account, string origin = "test", string region = Region) =>
        new(Transport(account), region, origin, account.Now);

    /// <summary>A client of somebody else, who begins once everything is in place.</summary>
    public static CloudClient Client(this CloudAccount account, Principal caller, string region = Region) =>
        new(Transport(account), region, caller.Name, account.Now.AddMinutes(1)) { Caller = caller };

    /// <summary>Makes a user who has one policy of these statements.</summary>
    public static Principal UserWith(this CloudAccount account, string name, string statements)
    {
        var root = account.Client();
        root.Call("Ram", "CreateUser", ("UserName", name));
        root.CreatePolicy($"{name}-policy", statements);
        root.Call("Ram", "AttachPolicyToUser", ("PolicyType", "Custom"), ("PolicyName", $"{name}-policy"),
            ("UserName", name));
        return account.CreateAccessKey(name).Principal;
    }

    public static void CreatePolicy(this CloudClient client, string name, string statements) =>
        client.Call("Ram", "CreatePolicy", ("PolicyName", name), ("PolicyDocument", Document(statements)));

    public static string Document(string statements) => $$"""{"Version":"1","Statement":[{{statements}}]}""";

    public static CloudException Refusal(
        this CloudClient client, string product, string action, params (string, string?)[] parameters) =>
        Assert.Throws<CloudException>(() => client.Call(product, action, parameters));

    public static string CreateKey(this CloudClient client, params (string, string?)[] parameters) =>
        client.Call("Kms", "CreateKey", parameters).Text("KeyMetadata", "KeyId");

    public static JsonNode Key(this CloudClient client, string keyId) =>
        client.Call("Kms", "DescribeKey", ("KeyId", keyId))["KeyMetadata"]!;

    public static void CreateEcsRole(this CloudClient client)
    {
        client.Call("Ram", "CreateRole", ("RoleName", EcsRole), ("AssumeRolePolicyDocument", EcsTrust));
        client.Call("Ram", "AttachPolicyToRole", ("PolicyType", "System"),
            ("PolicyName", "AliyunECSDiskEncryptRolePolicy"), ("RoleName", EcsRole));
    }

    public static string CreateDisk(this CloudClient client, params (string, string?)[] parameters) =>
        client.Call("Ecs", "CreateDisk", [("ZoneId", Zone), .. Sized(parameters)]).Text("DiskId");

    public static JsonNode Disk(this CloudClient client, string diskId) =>
        client.Call("Ecs", "DescribeDisks", ("DiskIds", $"[\"{diskId}\"]"))["Disks"]!["Disk"]!.AsArray().Single()!;

    public static string RunInstance(this CloudClient client, params (string, string?)[] parameters)
    {
        (string Name, string? Value)[] defaults =
            [("ZoneId", Zone), ("ImageId", Image), ("InstanceType", "ecs.g7.large")];
        var answer = client.Call("Ecs", "RunInstances",
            [.. defaults.Where(value => !parameters.Any(own => own.Item1 == value.Name)), .. parameters]);
        client.Wait(TimeSpan.FromMinutes(1));
        return answer["InstanceIdSets"]!["InstanceIdSet"]![0]!.GetValue<string>();
    }

    public static string Text(this JsonNode node, params string[] path) =>
        path.Aggregate(node, (at, name) => at[name] ?? throw new KeyNotFoundException(name)).GetValue<string>();

    private static CallTransport Transport(CloudAccount account) =>
        OverHttp.IsOn ? OverHttp.TransportTo(account) : account.Call;

    private static (string, string?)[] Sized((string Name, string?)[] parameters) =>
        parameters.Any(parameter => parameter.Name is "Size" or "SnapshotId") ? parameters
        : [("Size", "40"), ("DiskCategory", "cloud_essd"), .. parameters];
}
