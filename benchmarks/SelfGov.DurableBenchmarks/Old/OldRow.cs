using System.Diagnostics;
using System.Globalization;
using SelfGov.DurableBenchmarks.Measuring;
using SelfGov.DurableBenchmarks.Stores;

namespace SelfGov.DurableBenchmarks.Old;

/// <summary>
/// The journal of another commit, in a process of its own, which stands still while other rows take their turns.
/// </summary>
/// <param name="code">The code.</param>
/// <param name="orders">What the process is told.</param>
/// <param name="store">Its store as this process sees it; the runner makes and removes it.</param>
internal sealed class OldRow(OldCode code, Orders orders, IStore store) : IRow
{
    private Process? _runner;
    private Task<string>? _errors;

    public string Name => $"SelfGov at {code.Commit}";

    public RowGroup Group => orders.Group;

    public RowRole Role => RowRole.Peer;

    public IStore Store => store;

    public async Task PrepareAsync()
    {
        _runner = code.Start(orders);
        _errors = _runner.StandardError.ReadToEndAsync();
        string answer = await ReadAsync();
        if (answer != Orders.Ready)
        {
            throw new InvalidOperationException($"The runner of {code.Commit} says {answer}");
        }
    }

    public Task<int> WriteAsync(int caller) => throw new NotSupportedException("Its callers are in another process.");

    public async Task<Turn> TakeTurnAsync(TimeSpan share) => Turn.Read(await AskAsync(share.Ticks.ToString(CultureInfo.InvariantCulture)));

    public async Task<long> CountStoredAsync() => long.Parse(await AskAsync(Orders.Count), CultureInfo.InvariantCulture);

    public async ValueTask DisposeAsync()
    {
        if (_runner is not null)
        {
            _runner.StandardInput.Close();
            await _runner.WaitForExitAsync();
            _runner.Dispose();
        }

        await store.DisposeAsync();
    }

    private async Task<string> AskAsync(string line)
    {
        await _runner!.StandardInput.WriteLineAsync(line);
        await _runner.StandardInput.FlushAsync();
        return await ReadAsync();
    }

    private async Task<string> ReadAsync() => await _runner!.StandardOutput.ReadLineAsync()
        ?? throw new InvalidOperationException($"The runner of {code.Commit} has ended: {await _errors!}");
}
