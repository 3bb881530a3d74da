using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Infra.Cloud.Faults;
using Infra.Cloud.Kms;

namespace Infra.Cloud;

/// <summary>Settings of the embedded cloud that are not part of any API.</summary>
public sealed record CloudOptions
{
    /// <summary>What identifiers are derived from. Key material never is.</summary>
    /// <value>Default: "atrest".</value>
    public string Seed { get; init; } = "atrest";

    /// <summary>When the account's virtual time begins.</summary>
    /// <value>Default: 2026-01-01T00:00:00Z.</value>
    public DateTimeOffset Epoch { get; init; } = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>How many customer master keys a region allows without a KMS instance.</summary>
    /// <value>Default: 200, the published limit of keys per region and account. The number of free default keys is not
    /// published; set it to what your account shows.</value>
    public int DefaultKeyLimit { get; init; } = 200;

    /// <summary>How many customer master keys the KMS instance of a region holds.</summary>
    /// <value>Default: 1000, as in the documented example of an instance; in life it is what was bought.</value>
    public int InstanceKeyLimit { get; init; } = KmsInstances.KeyQuota;

    /// <summary>How many disks a region allows.</summary>
    /// <value>Default: null, no limit, since the real quota differs from account to account.</value>
    public int? DiskLimit { get; init; }

    /// <summary>How many events of ActionTrail are kept, the latest ones.</summary>
    /// <value>Default: 2000. An account in a directory writes each down before its call is answered, which takes a few
    /// microseconds, and all of them whenever it is written compactly.</value>
    public int EventLimit { get; init; } = 2000;

    /// <summary>Whether the event of a call that changes nothing is written down before its call is answered, too, and
    /// not only with that of the next call that changes something. A deployment that is killed looks anew.</summary>
    /// <value>Default: true. The local engine: false.</value>
    public bool KeepsEveryEvent { get; init; } = true;

    /// <summary>Called twice for each call of a known action: before its effect with null, and after its effect was
    /// made
    /// durable with the answer. What it throws reaches the caller, so that a test can stop the work at either
    /// point. It is not called for the calls that OOS makes: no client waits for those.</summary>
    /// <value>Default: null.</value>
    public Action<ApiCall, JsonObject?>? BeforeAnswer { get; init; }

    /// <summary>The same for each call that OOS makes; what it throws is what OOS gets for an answer. Only a test in this
    /// process can look so.</summary>
    internal Action<ApiCall, JsonObject?>? AtCallOfService { get; init; }

    /// <summary>Where key material, data keys and nonces come from: the system's generator. Only a test in this process
    /// can put another source in its place; no seed touches it.</summary>
    internal EntropySource Entropy { get; init; } = SystemEntropy.Fill;

    /// <summary>Draws an RSA key pair of so many bits. A pair takes the system's generator a tenth of a second and
    /// more, so a test that needs hundreds can put a ring of them in its place.</summary>
    internal Func<int, RSA> NewRsa { get; init; } = RSA.Create;

    /// <summary>What goes wrong, by rule.</summary>
    /// <value>Default: null, nothing.</value>
    public FaultPlan? Faults { get; init; }
}
