namespace Infra.Cloud.Ecs.Errors;

/// <summary>Why errors that ECS publishes are never given here.</summary>
internal static class ErrorReasons
{
    /// <summary>The reasons by their names in the table.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>
    {
        ["algorithm"] = "`EncryptAlgorithm` is not offered: a call that sends it gets 501 `NotImplemented.Parameter`.",
        ["billing"] = "Nothing costs anything: no account is in arrears and no partner sets its quotas.",
        ["cloud box"] = "There are no cloud boxes.",
        ["data key"] = "KMS of the embedded cloud draws a data key whenever the key can be used; where it cannot, one of "
            + "the codes about `KMSKeyId` says why.",
        ["fault"] = "Only a fault rule asks for it, and then its text is the same for all actions. Calls of ECS are not "
            + "throttled otherwise.",
        ["hibernation"] = "Hibernation is not offered.",
        ["locked"] = "Nobody locks instances.",
        ["no key"] = "Stopping needs no key.",
        ["no such state"] = "The model has no such state of a disk, an instance or a snapshot: nothing is transferred, "
            + "replicated or archived, and every disk is of use at once.",
        ["not offered"] = "The parameter that it is about is not offered.",
        ["one by one"] = "Calls are carried out one after the other, so that none meets another half done. Objects that are "
            + "busy are told by their status.",
        ["open"] = "KMS and snapshots are open in every embedded account.",
        ["other code"] = "The table has two codes for it; the other one is given.",
        ["other status"] = "The table has the code twice; the other status is given.",
        ["outdated"] = "It contradicts the newer pages (2025): encrypted snapshots and images are copied, plain ones become "
            + "encrypted copies, and a disk may have another key than its snapshot.",
        ["shared"] = "There is one account: no snapshot or image is shared with it, and there are no images of the market.",
        ["ticket"] = "Every account is on the list; the service wants a ticket.",
        ["unclear"] = "When it is given is not published.",
        ["which"] = "For which regions or zones it is given is not published, or the pages contradict each other.",
    };
}
