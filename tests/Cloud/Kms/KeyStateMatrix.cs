namespace Infra.Tests.Cloud.Kms;

/// <summary>What each operation answers in each state of a key.</summary>
/// <remarks>
/// Facts of the table "Impact of CMK states on API call" in the KMS documentation (AlibabaCloudDocs/kms, commit
/// 53ad4d22, 2021, published under CC BY 4.0): all its 64 cells, and further rows of the same page for operations that
/// came later. Import applies to keys of origin EXTERNAL.
/// </remarks>
internal static class KeyStateMatrix
{
    /// <summary>The states in the order of the columns.</summary>
    public static readonly string[] States = ["Enabled", "Disabled", "PendingDeletion", "PendingImport"];

    // Codes are written without the "Rejected." that all of them begin with.
    private const string Rows = """
        CreateKey            ok                   ok                   ok                   ok
        DescribeKey          ok                   ok                   ok                   ok
        ListKeys             ok                   ok                   ok                   ok
        ListAliases          ok                   ok                   ok                   ok
        ListTagResources     ok                   ok                   ok                   ok
        ListKeyVersions      ok                   ok                   ok                   ok
        EnableKey            ok                   ok                   StateModifiedFailed  StateModifiedFailed
        DisableKey           ok                   ok                   StateModifiedFailed  StateModifiedFailed
        ScheduleKeyDeletion  ok                   ok                   StateModifiedFailed  ok
        CancelKeyDeletion    StateModifiedFailed  StateModifiedFailed  ok                   StateModifiedFailed
        CreateAlias          ok                   ok                   StateModifiedFailed  ok
        UpdateAlias          ok                   ok                   PendingDeletion      ok
        DeleteAlias          ok                   ok                   ok                   ok
        UpdateKeyDescription ok                   ok                   PendingDeletion      ok
        TagResources         ok                   ok                   PendingDeletion      ok
        UntagResources       ok                   ok                   PendingDeletion      ok
        Encrypt              ok                   Disabled             PendingDeletion      PendingImport
        Decrypt              ok                   Disabled             PendingDeletion      PendingImport
        GenerateDataKey      ok                   Disabled             PendingDeletion      PendingImport
        GetParametersForImport ok                 ok                   ok                   ok
        ImportKeyMaterial    ok                   ok                   StateModifiedFailed  ok
        DeleteKeyMaterial    ok                   ok                   ok                   ok
        TagResource          ok                   ok                   PendingDeletion      ok
        UntagResource        ok                   ok                   PendingDeletion      ok
        ListResourceTags     ok                   ok                   ok                   ok
        DescribeKeyVersion   ok                   ok                   ok                   ok
        GenerateDataKeyWithoutPlaintext ok        Disabled             PendingDeletion      PendingImport
        UpdateRotationPolicy ok                   Disabled             PendingDeletion      PendingImport
        """;

    /// <summary>Operation, state, and the error code or ok.</summary>
    public static IEnumerable<(string Action, string State, string Outcome)> Cells =>
        from row in Rows.Split('\n')
        let cells = row.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        from column in Enumerable.Range(0, States.Length)
        let outcome = cells[column + 1]
        select (cells[0], States[column], outcome == "ok" ? outcome : $"Rejected.{outcome}");
}
