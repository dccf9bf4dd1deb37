namespace SelfGov.DurableBenchmarks.Stores;

/// <summary>The turn of one writer, which ends when it is disposed of; nothing where a store has any number of writers.</summary>
internal readonly struct StoreTurn : IDisposable
{
    private readonly SemaphoreSlim? _turn;

    private StoreTurn(SemaphoreSlim? turn) => _turn = turn;

    public static async ValueTask<StoreTurn> TakeAsync(IStore store)
    {
        if (store.Turn is { } turn)
        {
            await turn.WaitAsync();
        }

        return new(store.Turn);
    }

    public void Dispose() => _turn?.Release();
}
