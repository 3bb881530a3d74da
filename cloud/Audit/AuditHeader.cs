namespace Infra.Cloud.Audit;

/// <summary>The first line of the audit log's file.</summary>
/// <param name="Format">The version of the format.</param>
/// <param name="Operation">The number of the last operation that was committed.</param>
internal sealed record AuditHeader(int Format, int Operation);
