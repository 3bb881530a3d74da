using Infra.Policies.Resources;
using Infra.Policies.Values;

namespace Infra.Tests.Policies.Resources;

public sealed class ResourceSetTests
{
    private const string Key = "alicloud:kms/key:Key";

    private static readonly Resource Existing = new(Key, "k", "urn:k", PropertyValue.Null) { Id = "key-1" };

    [Fact]
    public void Behind_AKnownId_IsTheResourceWithThatId()
    {
        var disk = Disk(PropertyValue.Of("key-1"));

        var behind = new ResourceSet([Existing, disk]).Behind(disk, "kmsKeyId", disk.Inputs["kmsKeyId"], Key);

        Assert.Same(Existing, behind);
    }

    [Fact]
    public void Behind_AnUnknownValue_IsWhatItWasMadeFrom()
    {
        var disk = Disk(PropertyValue.Unknown, "urn:k");

        var behind = new ResourceSet([Existing, disk]).Behind(disk, "kmsKeyId", disk.Inputs["kmsKeyId"], Key);

        Assert.Same(Existing, behind);
    }

    [Fact]
    public void Behind_AnUnknownValueOfUnknownMaking_IsNothing()
    {
        var disk = Disk(PropertyValue.Unknown);

        Assert.Null(new ResourceSet([Existing, disk]).Behind(disk, "kmsKeyId", disk.Inputs["kmsKeyId"], Key));
    }

    [Fact]
    public void Behind_AnIdOfAnotherType_IsNothing()
    {
        var alike = new Resource("alicloud:oss/bucket:Bucket", "k", "urn:b", PropertyValue.Null) { Id = "key-1" };
        var disk = Disk(PropertyValue.Of("key-1"));

        Assert.Null(new ResourceSet([alike, disk]).Behind(disk, "kmsKeyId", disk.Inputs["kmsKeyId"], Key));
    }

    [Fact]
    public void Find_AUrnThatStandsTwice_IsTheFirst()
    {
        var second = new Resource(Key, "k", "urn:k", PropertyValue.Null) { Id = "key-0" };

        Assert.Same(Existing, new ResourceSet([Existing, second]).Find("urn:k"));
    }

    private static Resource Disk(PropertyValue key, params string[] madeFrom) =>
        new("alicloud:ecs/ecsDisk:EcsDisk", "d", "urn:d", PropertyValue.Object(("kmsKeyId", key)))
        {
            PropertyDependencies = madeFrom is [] ? [] : [new("kmsKeyId", madeFrom)],
        };
}
