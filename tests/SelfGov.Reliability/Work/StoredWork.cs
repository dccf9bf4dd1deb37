using Microsoft.Extensions.DependencyInjection;
using SelfGov.Cases;
using SelfGov.Journal;
using SelfGov.Journal.Chain;
using SelfGov.Reliability.Databases;
using SelfGov.Workflow;

namespace SelfGov.Reliability.Work;

/// <summary>What a journal has of what writers have done, held against what was acknowledged to them.</summary>
/// <param name="database">The database.</param>
/// <param name="acknowledgements">What was acknowledged.</param>
/// <param name="numberOfLong">How many petitions stay open.</param>
internal sealed class StoredWork(TrialDatabase database, Acknowledgements acknowledgements, int numberOfLong)
{
    private readonly Dictionary<int, JournalEntry> signatures = [];
    private readonly Dictionary<int, int> entriesOfShort = [];
    private readonly HashSet<CaseId> cases = [];

    /// <summary>The signatures on long petitions, by their numbers.</summary>
    internal IReadOnlyDictionary<int, JournalEntry> Signatures => signatures;

    /// <summary>How many were stored without being acknowledged.</summary>
    internal int Unacknowledged =>
        signatures.Keys.Concat(entriesOfShort.Keys).Count(number => !acknowledgements.Acknowledged.ContainsKey(number));

    /// <summary>Reads all, and finds nothing lost, nothing twice, nothing half-written and nothing of nobody.</summary>
    internal async Task HoldAsync(bool verifiesAll)
    {
        await using ServiceProvider host = TrialDatabase.Host(database.Clock, database.ConnectionString, database is SqliteDatabase);
        Cases<Petition> read = host.GetRequiredService<Cases<Petition>>();
        long last = 0;
        await foreach (JournalEntry entry in read.Journal.ReadAllAsync())
        {
            Oracle.Holds(entry.Position > last, $"Position {entry.Position} follows {last}.");
            last = entry.Position;
            Take(entry);
        }

        HoldNumbers();
        foreach (CaseId id in cases.Where(id => verifiesAll || !$"{id}".StartsWith("short", StringComparison.Ordinal)))
        {
            Verification verification = await read.VerifyAsync(id);
            Oracle.Holds(
                verification.IsIntact,
                $"{id}: {verification.Break} {verification.RefusalBreak} {verification.StoredBreak}");
        }
    }

    private void Take(JournalEntry entry)
    {
        cases.Add(entry.Case);
        string id = entry.Case.ToString();
        if (id.StartsWith("short-", StringComparison.Ordinal))
        {
            int number = int.Parse(id["short-".Length..], System.Globalization.CultureInfo.InvariantCulture);
            entriesOfShort[number] = entriesOfShort.GetValueOrDefault(number) + 1;
        }
        else if (entry.FactName == "petition.signature-given")
        {
            int number = (int)((SignatureGiven)Petitions.Facts.Read(entry)).Weight;
            Oracle.Holds(signatures.TryAdd(number, entry), $"Number {number} is stored twice: {signatures[number]} and {entry}.");
        }
    }

    private void HoldNumbers()
    {
        Oracle.None(signatures.Keys.Concat(entriesOfShort.Keys).Except(acknowledgements.Begun), "stored, and begun by nobody");
        Oracle.None(
            entriesOfShort.Where(each => each.Value != Plan.EntriesOfShort), "half-written, as number and entries");
        Oracle.None(
            acknowledgements.Acknowledged.Keys.Where(number => Plan.IsShort(number) && !entriesOfShort.ContainsKey(number)),
            "acknowledged and lost");
        Oracle.None(
            acknowledgements.Acknowledged.Where(each => Plan.IsSignature(each.Key)
                && !(signatures.TryGetValue(each.Key, out JournalEntry? entry) && entry.Version == each.Value
                    && entry.Case == Plan.LongOf(each.Key % numberOfLong))),
            "acknowledged and lost or in another place, as number and version");
        Oracle.None(
            acknowledgements.Erased.Where(number => signatures[number].Personal is not null), "erased, and still read");
        Oracle.None(
            signatures.Where(each => each.Value.Personal is null && !acknowledgements.Erasing.ContainsKey(each.Key)),
            "not read, and erased by nobody");
    }
}
