namespace Infra.Cloud.Kms;

/// <summary>The key that a product makes for itself in each region, with the reserved alias
/// alias/acs/PRODUCT.</summary>
internal static class ServiceKey
{
    /// <summary>The service key of a product in the call's region, made on first use.</summary>
    /// <remarks>Independent steps may use it first in any order; the earliest use they name is its creation.</remarks>
    public static Key Use(Request request, string product)
    {
        var name = $"{AliasNames.Reserved}/{product}";
        var id = $"key-{Limits.Regions.KmsCode(request.Region)}"
            + Identifiers.Letters(18, request.Options.Seed, "service-key", request.Region, product);
        var key = request.Store.Keys.Peek(id);
        var alias = request.Store.Aliases.Peek(Alias.IdOf(request.Region, name));
        if (key is null || alias is null)
        {
            key = New(request, id, product);
            alias = new Alias
            {
                Id = Alias.IdOf(request.Region, name),
                Region = request.Region,
                Name = name,
                CreatedAt = request.At,
                KeyId = new(id),
            };
            request.Store.Keys.Put(key);
            request.Store.Aliases.Put(alias);
        }
        else if (request.At >= key.CreatedAt)
        {
            return key;
        }

        key.CreatedAt = alias.CreatedAt = request.At;
        request.Touch(key);
        request.Touch(alias);
        return key;
    }

    private static Key New(Request request, string id, string product) => new()
    {
        Id = id,
        Region = request.Region,
        CreatedAt = request.At,
        Spec = KeySpecs.Default,
        Usage = KeySpecs.Encrypt,
        Origin = Origins.Kms,
        ProtectionLevel = "SOFTWARE",
        Service = product,
        Condition = new(new KeyCondition(KeyState.Enabled)),
        Description = new($"Default key of {product.ToUpperInvariant()}"),
        Rotation = new(new KeyRotation()),
    };
}
