using System.Text;

namespace Infra.Policies.Readers.Terraform;

/// <summary>Addresses of Terraform: <c>module.app[0].alicloud_ecs_disk.data["a"]</c>.</summary>
internal static class TerraformAddress
{
    /// <summary>The address in the configuration, where a resource of many instances stands once: without keys.</summary>
    public static string WithoutKeys(string address)
    {
        if (!address.Contains('[', StringComparison.Ordinal)) return address;

        var plain = new StringBuilder(address.Length);
        var (isKey, isQuoted) = (false, false);
        for (var at = 0; at < address.Length; at++)
        {
            var one = address[at];
            if (!isKey)
            {
                if (one == '[') isKey = true;
                else plain.Append(one);
            }
            else if (isQuoted && one == '\\') at++;
            else if (one == '"') isQuoted = !isQuoted;
            else if (one == ']' && !isQuoted) isKey = false;
        }
        return plain.ToString();
    }

    /// <summary>The modules in front of a resource, with the point that ends them; empty at the root.</summary>
    public static string ModuleOf(string withoutKeys)
    {
        var end = 0;
        while (withoutKeys.AsSpan(end).StartsWith("module.", StringComparison.Ordinal))
        {
            var next = withoutKeys.IndexOf('.', end + "module.".Length);
            if (next < 0) break;
            end = next + 1;
        }
        return withoutKeys[..end];
    }
}
