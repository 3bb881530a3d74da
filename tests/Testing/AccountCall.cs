using Infra.OpenApi.Calls;

namespace Infra.Tests.Testing;

/// <summary>One call that was made on an account.</summary>
/// <param name="Request">What was asked.</param>
/// <param name="Number">The how manyth call it is, from 1.</param>
/// <param name="Mutation">The how manyth of the calls that change something, from 1; 0 if it changes nothing.</param>
/// <param name="At">When, in virtual time.</param>
internal sealed record AccountCall(ApiRequest Request, int Number, int Mutation, DateTimeOffset At)
{
    /// <summary>Whether it changes something.</summary>
    public bool Mutates => Mutation > 0;

    /// <summary>The operation.</summary>
    public string Action => Request.Action;
}
