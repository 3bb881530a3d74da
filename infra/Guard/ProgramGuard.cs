using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Pulumi;

namespace Infra.Guard;

/// <summary>Holds a program to the rules while it runs: in a preview, in a deployment and in tests alike.</summary>
/// <remarks>
/// One line turns it on, in the constructor of the stack: <c>: base(ProgramGuard.Watch(options))</c>.
/// 1. A resource is judged when it is declared, by what is known of its arguments. A violation that no later value can
///    undo stops a deployment there and then; a preview goes on, so that it names every violation.
/// 2. Where arguments are still to come, the resource is held back until they are there and judged: it waits for the
///    verdict as for a dependency, and none of its arguments is touched, so none becomes unknown.
/// 3. What depends on resources that may yet be declared, the use of a key for instance, is judged when
///    <see cref="Conclude"/> says that the program is complete. By then a deployment has begun: it fails, which keeps it from
///    deleting anything, but what it has made is there. The preview before it stops for the same reason, and makes nothing.
/// </remarks>
public sealed class ProgramGuard
{
    private static readonly ConditionalWeakTable<StackOptions, ProgramGuard> ByOptions = [];
    private static readonly ConditionalWeakTable<Stack, ProgramGuard> ByStack = [];

    private readonly ConcurrentDictionary<Resource, DeclaredResource> _declared = new();
    private readonly Verdicts _verdicts;

    private ProgramGuard(GuardOptions options) => _verdicts = new(options, () => _declared.Values);

    /// <summary>What the rules say so far; all there is to say once the program has ended.</summary>
    public GuardResult Result => _verdicts.Result;

    /// <summary>Turns the guard on: options for the constructor of a stack.</summary>
    /// <param name="options">The options the stack was given, if any; its own transformations come after the
    /// guard's.</param>
    /// <param name="guard">What the program is held to; the defaults if null.</param>
    public static StackOptions Watch(StackOptions? options = null, GuardOptions? guard = null)
    {
        options ??= new();
        var watcher = new ProgramGuard(guard ?? new());
        options.ResourceTransformations.Insert(0, watcher.Inspect);
        ByOptions.AddOrUpdate(options, watcher);
        return options;
    }

    /// <summary>The guard that was turned on with these options; null where none was.</summary>
    public static ProgramGuard? Of(StackOptions options) => ByOptions.TryGetValue(options, out var guard) ? guard : null;

    /// <summary>Judges what takes the whole program to judge: the last line of the constructor of a stack.</summary>
    /// <remarks>Without it those rules give no verdict, and waivers are not looked through for stale ones.</remarks>
    /// <param name="stack">The stack; one without a guard is left alone.</param>
    public static void Conclude(Stack stack)
    {
        // Nobody uses the output: the program waits for it to its end, and fails with it.
        if (ByStack.TryGetValue(stack, out var guard)) _ = Output.Create(guard.ConcludeAsync());
    }

    private ResourceTransformationResult? Inspect(ResourceTransformationArgs declared)
    {
        if (declared.Resource is Stack stack) ByStack.AddOrUpdate(stack, this);
        var deployment = Deployment.Instance;
        var parent = declared.Options.Parent is { } named ? Find(named) : null;
        var resource = new DeclaredResource(declared, parent, deployment.StackName, deployment.ProjectName);
        _declared[declared.Resource] = resource;
        if (declared.Resource is not CustomResource || declared.Resource is ProviderResource) return null;

        var reading = resource.ReadAsync(waits: false, Find);
        // Only an official package that answers later than it could would not be through here; then all is held back.
        var isWhole = reading.IsCompletedSuccessfully && reading.Result;
        if (!_verdicts.Concern(resource)) return null;

        _verdicts.Remedy(resource, Find);
        if (_verdicts.Stop(resource, isFinal: isWhole) is not { } violation) return isWhole ? null : Held(HoldAsync(resource));
        if (!deployment.IsDryRun) throw violation;
        return Held(Task.FromException<ImmutableArray<Resource>>(violation));

        ResourceTransformationResult Held(Task<ImmutableArray<Resource>> verdict)
        {
            var gate = new CustomResourceOptions { DependsOn = Output.Create(verdict) };
            var options = CustomResourceOptions.Merge((CustomResourceOptions)declared.Options, gate);
            return new(declared.Args, options);
        }
    }

    /// <summary>Gives no dependency, but not before the verdict.</summary>
    private async Task<ImmutableArray<Resource>> HoldAsync(DeclaredResource resource)
    {
        await resource.ReadAsync(waits: true, Find).ConfigureAwait(false);
        await ReadBehindAsync(resource).ConfigureAwait(false);
        if (_verdicts.Stop(resource, isFinal: true) is { } violation) throw violation;
        return [];
    }

    /// <summary>Reads again what the arguments of a resource came from. All of it is there by now, also where no rule
    /// judges it and nobody has waited for it.</summary>
    private async Task ReadBehindAsync(DeclaredResource resource)
    {
        foreach (var behind in resource.Behind.Where(one => !one.IsRead))
        {
            await behind.ReadAsync(waits: false, Find).ConfigureAwait(false);
            await ReadBehindAsync(behind).ConfigureAwait(false);
        }
    }

    private async Task<int> ConcludeAsync()
    {
        // Resources may be declared when others are there, and those when yet others are.
        var known = 0;
        while (known != _declared.Count)
        {
            known = _declared.Count;
            foreach (var resource in _declared.Values) await ReadLastAsync(resource).ConfigureAwait(false);
        }

        if (_verdicts.Conclude([.. _declared.Values]) is { } violation) throw violation;
        return known;
    }

    private async Task ReadLastAsync(DeclaredResource resource)
    {
        if (resource.Resource is not CustomResource || resource.Resource is ProviderResource) return;
        await resource.ReadAsync(waits: true, Find).ConfigureAwait(false);
        if (resource.Resource.Urn is { } urn)
            await InputProbe.For(typeof(Output<string>))!.AskAsync(urn, waits: true).ConfigureAwait(false);
    }

    private DeclaredResource? Find(Resource resource) => _declared.GetValueOrDefault(resource);
}
