using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Elections.Direct;
using SelfGov.Elections.Indirect;
using SelfGov.Law;

namespace SelfGov.Elections.Terms;

/// <summary>
/// The latest moment to call the next election before a term ends. A term outlasts editions, so the limit is that of the edition in force
/// when it runs out, not of the one under which the term began.
/// </summary>
internal static class NextElectionCall
{
    /// <summary>The latest moment where the next election is direct; null otherwise, and once it is called.</summary>
    internal static Instant? DirectDueFor(TermOfOffice term) =>
        IsAwaited(term)
        && Governing(AkimElectionEditions.All, law => TermsFor(term.Unit!, law)?.CallBefore, term.LastDay!.Value) is { } limit
            ? limit.Value.Until(term.LastDay.Value, term.Zone)
            : null;

    /// <summary>
    /// The latest moment where the maslikhat elects the next akim, if this place of the law sets it; null otherwise, and once that
    /// election is called.
    /// </summary>
    internal static Instant? IndirectDueFor(TermOfOffice term, Citation basis) =>
        IsAwaited(term) && DirectDueFor(term) is null
        && Governing(IndirectElectionEditions.All, law => law.CallBefore, term.LastDay!.Value) is { } limit && limit.Basis == basis
            ? limit.Value.Until(term.LastDay.Value, term.Zone)
            : null;

    private static bool IsAwaited(TermOfOffice term) =>
        term is { State: TermState.InOffice, SuccessorElection: null, SuccessorElectionPaper: null };

    /// <summary>
    /// The limit of the latest edition that is in force before it runs out, unless the law then in force knows no such election.
    /// </summary>
    private static Ruled<TimeLimit>? Governing<TLaw>(Editions<TLaw> editions, Func<TLaw, Ruled<TimeLimit>?> limitOf, LocalDate lastDay)
    {
        for (int i = editions.All.Length - 1; i >= 0; i--)
        {
            Edition<TLaw> edition = editions.All[i];
            if (limitOf(edition.Law) is { } limit && edition.First <= limit.Value.LastDay(lastDay))
            {
                return editions.On(limit.Value.LastDay(lastDay)) is { } then && limitOf(then.Law) is not null ? limit : null;
            }
        }

        return null;
    }

    private static LevelTerms? TermsFor(Unit unit, AkimElectionLaw law) => unit.IsRaionLevel ? law.Raion : law.Village;
}
