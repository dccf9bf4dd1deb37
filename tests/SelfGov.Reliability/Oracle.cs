namespace SelfGov.Reliability;

/// <summary>Holds what a trial has found against what has to be so.</summary>
internal static class Oracle
{
    /// <exception cref="UnmetException">It is not so.</exception>
    internal static void Holds(bool isSo, string otherwise)
    {
        if (!isSo)
        {
            throw new UnmetException(otherwise);
        }
    }

    /// <exception cref="UnmetException">There is one.</exception>
    internal static void None<T>(IEnumerable<T> wrong, string what)
    {
        T[] all = [.. wrong];
        Holds(all.Length == 0, $"{what}: {all.Length}, such as {string.Join(", ", all.Take(5))}");
    }
}
