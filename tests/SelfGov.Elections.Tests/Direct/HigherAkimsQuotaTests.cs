using NodaTime;
using Xunit;
using static SelfGov.Elections.Direct.CandidateActs;

namespace SelfGov.Elections.Direct;

public sealed class HigherAkimsQuotaTests
{
    [Fact]
    public void What_the_akim_nominated_before_a_postponement_is_not_counted_again()
    {
        Election election = new Election("D4").NominationIsOpen().Extended().NominatedByAkim("dana").NominatedByAkim("erlan")
            .Given(new RevokeNomination(First), Election.HigherAkim);
        election.Until(election.Case.Schedule!.RegistrationCloses)
            .Given(new PostponeElection(election.Day.PlusDays(15)), Election.Commission)
            .Given(
                new ReopenNomination(
                    election.CallDay.PlusDays(25).At(new LocalTime(18, 0)), election.CallDay.PlusDays(30).At(new LocalTime(18, 0))),
                Election.Commission)
            .Extended();
        Assert.Equal(1, election.Case.NominatedAtClose);
        election.NominatedByAkim("farida")
            .RefusesAt(
                new NominateByHigherAkim(Election.Someone("gani"), true), Election.HigherAkim, ("nomination.akim-quota", "113-3(6)"));
    }
}
