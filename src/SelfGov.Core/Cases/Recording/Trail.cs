using System.Collections.Immutable;
using NodaTime;
using SelfGov.Journal;
using SelfGov.Journal.Chain;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Cases.Recording;

/// <summary>What the entries of a journal say beyond the case itself: when it was last acted upon, and under which law.</summary>
internal readonly record struct Trail
{
    /// <summary>When somebody last acted; the earliest moment there is before the first act.</summary>
    internal Instant LastAct { get; private init; }

    /// <summary>What time has caused since, in order.</summary>
    internal ImmutableArray<(Instant Moment, Words Text)> Caused { get => field.IsDefault ? [] : field; private init; }

    /// <summary>The law that the journal said last; null where it has said none.</summary>
    internal LawFingerprint? Fingerprint { get; private init; }

    /// <summary>The readings of the edition that are not the present one.</summary>
    internal ImmutableArray<LawReading> ReadOtherwise { get => field.IsDefault ? [] : field; private init; }

    /// <summary>How many characters the entries hold: what the case takes in memory is estimated by it.</summary>
    internal long Written { get; private init; }

    internal static Trail None { get; } = new() { LastAct = Instant.MinValue };

    /// <param name="entry">The entry.</param>
    /// <param name="fact">Its fact; null for an erasure.</param>
    /// <param name="before">The case before it.</param>
    /// <param name="lifecycle">The lifecycle of the case.</param>
    internal Trail After<TCase>(JournalEntry entry, Fact<TCase>? fact, TCase before, Lifecycle<TCase> lifecycle)
        where TCase : Case
    {
        Trail written = this with
        {
            Written = Written + entry.PayloadForm.Characters + entry.CommandForm.Characters + entry.PersonalForm.Characters,
        };
        Trail after = entry.Fingerprint is not { } fingerprint ? written : written with
        {
            Fingerprint = fingerprint,
            ReadOtherwise = fingerprint.Edition == lifecycle.Fingerprint.Edition
                ? ReadOtherwise
                : ReadOtherwise.Add(new(entry.Version, fingerprint)),
        };

        // An erasure is no act of the procedure: it keeps nobody from entering what happened before.
        return entry.FactName == Erasure.FactName || fact is null ? after
            : entry.Role == Role.Clock.Code
                ? after with { Caused = Caused.Add((CausedAt(entry, fact, before, lifecycle), lifecycle.TextOf(fact))) }
            : after with { LastAct = Instant.Max(LastAct, entry.Happened), Caused = [] };
    }

    // An entry of an earlier release does not say when time caused its fact; the lifecycle does.
    private static Instant CausedAt<TCase>(JournalEntry entry, Fact<TCase> fact, TCase before, Lifecycle<TCase> lifecycle)
        where TCase : Case =>
        entry.On ?? (lifecycle.Due(before, entry.Recorded) is { Facts: [var first, ..], Moments: [var moment, ..] } && first.Equals(fact)
            ? moment
            : entry.Recorded);
}
