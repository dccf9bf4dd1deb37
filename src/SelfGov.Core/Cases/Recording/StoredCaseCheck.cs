using NodaTime;
using SelfGov.Journal;
using SelfGov.Journal.Chain;
using SelfGov.Workflow;

namespace SelfGov.Cases.Recording;

/// <summary>Holds what a store keeps of a case beside its entries against what follows from them.</summary>
internal sealed class StoredCaseCheck<TCase>(StoredCase stored, Instant now)
    where TCase : Case
{
    /// <summary>A scheduler takes a case for a minute, or for what its host says; none leaves deadlines alone for longer.</summary>
    private static readonly Duration LongestClaim = Duration.FromDays(1);

    /// <summary>How far the clock of a process that renewed the row may be ahead of this one.</summary>
    private static readonly Duration ClocksDiffer = Duration.FromMinutes(5);

    // The first entry of each decision that names its command, and the last.
    private readonly Dictionary<long, long> decisions = [];
    private readonly HashSet<long> answersNobody = [];

    /// <summary>Takes the next entry; each is sound.</summary>
    internal void Take(JournalEntry entry)
    {
        if (entry.Decision is { } first)
        {
            decisions[first] = entry.Version;
            answersNobody.Add(entry.Version);
        }
        else if (entry.Command is not null)
        {
            decisions[entry.Version] = entry.Version;
        }
        else if (entry.Role == Role.Clock.Code || entry.FactName == Erasure.FactName)
        {
            answersNobody.Add(entry.Version);
        }
    }

    /// <summary>The first that does not follow from the entries; null where all does.</summary>
    /// <param name="end">Where the sound entries end.</param>
    /// <param name="recorded">The case as all of them have it; null where there is none, or a newer release wrote some.</param>
    internal JournalBreak? Check(Checkpoint end, RecordedCase<TCase>? recorded) =>
        OfSummary(end, recorded) ?? OfClaim(end) ?? OfRequests(end) ?? OfPersonalData();

    private JournalBreak? OfSummary(Checkpoint end, RecordedCase<TCase>? recorded)
    {
        if (stored.Summary is not { } summary)
        {
            return null;
        }

        if (summary.Damage is { } damage)
        {
            return new(end.Count, JournalBreakKind.Summary, $"the case in the store's lists cannot be read: {damage}");
        }

        if (end.Count == 0)
        {
            return new(1, JournalBreakKind.Summary, "the case stands in the store's lists, and has no entry");
        }

        // Another place of the journal is told where heads are compared, or is none where entries were appended meanwhile.
        if (recorded is null || recorded.Journal != end || summary.Journal != end)
        {
            return null;
        }

        string[] differences = [.. Differences(summary, recorded)];
        return differences.Length == 0
            ? null
            : new(end.Count, JournalBreakKind.Summary,
                $"the case in the store's lists does not follow from its entries: {string.Join("; ", differences)}");
    }

    private IEnumerable<string> Differences(CaseSummary summary, RecordedCase<TCase> recorded)
    {
        Lifecycle<TCase> lifecycle = recorded.Lifecycle;
        CaseStatus status = summary.Status;
        List<(string Name, object? Stored, object? Right)> compared =
        [
            (nameof(summary.Kind), summary.Kind, lifecycle.Kind),
            (nameof(summary.Edition), summary.Edition, lifecycle.Edition),
            (nameof(summary.Updated), summary.Updated, recorded.LastRecorded),
        ];

        // The rest follows from the law as well; what was computed under another law or calendar is no change of the row.
        bool isOfThisLaw = status.Law == lifecycle.LawOfStatus;
        if (isOfThisLaw || (status.Law is null && recorded.Trail.Fingerprint == lifecycle.Fingerprint))
        {
            compared.AddRange(
            [
                (nameof(status.State), status.State, lifecycle.StateNameOf(recorded.Case)),
                (nameof(status.Unit), status.Unit, recorded.Case.UnitName),
                (nameof(status.NextCause), status.NextCause, lifecycle.NextCause(recorded.Case)),
            ]);
        }

        if (isOfThisLaw)
        {
            CaseStatus right = Nearest(status, recorded);
            compared.AddRange(
            [
                (nameof(status.UnitCode), status.UnitCode, recorded.Case.UnitCode),
                (nameof(status.NextDeadline), status.NextDeadline, right.NextDeadline),
                (nameof(status.HoldsUntil), status.HoldsUntil, right.HoldsUntil),
            ]);
        }

        return compared.Where(each => !IsSame(each.Stored, each.Right))
            .Select(each => $"{each.Name} is {each.Stored ?? "nothing"}, by the entries it is {each.Right ?? "nothing"}");
    }

    /// <summary>The status as the last entry left it, or as a renewal since has it that is the same as the stored one.</summary>
    private CaseStatus Nearest(CaseStatus status, RecordedCase<TCase> recorded)
    {
        CaseStatus right = recorded.Lifecycle.StatusOf(recorded.Case, recorded.LastRecorded);
        for (CaseStatus at = right; ; at = recorded.Lifecycle.StatusOf(recorded.Case, at.HoldsUntil!.Value))
        {
            if (IsSame(status.NextDeadline, at.NextDeadline) && IsSame(status.HoldsUntil, at.HoldsUntil))
            {
                return at;
            }

            if (at.HoldsUntil is not { } passing || passing > now + ClocksDiffer)
            {
                return right;
            }
        }
    }

    // A store has moments in whole microseconds; limits may fall between two.
    private static bool IsSame(object? stored, object? right) => stored is Instant one && right is Instant other
        ? Duration.Max(one - other, other - one) < Duration.FromNanoseconds(1_000)
        : Equals(stored, right);

    private JournalBreak? OfClaim(Checkpoint end) => stored.ClaimedUntil <= now + LongestClaim || stored.ClaimedUntil is null
        ? null
        : new(end.Count, JournalBreakKind.Summary,
            $"the case is claimed by a scheduler until {stored.ClaimedUntil}, more than {LongestClaim.TotalDays} day ahead");

    private JournalBreak? OfRequests(Checkpoint end)
    {
        long answered = 0;
        foreach (RecordedRequest request in stored.Requests.OrderBy(each => each.FirstVersion))
        {
            bool isAnswer = request.FirstVersion > answered && request.LastVersion >= request.FirstVersion
                && request.LastVersion <= end.Count
                && !answersNobody.Contains(request.FirstVersion)
                && (!decisions.TryGetValue(request.FirstVersion, out long last) || last == request.LastVersion);
            if (!isAnswer)
            {
                return new(Math.Max(request.FirstVersion, 1), JournalBreakKind.Request,
                    $"request '{request.Key}' was answered by versions {request.FirstVersion} to {request.LastVersion}, it is said, and "
                        + $"these of {end.Count} are no answer of its own");
            }

            answered = request.LastVersion;
        }

        return null;
    }

    private JournalBreak? OfPersonalData() => stored.OrphanedPersonalData is [var orphan, ..]
        ? new(Math.Abs(orphan), JournalBreakKind.PersonalData,
            $"personal data are kept under version {orphan}, where there is no entry and no refused command")
        : null;
}
