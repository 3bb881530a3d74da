using System.Text.Json.Nodes;

namespace Infra.Cloud.Kms;

/// <summary>Takes the user's material out of a key, which then waits for it to be imported again:
/// <see href="https://api.alibabacloud.com/document/Kms/2016-01-20/DeleteKeyMaterial"/>.</summary>
internal sealed class DeleteKeyMaterial() : KmsAction("DeleteKeyMaterial", mutates: true, ["KeyId"])
{
    public override bool CanRepeat => true;

    public override JsonObject Answer(Request request)
    {
        var key = ImportKeyMaterial.Importable(request, OwnKey(request));
        key.Imported = key.Imported!.Set(request.Moment, new ImportedMaterial());
        request.Touch(key);
        return Done(request);
    }
}
