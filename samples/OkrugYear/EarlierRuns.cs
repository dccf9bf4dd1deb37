using NodaTime;
using SelfGov.Cases;
using SelfGov.Journal;
using SelfGov.Law;
using SelfGov.Workflow;

namespace OkrugYear;

/// <summary>What earlier runs have recorded of a case, as the journal has it.</summary>
internal sealed class EarlierRuns<TCase>(
    IReadOnlyList<JournalEntry> entries, Cases<TCase> cases, FactCatalogue<TCase> facts, StoryClock clock)
    where TCase : Case
{
    private static readonly Words Several = new(
        "Бұрын жазылған: {0}–{1}-жазбалар, {2}. Соңғысы: {3}.",
        "Уже записано: записи {0}–{1}, {2}. Последняя: {3}.",
        "Recorded already: entries {0} to {1}, {2}. The last: {3}.");

    private static readonly Words One = new(
        "Бұрын жазылған: {0}-жазба, {1}: {2}.",
        "Уже записано: запись {0}, {1}: {2}.",
        "Recorded already: entry {0}, {1}: {2}.");

    /// <summary>The last moment recorded; null where nothing is.</summary>
    public Instant? Last => entries.Count == 0 ? null : entries[^1].Recorded;

    /// <summary>The last version recorded by a moment.</summary>
    public long VersionAt(Instant moment) => entries.Last(entry => entry.Recorded <= moment).Version;

    /// <summary>Tells in a line what was recorded behind one version, up to another.</summary>
    public Words Describe(long after, long upTo)
    {
        JournalEntry first = entries[(int)after];
        JournalEntry last = entries[(int)upTo - 1];
        Words what = cases.Lifecycles.Of(last.Edition).TextOf(facts.Read(last));
        Words time = Words.Of(clock.Local(last.Recorded));
        if (first.Recorded != last.Recorded)
        {
            time = Words.Same("{0} – {1}").With(Words.Of(clock.Local(first.Recorded)), time);
        }

        return first == last
            ? One.With(Words.Of(last.Version), time, what)
            : Several.With(Words.Of(first.Version), Words.Of(last.Version), time, what);
    }
}
