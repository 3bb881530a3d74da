using System.Text;
using Infra.Cloud.Metadata;

namespace Infra.Cloud;

/// <summary>The page that tells how much of each product the embedded cloud has and what that rests on, generated from
/// the actions and the metadata.</summary>
internal static class SupportPage
{
    /// <summary>The page in Markdown.</summary>
    public static string Markdown()
    {
        var page = new StringBuilder(
            """
            # What the embedded cloud supports

            Generated from the actions in `cloud/` and the metadata in `cloud/Metadata`; a test compares it. Three levels:

            1. **From official metadata**: the operation is in the published API metadata. Its parameters are those of the
               metadata except those named as not offered.
            2. **From facts or provider use**: the metadata that the project keeps lacks the operation; it follows the
               reference pages, the official SDKs, or what the provider sends.
            3. **Named but not offered**: the metadata has the operation, the embedded cloud does not. A call gets status 501
               and the code `NotImplemented.Action` with the name of the action, as any other action does.

            What the matrix cannot show: that a user under the policy `ecs-disk-encrypt-control` makes encrypted disks only
            holds for our reading. The actions and condition keys of that policy are published; the copies of its page at
            hand end before the operator of the condition. The wording of the component `EncryptedDisksOnly` is therefore
            ours, and so is what CreateDisk, CreateInstance and RunInstances give the keys: `ecs:IsDiskEncrypted` and
            `ecs:IsDiskByokEncrypted` one value for each data disk, `ecs:IsSystemDiskEncrypted` and
            `ecs:IsSystemDiskByokEncrypted` one, by what the disk will be. Try the policy in an account before you rely on it.

            A parameter that is not offered gets 501 `NotImplemented.Parameter`. What differs from the service is on the
            [page of the actions](actions.md).

            | product | from official metadata | from facts or provider use | named but not offered |
            |---|---|---|---|

            """);
        var products = ApiActions.All.GroupBy(action => (action.Product, action.Version))
            .Select(actions => new ProductSupport(actions.Key.Product, actions.Key.Version, [.. actions])).ToList();
        foreach (var product in products)
            page.Append($"| {product.Name} {product.Version} | {product.Published.Count} | {product.Others.Count} | "
                + $"{product.NotOffered.Count} |\n");
        foreach (var product in products) Append(page, product);
        AppendProvider(page);
        return page.ToString();
    }

    private static void Append(StringBuilder page, ProductSupport product)
    {
        page.Append($"\n## {product.Name} {product.Version}\n");
        if (product.Published.Count > 0)
        {
            page.Append("\n| from official metadata | parameters not offered | parameters beyond the metadata |\n");
            page.Append("|---|---|---|\n");
            foreach (var operation in product.Published)
                page.Append($"| {operation.Name} | {List(ProductSupport.NotTaken(operation))} | "
                    + $"{List(ProductSupport.Further(operation))} |\n");
        }

        Append(page, "From facts or provider use", product.Others);
        Append(page, "Named but not offered", product.NotOffered);
    }

    private static void AppendProvider(StringBuilder page)
    {
        var missing = ProviderCalls.All.Where(call => !call.IsServed).ToList();
        page.Append("\n## What the provider calls\n\nFor the resources that the local engine has, the provider (release "
            + $"1.285.0) makes {ProviderCalls.All.Count} operations in all; {ProviderCalls.All.Count - missing.Count} are "
            + "served. The others are named but not offered: a program that needs one gets 501 `NotImplemented.Action`.\n\n"
            + "| product | named but not offered | called for |\n|---|---|---|\n");
        foreach (var call in missing)
            page.Append($"| {call.Product} | `{call.Name}` | {string.Join(", ", call.Uses)} |\n");
    }

    private static void Append(StringBuilder page, string level, IReadOnlyList<string> names)
    {
        if (names.Count > 0) page.Append($"\n{level}: {List(names)}.\n");
    }

    private static string List(IEnumerable<string> names) => string.Join(", ", names.Select(name => $"`{name}`"));
}
