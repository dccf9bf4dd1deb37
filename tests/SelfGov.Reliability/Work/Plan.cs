using SelfGov.Cases;
using SelfGov.Journal;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Reliability.Work;

/// <summary>
/// What is done under each number, by whoever does it and however often: most sign one of a few petitions, some are refused, and some open
/// a short petition and close it by three signatures, all in one transaction.
/// </summary>
/// <param name="cases">The cases.</param>
/// <param name="numberOfLong">How many petitions stay open.</param>
internal sealed class Plan(Cases<Petition> cases, int numberOfLong)
{
    /// <summary>The entries of a short petition: opened, three signatures, the goal reached.</summary>
    internal const int EntriesOfShort = 5;

    private const int Round = 10;
    private const int PlaceOfShort = 3;
    private const int PlaceOfRefused = 7;
    private const int SignaturesOfShort = 3;

    private static readonly Citation Basis = new Act("TOY", Words.Same("the toy act"), new Uri("https://example.org/toy")).At("1");

    internal static bool IsShort(int number) => number % Round == PlaceOfShort;

    internal static bool IsRefused(int number) => number % Round == PlaceOfRefused;

    /// <summary>Whether something is written to a long petition.</summary>
    internal static bool IsSignature(int number) => !IsShort(number) && !IsRefused(number);

    /// <summary>Whether the signature is sent twice at once, by two hosts of the process, who meet.</summary>
    internal static bool IsTwice(int number) => number % Round is 1 or 6;

    /// <summary>Whether the first who gives the signature loses his patience, and repeats it where he does not know what came of it.
    /// </summary>
    internal static bool IsImpatient(int number) => number % Round is 4 or 8;

    /// <summary>Whether the signature is erased again.</summary>
    internal static bool IsErased(int number) => IsSignature(number) && number % 2 == 0;

    internal static string NameOf(int number) => $"n{number:0000000}.";

    internal static CaseId ShortOf(int number) => new($"short-{number}");

    internal static CaseId LongOf(int place) => new($"petition-{place}");

    internal CaseId CaseOf(int number) => IsShort(number) ? ShortOf(number) : LongOf(number % numberOfLong);

    internal async Task OpenAsync()
    {
        for (int place = 0; place < numberOfLong; place++)
        {
            await cases.OpenAsync(LongOf(place), Petitions.Second, Petitions.Opening, Petitions.Somebody);
        }
    }

    /// <summary>Does it, or gets the first answer where it was done before.</summary>
    /// <returns>The version that a long petition has by it; 0 for other numbers.</returns>
    internal async Task<long> DoAsync(int number, CancellationToken cancellationToken = default)
    {
        if (IsShort(number))
        {
            CaseId id = ShortOf(number);
            CaseCommand<Petition>[] commands =
            [
                new(id, Petitions.Opening, Petitions.Somebody, Petitions.First, KeyOf(number, 0)),
                .. Enumerable.Range(1, SignaturesOfShort).Select(place => new CaseCommand<Petition>(
                    id, new Sign(NameOf(number), number), Petitions.Somebody, null, KeyOf(number, place))),
            ];

            // Of many commands some are stored where the others are cancelled, and nobody is told which.
            Decision<Petition>[] decisions = [.. await cases.HandleManyAsync(commands, CancellationToken.None)];
            Oracle.Holds(decisions.All(each => each.IsAccepted), $"The short petition of {number} is refused.");
            return 0;
        }

        Decision<Petition> decision = await cases.HandleAsync(
            CaseOf(number), new Sign(IsRefused(number) ? string.Empty : NameOf(number), number), Petitions.Somebody, KeyOf(number, 0),
            cancellationToken);
        Oracle.Holds(decision.IsAccepted != IsRefused(number), $"Number {number} is decided otherwise than it should be: {decision}");
        return decision is Decision<Petition>.Accepted accepted ? accepted.Next.Version : 0;
    }

    /// <summary>Whether the signature is stored.</summary>
    internal async Task<bool> IsStoredAsync(int number) =>
        await cases.Journal.FindRequestAsync(CaseOf(number), KeyOf(number, 0).IdempotencyKey!) is not null;

    /// <summary>The salt of the record beside an entry.</summary>
    internal async Task<string> SaltAsync(int number, long version)
    {
        await foreach (JournalEntry entry in cases.Journal.ReadAsync(CaseOf(number), version))
        {
            return entry.Personal is { } record && record.IndexOf("\"salt\":\"", StringComparison.Ordinal) is >= 0 and var at
                ? record.Substring(at + 8, 64)
                : throw new UnmetException($"The record of {number} is not there: {entry}");
        }

        throw new UnmetException($"The entry of {number} is not there.");
    }

    internal async Task EraseAsync(int number, long version) =>
        await cases.ErasePersonalDataAsync(CaseOf(number), Basis, Petitions.Somebody, [version]);

    private static HandleOptions KeyOf(int number, int place) => new() { IdempotencyKey = $"{number}/{place}" };
}
