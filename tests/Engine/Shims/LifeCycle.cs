using Infra.Engine;

namespace Infra.Tests.Engine.Shims;

/// <summary>One resource through its life: the questions every shim has to answer, in a deployment.</summary>
/// <typeparam name="TArgs">The arguments of the resource.</typeparam>
/// <param name="name">The name of the resource in the program.</param>
/// <param name="declare">Declares the resource and what it needs; the arguments may be changed first.</param>
internal sealed class LifeCycle<TArgs>(string name, Action<Action<TArgs>> declare) : IDisposable
{
    public EngineFixture Project { get; } = new();

    public void Dispose() => Project.Dispose();

    /// <summary>Deploys the resource as it is at first.</summary>
    public async Task<ResourceResult> GivenAsync(Action<TArgs>? change = null) =>
        (await Project.GivenAsync(() => declare(change ?? (_ => { })))).Named(name);

    /// <summary>Deploys it changed.</summary>
    public async Task<ResourceResult> UpAsync(Action<TArgs>? change = null) => (await WholeUpAsync(change)).Named(name);

    /// <summary>Deploys it changed, and tells about every resource.</summary>
    public async Task<OperationResult> WholeUpAsync(Action<TArgs>? change = null)
    {
        var result = await Project.UpAsync(() => declare(change ?? (_ => { })));
        Assert.Equal([], result.Errors);
        return result;
    }

    /// <summary>Deploys it changed, where that shall fail.</summary>
    public async Task<string> FailAsync(Action<TArgs>? change = null) =>
        (await Project.UpAsync(() => declare(change ?? (_ => { })))).OnlyError();

    /// <summary>With nothing deployed yet, a preview plans the resource without an error.</summary>
    public async Task AssertPlannedAsync(Action<TArgs>? change = null)
    {
        var planned = await Project.PreviewAsync(() => declare(change ?? (_ => { })));

        Assert.Equal([], planned.Errors);
        Assert.Equal(ResourceStatus.Created, planned.StatusOf(name));
    }

    /// <summary>A second deployment changes nothing, and a refresh finds nothing new about the resource.</summary>
    public async Task AssertStableAsync(Action<TArgs>? change = null)
    {
        var again = await WholeUpAsync(change);
        var refreshed = await Project.Engine.RefreshAsync();

        Assert.All(again.Resources, resource => Assert.Equal((resource.Name, "", ResourceStatus.Unchanged), Shown(resource)));
        Assert.Equal([], refreshed.Errors);
        Assert.Equal((name, "", ResourceStatus.Unchanged), Shown(refreshed.Named(name)));
    }

    /// <summary>A change in place: it is planned so, it is done, and then it is done.</summary>
    public async Task<ResourceResult> AssertUpdatedAsync(Action<TArgs> change)
    {
        var before = await GivenAsync();
        var after = await UpAsync(change);

        Assert.Equal((ResourceStatus.Updated, before.Id), (after.Status, after.Id));
        await AssertStableAsync(change);
        return after;
    }

    /// <summary>A change that makes another object, and deletes the old one.</summary>
    public async Task<ResourceResult> AssertReplacedAsync(Action<TArgs> change)
    {
        var before = await GivenAsync();
        var after = await UpAsync(change);

        Assert.Equal(ResourceStatus.Replaced, after.Status);
        Assert.NotEqual(before.Id, after.Id);
        await AssertStableAsync(change);
        return after;
    }

    /// <summary>What is deleted outside is seen by a refresh, and made again.</summary>
    public async Task AssertMadeAgainAsync(Action<Infra.Cloud.CloudClient, string> delete)
    {
        var before = await GivenAsync();
        Project.InAccount(client =>
        {
            delete(client, before.Id!);
            client.Wait(TimeSpan.FromMinutes(5));
        });

        var refreshed = await Project.Engine.RefreshAsync();
        var after = await UpAsync();

        Assert.Equal(ResourceStatus.Deleted, refreshed.StatusOf(name));
        Assert.Equal(ResourceStatus.Created, after.Status);
    }

    /// <summary>A destroy takes everything away, and so does one after the object was deleted outside.</summary>
    public async Task AssertDestroyedAsync(Action<Infra.Cloud.CloudClient, string>? delete = null)
    {
        var before = await GivenAsync();
        if (delete is not null) Project.InAccount(client => delete(client, before.Id!));

        var result = await Project.Engine.DestroyAsync();

        Assert.Equal([], result.Errors);
        Assert.DoesNotContain("\"resources\"", Project.ReadState(), StringComparison.Ordinal);
    }

    private static (string Name, string Changes, ResourceStatus Status) Shown(ResourceResult resource) =>
        (resource.Name, string.Join(", ", resource.Changes.Select(change => change.Path)), resource.Status);
}
