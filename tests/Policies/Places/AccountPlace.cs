using Infra.Cloud;
using Infra.Inventory.Judging;
using Infra.Inventory.Reading;
using Infra.Policies.Judging;
using Infra.Policies.Resources;
using Infra.Policies.Rules;
using Infra.Tests.Cloud;
using Infra.Tests.Policies.Cases;
using Infra.Tests.Testing;

namespace Infra.Tests.Policies.Places;

/// <summary>An account that holds what the case asks for, read into an inventory.</summary>
internal sealed class AccountPlace : Place
{
    // Rules about what only a program has.
    private static readonly Dictionary<string, string> OfPrograms = new(StringComparer.Ordinal)
    {
        ["encryption-key-is-in-this-stack"] = "an account shows every key",
        ["kms-key-deletion-window-is-long"] = "how long a key would wait stands in a program alone",
        ["instance-data-disks-are-encrypted"] = "a data disk is a disk of its own in an account",
        ["instance-data-disks-use-customer-key"] = "a data disk is a disk of its own in an account",
        ["storage-is-encryptable"] = "an account tells of each whether it is encrypted",
    };

    public override string Name => "account";

    public override async Task<Answer> AskAsync(RuleCase labelled)
    {
        if (Untold(labelled) is { } untold) return untold;
        using var account = CloudAccount.InMemory(RsaRing.Options);
        var made = new AccountOfACase(account, labelled.Resources);
        string id;
        try
        {
            id = made.Make(labelled.Judged);
        }
        catch (CloudException refused)
        {
            return Answer.Untold($"the cloud refuses to make it: {refused.Code}");
        }
        catch (NotSupportedException reason)
        {
            return Answer.Untold(reason.Message);
        }

        var reader = new InventoryReader(new AccountCalls(account, origin: "reader"));
        var input = InventoryInput.Of(await reader.ReadAsync(TestCloud.Region));
        var evaluation = Evaluation.Run(
            new RuleSet([RuleBook.All.Find(labelled.Rule)!]), new ResourceSet(input.Resources) { IsComplete = input.IsComplete });
        var answer = Of(evaluation.Judgements, labelled, resource => resource.Id == id);
        // Two are older names of one argument; what came from an image stands at the disk itself.
        if (labelled.Path is "isEnabled" or "keyState" or "imageId"
            && answer.Path is "status" or "systemDiskEncrypted" or "systemDiskKmsKeyId")
            answer = answer with { Path = labelled.Path };
        return labelled.Verdict == Verdict.NotEvaluated && answer.Verdict != Verdict.NotEvaluated
            ? Answer.Untold("an account knows what a program leaves open") : answer;
    }

    private static Answer? Untold(RuleCase labelled)
    {
        if (OfPrograms.TryGetValue(labelled.Rule, out var reason)) return Answer.Untold(reason);
        if (labelled.Resources.FirstOrDefault(one => !AccountOfACase.Makes(one.Type)) is { } other)
            return Answer.Untold("an inventory has nothing of such a type");
        if (labelled.Rule == "kms-key-rotation-is-frequent" && labelled.Judged.Inputs["rotationInterval"].IsNull)
            return Answer.Untold("a key of the cloud does not rotate without an interval");
        if (labelled.Resources.Any(one => one.External)) return Answer.Untold("everything in an account is there");
        if (labelled.Rule == "kms-key-in-use-is-protected" && labelled.Resources.Any(one => one.Protect is not null))
            return Answer.Untold("an account does not tell what a program protects");
        if (labelled.Resources.Any(one => one.Inputs.Properties.Any(pair =>
            Has(pair.Value, value => value.IsUnknown) && !AccountOfACase.Resolves(one, pair.Key))))
            return Answer.Untold("an account has no unknown values");
        return Untellable(labelled, tellsChanges: false, tellsProtect: false);
    }
}
