using Pulumi;
using Pulumi.AliCloud.Ecs;
using Pulumi.AliCloud.Vpc;

namespace Infra.Tests.Engine.Shims;

/// <summary>Programs with an image of an instance, and with an encrypted copy of that.</summary>
internal static class ImagePrograms
{
    private static readonly CustomTimeouts Patient = new() { Create = TimeSpan.FromHours(3) };

    public static Image Image(
        (Network Network, Switch Switch, SecurityGroup Group) place, Action<ImageArgs>? change = null)
    {
        var args = new ImageArgs
        {
            InstanceId = InstancePrograms.Instance(place: place).Id,
            ImageName = "image",
            Tags = { ["team"] = "a" },
        };
        change?.Invoke(args);
        return new("image", args, new() { CustomTimeouts = Patient });
    }

    public static ImageCopy Copy(
        (Network Network, Switch Switch, SecurityGroup Group) place,
        Action<ImageCopyArgs>? change = null,
        bool patient = true)
    {
        var key = SmallProgram.DeclareKey();
        var role = SmallProgram.DeclareRole();
        var args = new ImageCopyArgs
        {
            SourceImageId = Image(place).Id,
            SourceRegionId = EngineFixture.Region,
            ImageName = "encrypted",
            Encrypted = true,
            KmsKeyId = key.Id,
            Tags = { ["team"] = "a" },
        };
        change?.Invoke(args);
        return new("copy", args, new() { DependsOn = { role }, CustomTimeouts = patient ? Patient : null });
    }
}
