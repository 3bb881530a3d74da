using Infra.Cloud;

namespace Infra.Engine;

/// <summary>alicloud_kms_alias: https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/kms_alias.</summary>
internal sealed class AliasShim() : ResourceShim("alicloud:kms/alias:Alias")
{
    private const string Product = "Kms";
    private const int PageSize = 100;

    public override void Create(ResourceStep step)
    {
        step.Calls.Call(Product, "CreateAlias", step.CreateTimeout, [],
            ("AliasName", step.TextOrZero("aliasName")), ("KeyId", step.TextOrZero("keyId")));
        step.Id = step.TextOrZero("aliasName");
        ReadExisting(step);
    }

    public override bool Read(ResourceStep step)
    {
        for (var page = 1; ; page++)
        {
            var answer = step.Calls.Call(Product, "ListAliases", step.CreateTimeout, [],
                ("PageNumber", page.ToString()), ("PageSize", PageSize.ToString()));
            var aliases = answer.Items("Aliases", "Alias").ToArray();
            if (aliases.FirstOrDefault(alias => alias.Text("AliasName") == step.Id) is { } found)
            {
                step.Set("aliasName", found["AliasName"]);
                step.Set("keyId", found["KeyId"]);
                return true;
            }
            if (aliases.Length < PageSize) return false;
        }
    }

    public override void Update(ResourceStep step)
    {
        if (step.HasChange("keyId"))
            step.Calls.Call(Product, "UpdateAlias", step.UpdateTimeout, [],
                ("AliasName", step.Id), ("KeyId", step.TextOrZero("keyId")));
        ReadExisting(step);
    }

    public override void Delete(ResourceStep step)
    {
        try
        {
            step.Calls.Call(Product, "DeleteAlias", step.DeleteTimeout, [], ("AliasName", step.Id));
        }
        catch (ProviderException error) when (error.InnerException is CloudException { Code: "Forbidden.AliasNotFound" })
        {
            // Deleted already.
        }
    }
}
