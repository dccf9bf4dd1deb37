using SelfGov.Law;
using static SelfGov.Elections.Indirect.IndirectElectionActs;

namespace SelfGov.Elections.Indirect.Editions;

/// <summary>
/// A1a: the rules as Decree No. 792 of 9 April 2014 made them: three months after an early end, a repeat vote on the same day, revocation,
/// and invalidity that the oblast commission can find too.
/// </summary>
internal static class EditionA1a
{
    internal static readonly IndirectElectionLaw Law = EditionA1.Law with
    {
        Id = new EditionId("A1a"),
        Revocation = new(TimeLimit.CalendarDays(2).Before(), Decree555.At("14-1")),
        HoldAfterVacancy = new(TimeLimit.Months(3), Para(45)),
        RepeatVote = Decree555.At("46-1"),
        OblastInvalidates = true,
    };
}
