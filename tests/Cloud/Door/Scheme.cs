namespace Infra.Tests.Cloud.Door;

/// <summary>How a request is signed.</summary>
internal enum Scheme
{
    Acs3,
    Rpc,
    Roa,
    None,
}
