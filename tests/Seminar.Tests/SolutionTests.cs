using NodaTime;
using SelfGov.Budgets.Figures;
using SelfGov.Journal.Chain;
using SelfGov.Kazakhstan;
using SelfGov.Law;
using SelfGov.Workflow;
using Seminar.Solutions;
using Xunit;

namespace Seminar;

public sealed class SolutionTests
{
    [Fact]
    public async Task The_last_day_for_an_election_called_on_9_August_is_the_fortieth()
    {
        (LocalDate lastDay, Refusal rule) = await FirstCase.LastDayAsync();
        Assert.Equal(new LocalDate(2023, 9, 18), lastDay);
        Assert.Equal(("call.hold-after-call", "113-1(3)"), (rule.Code, rule.Basis.Place));
    }

    [Fact]
    public async Task Nomination_closes_at_18_00_of_the_locality()
    {
        Assert.Equal(Instant.FromUtc(2023, 8, 22, 12, 0), await FirstCase.NominationClosesAsync(Region.Karaganda));
        Assert.Equal(Instant.FromUtc(2023, 8, 22, 13, 0), await FirstCase.NominationClosesAsync(Region.WestKazakhstan));
    }

    [Fact]
    public async Task The_entry_after_a_sealed_forgery_gives_it_away()
    {
        JournalBreak found = await FirstCase.SealedForgeryAsync();
        Assert.Equal((3, JournalBreakKind.PreviousHash), (found.Version, found.Kind));
    }

    // kursiv.media of 16.07.2021; tolqyn.kz/23003.
    [Fact]
    public void Candidates_were_registered_until_18_00_of_14_July_2021() =>
        Assert.Equal(new LocalDateTime(2021, 7, 14, 18, 0), LegalFramework.RegistrationIn2021());

    // Art. 113-6(2): until 2 days before registration closes in D2, until 2 days before voting in D4.
    [Fact]
    public void A_nomination_can_be_revoked_for_longer_since_2026() => Assert.Contains(
        ("revocation of a nomination", new LocalDateTime(2023, 8, 25, 0, 0), new LocalDateTime(2023, 9, 15, 0, 0)),
        LegalFramework.MovedSteps());

    [Fact]
    public void The_days_after_6_March_2026_go_round_the_holiday() =>
        Assert.Equal((new LocalDate(2026, 3, 16), new LocalDate(2026, 3, 10)), LegalFramework.AfterTheSixthOfMarch());

    [Fact]
    public void The_days_of_2027_may_move_until_a_calendar_is_taught_the_year()
    {
        var tuesday = new LocalDate(2027, 1, 5);
        Assert.True(KazakhstanCalendar.Work.IsProvisional(tuesday));
        Assert.True(LegalFramework.IsWorkingDayIn2027(tuesday));
    }

    [Fact]
    public void The_decision_of_Karabulak_has_tenge_amid_thousands() => Assert.Equal("341,6 тенге", DistrictMoney.SlipInKarabulak().Value);

    [Fact]
    public void The_figures_of_Zhalagash_put_right_agree()
    {
        Assert.NotEmpty(BudgetInvariants.Check(new EditionId("B1"), DistrictMoney.Zhalagash));
        Assert.Empty(BudgetInvariants.Check(new EditionId("B1"), DistrictMoney.ZhalagashPutRight()));
        Assert.Equal(new ThousandTenge(-1_292.8m), DistrictMoney.ZhalagashPutRight()[BudgetFigure.Balance]);
    }

    [Fact]
    public void Almost_all_revenue_of_Zhalagash_comes_from_above() => Assert.Equal(94.8m, DistrictMoney.TransfersOfZhalagash());

    [Fact]
    public void Money_for_repairs_cannot_go_to_street_lighting()
    {
        BudgetBreach breach = Assert.Single(DistrictMoney.RepairsToLights());
        Assert.Equal(("I13", new ThousandTenge(-100)), (breach.Invariant.Code, breach.Difference!.Value));
    }

    [Fact]
    public void Thirteen_of_25_members_come_and_seven_of_those_decide() => Assert.Equal((13, 7), Citizens.OfTwentyFive());

    [Fact]
    public void Three_days_are_enough_for_the_candidates_for_akim()
    {
        (TimeLimit notice, Citation question) = Citizens.ShortNotice();
        Assert.Equal((TimeLimit.CalendarDays(3).Before(), "39-3(3)4-3)"), (notice, question.Place));
    }

    [Fact]
    public void A_higher_akim_announces_his_report_two_full_weeks_before() =>
        Assert.Equal(new LocalDate(2023, 3, 5), Citizens.LastDayToAnnounce());
}
