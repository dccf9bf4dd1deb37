using NodaTime;
using SelfGov.Law;

namespace SelfGov.Elections.Terms;

/// <summary>
/// The latest moment to call the next election before a term ends. A term outlasts editions, so the limit is that of the edition in force
/// when it runs out, not of the one under which the term began.
/// </summary>
internal static class NextElectionCall
{
    internal static Instant? DueFor(TermOfOffice term) =>
        term is { State: TermState.InOffice, SuccessorElection: null, LastDay: { } last } && LimitFor(term.Unit, last) is { } limit
            ? limit.Until(last, term.Zone)
            : null;

    private static TimeLimit? LimitFor(Unit unit, LocalDate last)
    {
        for (int i = AkimElectionEditions.All.All.Length - 1; i >= 0; i--)
        {
            Edition<AkimElectionLaw> edition = AkimElectionEditions.All.All[i];
            if (TermsFor(unit, edition.Law)?.CallBefore.Value is { } limit && edition.First <= limit.LastDay(last))
            {
                // At raion level there may be no election any more on the day on which this edition's limit runs out.
                return AkimElectionEditions.All.On(limit.LastDay(last)) is { } then && TermsFor(unit, then.Law) is not null ? limit : null;
            }
        }

        return null;
    }

    private static LevelTerms? TermsFor(Unit unit, AkimElectionLaw law) => unit.IsRaionLevel ? law.Raion : law.Village;
}
