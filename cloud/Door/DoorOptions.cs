using System.Net;
using Microsoft.AspNetCore.Http;

namespace Infra.Cloud.Door;

/// <summary>Where and how the door of the embedded cloud opens.</summary>
public sealed record DoorOptions
{
    /// <summary>The address to listen on.</summary>
    /// <value>Default: loopback, so that no other machine can call.</value>
    public IPAddress Address { get; init; } = IPAddress.Loopback;

    /// <summary>The port for HTTP; 0 for any that is free.</summary>
    public int Port { get; init; }

    /// <summary>The port for HTTPS; 0 for any that is free, null for none.</summary>
    /// <value>Default: null. Clients of ACK need it: they call nothing but HTTPS.</value>
    public int? HttpsPort { get; init; }

    /// <summary>Opens the port for faults and time, on loopback, if true.</summary>
    public bool HasAdmin { get; init; }

    /// <summary>Where the certificate authority and the administrator's token are kept.</summary>
    /// <value>Default: null; then HTTPS and the admin port cannot be opened.</value>
    public string? Directory { get; init; }

    /// <summary>How time passes.</summary>
    public DoorTime Time { get; init; } = DoorTime.Real;

    /// <summary>The region of calls whose host and parameters name none.</summary>
    /// <value>Default: cn-hangzhou.</value>
    public string Region { get; init; } = "cn-hangzhou";

    /// <summary>The clock of the machine. Signatures and certificates always go by it.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Is told what an operator should know: what broke, and where.</summary>
    public Action<string>? Log { get; init; }

    /// <summary>Takes time and origin of a call from its request instead of the clock, so that tests can be in several
    /// places of virtual time at once.</summary>
    internal Func<HttpRequest, (DateTimeOffset At, string Origin)?>? Moments { get; init; }

    /// <summary>Finds access keys elsewhere than in the account: those of a program that opens the door for itself, or
    /// known ones of a test.</summary>
    /// <value>Default: null, the account's own keys.</value>
    public Func<string, Credential?>? Credentials { get; init; }
}
