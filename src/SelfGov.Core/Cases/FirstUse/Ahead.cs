namespace SelfGov.Cases.FirstUse;

/// <summary>
/// Does on another core what a first use will ask for in a moment: nearly all of a first use is a runtime that compiles, and it compiles on
/// all cores.
/// </summary>
internal static class Ahead
{
    /// <summary>Begins to make something. What it throws is told to him who asks for it, and makes it anew.</summary>
    internal static void Of<T>(Func<T> make)
    {
        if (Environment.ProcessorCount > 1)
        {
            ThreadPool.UnsafeQueueUserWorkItem(static made => Try(made), make, preferLocal: false);
        }
    }

    private static void Try<T>(Func<T> make)
    {
        try
        {
            make();
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
        }
    }
}
