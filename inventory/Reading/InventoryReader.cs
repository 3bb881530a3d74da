using System.Text.Json.Nodes;
using Infra.Inventory.Records;
using Infra.OpenApi.Calls;
using Infra.OpenApi.Errors;

namespace Infra.Inventory.Reading;

/// <summary>Reads what an account holds in a region: disks, instances, snapshots, images, keys. It changes
/// nothing.</summary>
/// <remarks>
/// What the caller may not read becomes a gap in words; any other failure ends the reading, which goes on from the last
/// cursor. Quotas are not read: no operation of ECS tells how many disks, snapshots or images may still be made
/// (DescribeAccountAttributes has vCPUs, groups and interfaces; its capacity of disks is deprecated).
/// </remarks>
public sealed class InventoryReader
{
    private readonly ICloudCalls _calls;
    private readonly InventoryOptions _options;

    /// <summary>A reader.</summary>
    /// <param name="calls">What makes the calls, and tries again where that helps.</param>
    /// <param name="options">How it reads.</param>
    /// <exception cref="ArgumentException">An option is out of its range.</exception>
    public InventoryReader(ICloudCalls calls, InventoryOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(calls);
        _options = options ?? new InventoryOptions();
        if (_options.Parallelism < 1)
            throw new ArgumentException($"'{nameof(_options.Parallelism)}' must be 1 or more; got {_options.Parallelism}.", nameof(options));
        if (_options.PageSize < 10)
            throw new ArgumentException($"'{nameof(_options.PageSize)}' must be 10 or more; got {_options.PageSize}.", nameof(options));
        _calls = calls;
    }

    /// <summary>Reads a region from the beginning.</summary>
    /// <param name="region">The region, for example cn-hangzhou: that to whose endpoints the calls go.</param>
    /// <param name="stop">Ends the reading.</param>
    /// <exception cref="InvalidOperationException">The calls go to another region.</exception>
    /// <exception cref="OpenApiException">The service failed, or refused something else than permission.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public Task<RegionInventory> ReadAsync(string region, CancellationToken stop = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(region);
        return ReadAsync(new InventoryCursor(new RegionInventory("", region, _options.Time.GetUtcNow()), []), stop);
    }

    /// <summary>Goes on with a reading that was stopped. It keeps the time at which that one began.</summary>
    /// <param name="cursor">The last cursor of that reading.</param>
    /// <param name="stop">Ends the reading.</param>
    /// <exception cref="OpenApiException">The service failed, or refused something else than permission.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public async Task<RegionInventory> ReadAsync(InventoryCursor cursor, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(cursor);
        var state = new ReadingState(cursor);
        var lists = new ListReading(_calls, state, _options);
        await AskAsync(state, InventoryPart.Account, "the account's id", new("Sts", "2015-04-01", "GetCallerIdentity"),
            answer => state.AccountId = answer.Text("AccountId"), stop).ConfigureAwait(false);
        await ListAsync(AccountLists.Disks(state.Region), "the disks", state.Disks, DiskAnswer.Read, disk => disk.Id).ConfigureAwait(false);
        await ListAsync(AccountLists.Instances(state.Region), "the instances", state.Instances, InstanceAnswer.Read, instance => instance.Id).ConfigureAwait(false);
        await ListAsync(AccountLists.Snapshots(state.Region), "the snapshots", state.Snapshots, SnapshotAnswer.Read, snapshot => snapshot.Id).ConfigureAwait(false);
        await ListAsync(AccountLists.Images(state.Region), "the images", state.Images, ImageAnswer.Read, image => image.Id).ConfigureAwait(false);
        await new KeyReading(_calls, state, _options).ReadAsync(stop).ConfigureAwait(false);
        await AskAsync(state, InventoryPart.DefaultEncryption, "whether new disks are encrypted by default",
            AccountLists.Ecs("DescribeDiskEncryptionByDefaultStatus", state.Region),
            answer => state.EncryptsByDefault = answer.Truth("Encrypted"), stop).ConfigureAwait(false);
        if (state.EncryptsByDefault == true)
            await AskAsync(state, InventoryPart.DefaultKey, "the key that new disks are encrypted with",
                AccountLists.Ecs("DescribeDiskDefaultKMSKeyId", state.Region),
                answer => state.DefaultKeyId = answer.TextOrNull("KMSKeyId"), stop).ConfigureAwait(false);
        return Whole(state);

        Task ListAsync<T>(ListCall list, string what, Dictionary<string, T> found, Func<JsonNode, T> read, Func<T, string> id) =>
            lists.ReadAsync(list, what, found.Keys, thing =>
            {
                var record = read(thing);
                found[id(record)] = record;
                return id(record);
            }, found.Clear, stop);
    }

    private async Task AskAsync(
        ReadingState state, InventoryPart part, string what, ApiRequest request, Action<JsonObject> take, CancellationToken stop)
    {
        if (state[part].IsDone) return;
        try
        {
            take(await _calls.CallAsync(request, stop).ConfigureAwait(false));
        }
        catch (OpenApiException refused) when (Refusals.IsPermission(refused))
        {
            state.AddGap(Refusals.Gap(what, refused));
        }
        catch (OpenApiException unknown) when (IsNotOffered(unknown))
        {
            // What is not there is no gap.
        }

        state.Finish(part);
        _options.AfterPage?.Invoke(state.ToCursor());
    }

    // Default encryption is offered on application, and not in every region: where it is not, the operation is unknown.
    private static bool IsNotOffered(OpenApiException error) =>
        error is { Status: 400 or 404, Operation: "DescribeDiskEncryptionByDefaultStatus" }
        && ErrorTable.Classify(error.Product, error.Code, error.Status) == ErrorClass.Final;

    /// <summary>Fills in what one part says about another.</summary>
    private static RegionInventory Whole(ReadingState state)
    {
        foreach (var image in state.Images.Values.Where(image => image.SnapshotIds.Count > 0).ToList())
        {
            if (!image.SnapshotIds.All(state.Snapshots.ContainsKey)) continue;
            var snapshots = image.SnapshotIds.Select(id => state.Snapshots[id]).ToList();
            var keys = snapshots.Select(snapshot => snapshot.KmsKeyId).Distinct().ToList();
            state.Images[image.Id] = image with
            {
                Encrypted = image.Encrypted ?? snapshots.TrueForAll(snapshot => snapshot.Encrypted),
                KmsKeyId = keys is [{ } only] ? only : null,
            };
        }

        return state.ToInventory();
    }
}
