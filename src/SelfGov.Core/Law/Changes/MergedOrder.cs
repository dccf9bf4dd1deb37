namespace SelfGov.Law.Changes;

/// <summary>The keys of several ordered lists as one list that keeps the order of each as far as they agree.</summary>
internal static class MergedOrder
{
    /// <summary>
    /// The keys of the last list in its order; each other key after the one that it follows in its own list.
    /// </summary>
    internal static IReadOnlyList<string> Of<T>(Func<T, string> keyOf, params IReadOnlyList<IReadOnlyList<T>> lists)
    {
        var merged = new List<string>();
        foreach (IReadOnlyList<T> list in lists.Reverse())
        {
            int after = -1;
            foreach (string key in list.Select(keyOf))
            {
                int found = merged.IndexOf(key);
                if (found < 0)
                {
                    merged.Insert(++after, key);
                }
                else
                {
                    after = found;
                }
            }
        }

        return merged;
    }
}
