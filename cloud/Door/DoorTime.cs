namespace Infra.Cloud.Door;

/// <summary>How time passes for those who call through the door.</summary>
public enum DoorTime
{
    /// <summary>As on the wall. Where the account is ahead of it, it goes on from the account's time.</summary>
    Real,

    /// <summary>By calls alone: each takes a tenth of a second, and who asks the same twice in a row is taken to have
    /// waited in between.</summary>
    Virtual,
}
