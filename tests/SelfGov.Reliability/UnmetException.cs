namespace SelfGov.Reliability;

/// <summary>What a trial holds to be so is not: a fault of the product, or of the trial.</summary>
internal sealed class UnmetException(string message, Exception? inner = null) : Exception(message, inner);

/// <summary>A trial cannot be made on this machine; the message says why.</summary>
internal sealed class CannotTryException(string message) : Exception(message);

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
