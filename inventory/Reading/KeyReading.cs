using Infra.Inventory.Records;
using Infra.OpenApi.Calls;
using Infra.OpenApi.Errors;

namespace Infra.Inventory.Reading;

/// <summary>Reads the keys: which there are, what each is, and their aliases and tags.</summary>
internal sealed class KeyReading(ICloudCalls calls, ReadingState state, InventoryOptions options)
{
    private readonly ListReading _lists = new(calls, state, options);
    private readonly Lock _gate = new();

    public async Task ReadAsync(CancellationToken stop)
    {
        await _lists.ReadAsync(AccountLists.Keys(), "the keys", state.Keys.Keys, key =>
        {
            var id = key.Text("KeyId");
            state.Keys.TryAdd(id, new KeyRecord(id) { Arn = RegionChecked(key.Text("KeyArn")) });
            return id;
        }, state.Keys.Clear, stop).ConfigureAwait(false);
        await DescribeAsync(stop).ConfigureAwait(false);
        await _lists.ReadAsync(AccountLists.Aliases(), "the aliases of keys", state.Keys.Values.SelectMany(key => key.Aliases),
            alias => Add(alias.Text("KeyId"), alias.Text("AliasName")), ForgetAliases, stop).ConfigureAwait(false);
        await _lists.ReadAsync(AccountLists.KeyTags(state.Region), "the tags of keys", [],
            tag => Tag(tag.Text("ResourceId"), tag.Text("TagKey"), tag.Text("TagValue")), () => { }, stop)
            .ConfigureAwait(false);
    }

    // Calls of KMS do not name a region: they go where the client goes. Keys of another region beside the disks of this
    // one would be an inventory that lies.
    private string RegionChecked(string arn) => arn.Split(':') is [_, _, var region, ..] && region != state.Region
        ? throw new InvalidOperationException($"The calls of KMS go to {region}; the inventory of {state.Region} needs a client of {state.Region}.")
        : arn;

    /// <summary>Asks about the keys that nothing is known of, several at once: each worker takes the next one.</summary>
    private async Task DescribeAsync(CancellationToken stop)
    {
        if (state[InventoryPart.KeyDetails].IsDone) return;
        var ids = new Queue<string>(state.Keys.Values.Where(key => key.State.Length == 0).Select(key => key.Id).Order(StringComparer.Ordinal));
        using var failed = CancellationTokenSource.CreateLinkedTokenSource(stop);
        await Task.WhenAll(Enumerable.Range(0, Math.Min(options.Parallelism, ids.Count)).Select(_ => WorkAsync(ids, failed)))
            .ConfigureAwait(false);
        state.Finish(InventoryPart.KeyDetails);
        options.AfterPage?.Invoke(state.ToCursor());
    }

    private async Task WorkAsync(Queue<string> ids, CancellationTokenSource failed)
    {
        try
        {
            while (Next(ids) is { } id) await DescribeAsync(id, failed.Token).ConfigureAwait(false);
        }
        catch
        {
            await failed.CancelAsync().ConfigureAwait(false); // the others need not go on
            throw;
        }
    }

    private string? Next(Queue<string> ids)
    {
        lock (_gate) return ids.TryDequeue(out var id) ? id : null;
    }

    private async Task DescribeAsync(string id, CancellationToken stop)
    {
        try
        {
            var answer = await calls.CallAsync(AccountLists.Kms("DescribeKey", ("KeyId", id)), stop).ConfigureAwait(false);
            lock (_gate) state.Keys[id] = KeyAnswer.Read(answer);
        }
        catch (OpenApiException gone) when (gone.Status == 404)
        {
            lock (_gate) state.Keys.Remove(id); // its time was up between the list and the question
        }
        catch (OpenApiException refused) when (Refusals.IsPermission(refused))
        {
            lock (_gate) state.AddGap(Refusals.Gap($"key {id}", refused));
        }

        lock (_gate) options.AfterPage?.Invoke(state.ToCursor());
    }

    private string Add(string keyId, string alias)
    {
        if (state.Keys.TryGetValue(keyId, out var key) && !key.Aliases.Contains(alias))
            state.Keys[keyId] = key with { Aliases = [.. key.Aliases.Append(alias).Order(StringComparer.Ordinal)] };
        return alias;
    }

    private void ForgetAliases()
    {
        foreach (var key in state.Keys.Values.ToList()) state.Keys[key.Id] = key with { Aliases = [] };
    }

    private string Tag(string keyId, string name, string value)
    {
        if (state.Keys.TryGetValue(keyId, out var key))
            state.Keys[keyId] = key with { Tags = new Dictionary<string, string>(key.Tags, StringComparer.Ordinal) { [name] = value } };
        return $"{keyId} {name}";
    }
}
