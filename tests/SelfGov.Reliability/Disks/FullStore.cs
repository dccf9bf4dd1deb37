using System.Data.Common;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using SelfGov.Cases;
using SelfGov.Journal;
using SelfGov.Journal.Chain;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Reliability.Disks;

/// <summary>
/// Fills a store until it says that it is full, erases and purges there, gives it room, and holds that nothing was half done.
/// </summary>
/// <param name="host">The services of a process on the store.</param>
/// <param name="count">Answers a number in SQL.</param>
/// <param name="files">All bytes of its files.</param>
internal sealed class FullStore(ServiceProvider host, Func<string, Task<long>> count, Func<Task<IEnumerable<byte[]>>> files)
{
    private const int MostCommands = 100_000;
    private static readonly CaseId Id = new("petition-1");
    private static readonly Citation Basis = new Act("TOY", Words.Same("the toy act"), new Uri("https://example.org/toy")).At("1");

    // Of the signatures, in order, as they were last read.
    private long[] versions = [];

    private readonly Cases<Petition> cases = host.GetRequiredService<Cases<Petition>>();

    internal int Signed { get; private set; }

    internal int Erased { get; private set; }

    /// <summary>How often something was refused because there was no room.</summary>
    internal int Full { get; private set; }

    internal int Owed { get; private set; }

    internal async Task OpenAsync() =>
        Oracle.Holds(
            (await cases.OpenAsync(Id, Petitions.Second, Petitions.Opening, Petitions.Somebody)).IsAccepted, "The petition is refused.");

    /// <summary>Signs until there is no room.</summary>
    internal async Task FillAsync(Dice dice, int longest)
    {
        while (Signed < MostCommands && await TryAsync(() => SignAsync(dice, longest)))
        {
        }

        Oracle.Holds(Full > 0, $"The store took {Signed} commands and was never full.");
        await HoldAsync();
    }

    internal async Task SignAsync(Dice dice, int longest)
    {
        Oracle.Holds(
            (await cases.HandleAsync(Id, new Sign(NameOf(Signed + 1, 1 + dice.Below(longest))), Petitions.Somebody)).IsAccepted,
            "A signature is refused.");
        Signed++;
    }

    /// <summary>Erases half of the records, one part after another, as far as there is room.</summary>
    internal async Task EraseAsync(int parts)
    {
        int each = Math.Max(1, Signed / 2 / parts);
        for (int done = 0; done < parts; done++)
        {
            long[] part = [.. versions.Skip(Erased).Take(each)];
            Erased += await TryAsync(async () => await cases.ErasePersonalDataAsync(Id, Basis, Petitions.Somebody, part)) ? part.Length : 0;
            Owed += await IsOwedAsync() is true ? 1 : 0;
            await HoldAsync();
        }
    }

    /// <summary>Purges; without room it is owed, and said so.</summary>
    internal async Task PurgeAsync()
    {
        PurgeReport? report = null;
        bool isAnswered = await TryAsync(async () => report = await cases.Journal.PurgeAsync());
        if (await IsOwedAsync() is { } isOwed)
        {
            Oracle.Holds(
                isAnswered ? report!.IsDone != isOwed : isOwed, $"The purge answers {report}, and {(isOwed ? "it" : "nothing")} is owed.");
            Owed += isOwed ? 1 : 0;
        }

        await HoldAsync();
    }

    /// <summary>With room, all goes on, and what was owed is done.</summary>
    internal async Task GoOnAsync(Dice dice)
    {
        // A connection that was open keeps the limit that it had, until it has been told once.
        if (!await TryAsync(() => SignAsync(dice, 1)))
        {
            await SignAsync(dice, 1);
        }

        await EraseAsync(1);
        PurgeReport report = await cases.Journal.PurgeAsync();
        Oracle.Holds(report.IsDone, $"With room, the purge answers {report}.");
        await HoldFilesAsync();
        await ReadBackAsync();
    }

    /// <summary>Whether a purge is owed; null where the server cannot even begin a process to ask.</summary>
    private async Task<bool?> IsOwedAsync()
    {
        try
        {
            return await count("SELECT count(*) FROM selfgov_purge") > 0;
        }
        catch (DbException full) when (IsOfOpening(full))
        {
            return null;
        }
    }

    private async Task HoldFilesAsync()
    {
        string[] texts = [.. (await files()).Select(Encoding.Latin1.GetString)];
        Oracle.None(
            Enumerable.Range(1, Erased).Where(number => texts.Any(text => text.Contains(NameOf(number, 1), StringComparison.Ordinal))),
            "purged, and in the files");
    }

    // Without room the server may not even begin a process to read by.
    private async Task HoldAsync() => await TryAsync(ReadBackAsync);

    private async Task ReadBackAsync()
    {
        Oracle.Holds(
            (await cases.GetAsync(Id)).Case.Signatures == Signed, $"{Signed} signatures were acknowledged, and others are there.");
        List<JournalEntry> entries = await cases.HistoryAsync(Id).ToListAsync();
        versions = [.. entries.Where(entry => entry.Commitment != default).Select(entry => entry.Version)];
        Oracle.None(
            entries.Where(entry => entry.Commitment != default)
                .Where((entry, place) => entry.Personal is null != place < Erased).Select(entry => entry.Version),
            "erased by half");
        Verification verification = await cases.VerifyAsync(Id);
        Oracle.Holds(verification.IsIntact, $"{verification.Break} {verification.RefusalBreak} {verification.StoredBreak}");
    }

    /// <summary>Whether there was room; where not, that is what is said.</summary>
    private async Task<bool> TryAsync(Func<Task> act)
    {
        try
        {
            await act();
            return true;
        }
        catch (JournalUnavailableException full) when (full.Message.Contains("full", StringComparison.Ordinal) || IsOfOpening(full))
        {
            Oracle.Holds(!full.IsTransient, "A full disk is said to empty itself.");
            Full++;
            return false;
        }
    }

    private static string NameOf(int number, int pieces) => string.Concat(Enumerable.Repeat($"n{number:0000000}.", pieces));

    // A server process that begins writes a file of its own, and of that the server only says that it could not.
    private static bool IsOfOpening(Exception full) => full.Message.Contains("init file", StringComparison.Ordinal);
}
