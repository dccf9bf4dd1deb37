namespace SelfGov.EntityFrameworkCore.Observation;

/// <summary>A door that is shut until somebody opens it for all.</summary>
internal sealed class Door : IDisposable
{
    private readonly TaskCompletionSource open = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int waiting;

    public int Waiting => Volatile.Read(ref waiting);

    public void Open() => open.TrySetResult();

    public async Task PassAsync(CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref waiting);
        await open.Task.WaitAsync(cancellationToken);
    }

    public void Dispose() => Open();
}
