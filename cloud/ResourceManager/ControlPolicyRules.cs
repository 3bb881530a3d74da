using Infra.Cloud.Ram.Evaluation;

namespace Infra.Cloud.ResourceManager;

/// <summary>What a control policy must look like.</summary>
/// <remarks>Source: the metadata of CreateControlPolicy, ResourceDirectoryMaster 2022-04-19: names of up to 128
/// characters, documents of up to 4096.</remarks>
internal static class ControlPolicyRules
{
    /// <summary>What no parameter exceeds. Documents have a limit and a code of their own, so it is far above
    /// theirs.</summary>
    public const int MaxParameter = 64 * 1024;

    private const int MaxName = 128;
    private const int MaxDescription = 1024;
    private const int MaxDocument = 4096;

    public static string Name(Request request, string parameter)
    {
        var name = request.Required(parameter);
        if (name.Length > MaxName) throw request.Invalid(parameter);
        foreach (var other in request.Store.ControlPolicies.All)
        {
            if (other.ExistsAt(request.At) && other.Name.At(request.At) == name && other.Id != request.Optional("PolicyId"))
                throw request.Refuse(ResourceManagerErrors.Exists);
        }

        return name;
    }

    public static string Description(Request request, string parameter)
    {
        var description = request.Optional(parameter) ?? "";
        return description.Length <= MaxDescription ? description : throw request.Invalid(parameter);
    }

    public static string Document(Request request, string parameter, ServiceError tooLong)
    {
        var document = request.Required(parameter);
        if (document.Length > MaxDocument) throw request.Refuse(tooLong);
        try
        {
            _ = PolicyDocument.Parse(document);
            return document;
        }
        catch (FormatException malformed)
        {
            throw request.Refuse(ResourceManagerErrors.Malformed(malformed.Message));
        }
    }
}
