using NodaTime;
using SelfGov.Elections.Candidacies;
using Xunit;
using static SelfGov.Elections.Direct.ElectionExpectations;

namespace SelfGov.Elections.Direct;

/// <summary>Moments that follow from the call: hours are those of the locality, counts those of the edition.</summary>
public sealed class ElectionScheduleTests
{
    [Theory]
    [InlineData("D2", 1)]
    [InlineData("D4", 0)]
    public void Before_March_2024_the_west_closes_nomination_an_hour_later_and_then_at_the_same_moment(string edition, int hours)
    {
        ElectionSchedule east = In("Asia/Almaty", edition);
        ElectionSchedule west = In("Asia/Oral", edition);
        Assert.Equal(Duration.FromHours(hours), west.NominationCloses - east.NominationCloses);
        Assert.Equal(Duration.FromHours(hours), west.RegistrationCloses - east.RegistrationCloses);
        Assert.Equal(Duration.FromHours(hours), west.VotingOpens - east.VotingOpens);
    }

    [Fact]
    public void A_nominee_of_the_last_hour_in_the_west_is_late_in_the_east()
    {
        Election west = new Election("D2").Called(unit: Zoned("Asia/Oral"));
        Election east = new Election("D2").Called(unit: Zoned("Asia/Almaty"));
        Instant moment = east.Case.Schedule!.NominationCloses;
        west.Until(moment).Given(new NominateSelf(Election.Someone("anna")), Election.Citizen("anna"));
        east.Until(moment).Refuses(new NominateSelf(Election.Someone("anna")), Election.Citizen("anna"), "nomination.closes");
    }

    [Theory]
    [InlineData("D1", false, 16, 11, 11)]
    [InlineData("D2", false, 26, 21, 24)]
    [InlineData("D2", true, 31, 26, 29)]
    [InlineData("D3", false, 26, 21, 24)]
    [InlineData("D3", true, 31, 26, 29)]
    [InlineData("D4", false, 26, 21, 24)]
    public void Nomination_registration_and_sheets_end_at_18_00(string edition, bool raion, int nomination, int registration, int sheets)
    {
        Election election = new Election(edition).Called(unit: raion ? RaionUnit() : null);
        ElectionSchedule schedule = election.Case.Schedule!;
        Assert.Equal(election.At(election.Day.PlusDays(-nomination), 18), schedule.NominationCloses);
        Assert.Equal(election.At(election.Day.PlusDays(-registration), 18), schedule.RegistrationCloses);
        Assert.Equal(election.At(election.Day.PlusDays(-sheets), 18), schedule.SheetsDue);
    }

    [Theory]
    [InlineData("D1", 13)]
    [InlineData("D2", 23)]
    [InlineData("D3", 23)]
    [InlineData("D4", 2)]
    public void Revocation_ends_with_two_full_days_before_registration_and_in_D4_before_the_vote(string edition, int daysBefore)
    {
        Election election = new Election(edition).Called();
        Assert.Equal(election.At(election.Day.PlusDays(-daysBefore), 0), election.Case.Schedule!.RevocationCloses);
    }

    [Fact]
    public void The_count_ends_twelve_hours_after_the_polls()
    {
        Election election = new Election("D3").Called();
        Assert.Equal(election.At(election.Day.PlusDays(1), 8), election.Case.Schedule!.CountDue);
    }

    [Theory]
    [InlineData(100, 1, SignaturesOutcome.Enough)]
    [InlineData(100, 0, SignaturesOutcome.TooFew)]
    [InlineData(101, 1, SignaturesOutcome.TooFew)]
    [InlineData(101, 2, SignaturesOutcome.Enough)]
    [InlineData(1, 1, SignaturesOutcome.Enough)]
    public void One_percent_of_the_voters_is_rounded_up(int voters, int valid, SignaturesOutcome outcome) =>
        Assert.Equal(outcome, Checked("D2", new Unit("Aul", UnitKind.Village, "Asia/Almaty", voters), valid, 1));

    [Theory]
    [InlineData("D4", 1, 0, SignaturesOutcome.Enough)]
    [InlineData("D4", 2, 0, SignaturesOutcome.TooFew)]
    [InlineData("D4", 2, 1, SignaturesOutcome.Enough)]
    [InlineData("D4", 3, 1, SignaturesOutcome.TooFew)]
    [InlineData("D4", 3, 2, SignaturesOutcome.Enough)]
    [InlineData("D3", 3, 0, SignaturesOutcome.Enough)]
    public void Since_D4_half_of_the_settlements_are_represented(
        string edition, int settlements, int represented, SignaturesOutcome outcome) =>
        Assert.Equal(outcome, Checked(edition, new Unit("Aul", UnitKind.RuralDistrict, "Asia/Almaty", 100, settlements), 1, represented));

    private static SignaturesOutcome Checked(string edition, Unit unit, int valid, int settlements)
    {
        Election election = new Election(edition).NominationIsOpen(unit)
            .Given(new NominateSelf(Election.Someone("anna")), Election.Citizen("anna"))
            .Given(new StartEligibilityCheck(Id(1)), Election.Commission)
            .Given(new RecordEligibility(Id(1), true), Election.Agency)
            .Given(new IssueSignatureSheets(Id(1)), Election.Commission)
            .Given(new HandInSignatures(Id(1), 5), Election.Citizen("anna"))
            .Given(new RecordSignatureCheck(Id(1), valid, settlements), Election.Commission);
        return election.Facts[^1] is SignaturesConfirmed ? SignaturesOutcome.Enough : SignaturesOutcome.TooFew;
    }

    private static ElectionSchedule In(string zone, string edition) => new Election(edition).Called(unit: Zoned(zone)).Case.Schedule!;

    private static Unit Zoned(string zone) => new("Aul", UnitKind.Village, zone, 1_200);
}
