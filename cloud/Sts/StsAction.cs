namespace Infra.Cloud.Sts;

/// <summary>An action of STS, which belongs to no region here.</summary>
internal abstract class StsAction(string name, bool mutates, string[] parameters, string differs = "")
    : ApiAction("Sts", "2015-04-01", name, mutates, parameters, differs)
{
    public override bool IsGlobal => true;

    public override ServiceError Forbidden => StsErrors.NoPermission;

    public override ServiceError Missing(string parameter) =>
        new(400, $"MissingParameter.{parameter}", $"The parameter {parameter} is missing.");

    public override ServiceError Invalid(string parameter) =>
        new(400, $"InvalidParameter.{parameter}", $"The parameter {parameter} is wrongly formed.");
}
