using System.Collections.Immutable;
using SelfGov.AspNetCore.Problems;
using SelfGov.Cases;

namespace SelfGov.AspNetCore.Handlers;

/// <summary>A page of a list of which the reader may see some rows only: those rows, and a token that tells of no other.</summary>
/// <param name="Rows">The rows that he may see.</param>
/// <param name="Next">The token behind the last of them; null where the list ends.</param>
internal sealed record SeenPage<TRow>(IReadOnlyList<TRow> Rows, string? Next)
{
    /// <summary>So many pages in a row of which he may see nothing are passed over in one request.</summary>
    internal const int MostPassed = 20;

    /// <param name="after">The token that the reader has given; null for the first page.</param>
    /// <param name="limit">How many rows he may be shown at most.</param>
    /// <param name="read">Reads the rows behind a token, so many at most, and the token behind the last of them.</param>
    /// <param name="mayRead">Whether he may see a row.</param>
    /// <exception cref="ProblemException">There are more rows in a row that he may not see than one request passes over: 403.</exception>
    internal static async ValueTask<SeenPage<TRow>> OfAsync(
        string? after, int limit, Func<string?, int, ValueTask<(ImmutableArray<TRow> Rows, string? Next)>> read,
        Func<TRow, ValueTask<bool>> mayRead)
    {
        int wanted = limit;
        int passed = 0;
        while (passed < MostPassed)
        {
            (ImmutableArray<TRow> rows, string? next) = await read(after, wanted).ConfigureAwait(false);
            var seen = new List<TRow>();
            int last = -1;
            for (int i = 0; i < rows.Length && seen.Count < limit; i++)
            {
                if (await mayRead(rows[i]).ConfigureAwait(false))
                {
                    seen.Add(rows[i]);
                    last = i;
                }
            }

            if (last == rows.Length - 1 || (next is null && seen.Count < limit))
            {
                return new(seen, next);
            }

            if (last >= 0)
            {
                // Only the token of a page that ends with a row which is seen names nothing else.
                wanted = last + 1;
                continue;
            }

            passed++;
            after = next;
            wanted = CaseQuery.MaximumLimit;
        }

        throw new ProblemException(new Problem(ProblemTypes.Forbidden) { Detail = HttpTexts.NameUnit });
    }
}
