namespace SelfGov.Cases.FirstUse;

/// <summary>A value that is made when it is first asked for: once, however many ask at the same time.</summary>
/// <remarks>
/// Thread-safe. Unlike a <see cref="Lazy{T}"/> it keeps no exception: who asks after a failure has it made anew, and is told the cause
/// himself.
/// </remarks>
internal sealed class Once<T>(Func<T> make)
    where T : class
{
    private readonly Lock gate = new();
    private volatile T? made;
    private bool isBeingMade;

    internal T Value => made ?? Make();

    private T Make()
    {
        lock (gate)
        {
            if (made is { } already)
            {
                return already;
            }

            if (isBeingMade)
            {
                throw new InvalidOperationException($"The {typeof(T).Name} asks for itself while it is made.");
            }

            isBeingMade = true;
            try
            {
                return made = make();
            }
            finally
            {
                isBeingMade = false;
            }
        }
    }
}
