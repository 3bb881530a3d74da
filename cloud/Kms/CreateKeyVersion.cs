using System.Text.Json.Nodes;

namespace Infra.Cloud.Kms;

/// <summary>Makes a new version of a key:
/// <see href="https://api.alibabacloud.com/document/Kms/2016-01-20/CreateKeyVersion"/>.</summary>
internal sealed class CreateKeyVersion() : KmsAction("CreateKeyVersion", mutates: true, ["KeyId"],
    "The sources disagree on which keys may have new versions (2021 and 2025: asymmetric ones; 2023: symmetric ones in a "
    + "software instance); both may. The limit of 50 versions is counted for each key.")
{
    private const int MaxVersions = 50;
    private static readonly TimeSpan Interval = TimeSpan.FromDays(7);

    public override JsonObject Answer(Request request)
    {
        var key = KeyByAnyName(request);
        if (key.IsService) throw request.Refuse(KmsErrors.RejectedUnsupportedOperation);
        if (key.StateAt(request.At) is not KeyState.Enabled and var state)
            throw request.Refuse(KmsErrors.Rejected(state));
        if (key.IsExternal || (KeySpecs.IsSymmetric(key.Spec) && key.InstanceId is null))
            throw request.Refuse(KmsErrors.RejectedUnsupportedOperation);

        var versions = KeyVersions.Of(key, request.At);
        if (versions[^1].CreatedAt + Interval > request.At)
            throw request.Refuse(KmsErrors.RejectedUnsupportedOperation);
        if (versions.Count >= MaxVersions) throw request.Refuse(KmsErrors.LimitExceeded);

        var version = new KeyVersion(KeyVersions.NewId(request, key), request.At);
        (key.MadeVersions ??= []).Add(version);
        key.MadeVersions.Sort((a, b) => string.CompareOrdinal(a.Id, b.Id));
        request.Touch(key);
        return new() { ["KeyVersion"] = version.Describe(key), ["RequestId"] = request.RequestId };
    }
}
