using NodaTime;
using Xunit;
using static SelfGov.Elections.Direct.CandidateActs;

namespace SelfGov.Elections.Direct;

public sealed class SignatureTests
{
    [Fact]
    public void Sheets_are_issued_once_within_three_days_of_the_answer()
    {
        Election election = new Election().NominationIsOpen().NominatedBySelf().Eligible();
        Assert.Contains(
            election.Lifecycle.Deadlines(election.Case),
            deadline => deadline.Code == "sheets.issued" && deadline.Part == "1"
                && deadline.At == election.At(new LocalDate(2023, 8, 14), 0)
                && deadline.Basis.Place == "113-4(3)");
        election.Given(new IssueSignatureSheets(First), Election.Commission)
            .RefusesAt(new IssueSignatureSheets(First), Election.Commission, ("sheets.once", "113-4(3)"));
        Assert.DoesNotContain(election.Lifecycle.Deadlines(election.Case), deadline => deadline.Code == "sheets.issued");
    }

    [Fact]
    public void Only_a_self_nominee_gets_sheets() => new Election().NominationIsOpen().NominatedByParty().Eligible()
        .RefusesAt(new IssueSignatureSheets(First), Election.Commission, ("part.state", "113-4(3)"));

    [Fact]
    public void Sheets_that_the_commission_did_not_issue_are_not_taken() => new Election().NominationIsOpen().NominatedBySelf().Eligible()
        .RefusesAt(new HandInSignatures(First, 12), Berik, ("sheets.issued-before", "113-4(3)"))
        .RefusesAt(
            new HandInSignatures(First, 0), Anna,
            ("sheets.issued-before", "113-4(3)"), ("sheets.own", "113-3(1)"), ("sheets.count", "113-4(1)"));

    [Theory]
    [InlineData("D1", "2021-07-09", "113-5(14)")]
    [InlineData("D2", "2023-08-25", "113-4(4)")]
    [InlineData("D3", "2025-08-25", "113-4(4)")]
    [InlineData("D4", "2026-08-25", "113-4(4)")]
    public void Sheets_are_due_three_days_before_registration_ends_and_in_the_first_edition_with_it(
        string edition, string day, string place)
    {
        LocalDate due = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
        Election late = new Election(edition).NominationIsOpen().NominatedBySelf().NominatedByParty().Eligible()
            .Given(new IssueSignatureSheets(First), Election.Commission);
        late.Until(due, 17, 59);
        Assert.True(late.When(new HandInSignatures(First, 12), Berik).IsAccepted);
        late.Until(due, 18).RefusesAt(new HandInSignatures(First, 12), Berik, ("sheets.due", place));
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(100, 1)]
    [InlineData(101, 2)]
    [InlineData(1_200, 12)]
    public void One_per_cent_is_rounded_up(int voters, int needed)
    {
        Election election = new Election().NominationIsOpen(Election.Village(voters)).HandedIn(20);
        AssertAfterCheck(CandidateState.SignaturesUnderCheck, election, needed - 1, 3);
        AssertAfterCheck(CandidateState.ReadyForRegistration, election, needed, 0);
    }

    [Theory]
    [InlineData(1, 0, true)]
    [InlineData(2, 1, true)]
    [InlineData(3, 1, false)]
    [InlineData(3, 2, true)]
    [InlineData(4, 2, true)]
    [InlineData(5, 2, false)]
    public void Since_2026_the_signatures_represent_half_of_several_settlements(int settlements, int represented, bool isEnough)
    {
        Election election = new Election("D4").NominationIsOpen(Election.Village(1_200, settlements)).HandedIn();
        AssertAfterCheck(isEnough ? CandidateState.ReadyForRegistration : CandidateState.SignaturesUnderCheck, election, 12, represented);
    }

    [Fact]
    public void Before_2026_settlements_do_not_matter() =>
        AssertAfterCheck(CandidateState.ReadyForRegistration, new Election("D3").NominationIsOpen().HandedIn(), 12, 0);

    [Fact]
    public void The_protocol_on_enough_signatures_is_among_the_documents_and_that_on_too_few_is_not()
    {
        Election enough = new Election().NominationIsOpen().HandedIn().Given(new RecordSignatureCheck(First, 12), Election.Commission);
        Assert.Equal(CandidateDocuments.SignatureProtocol, enough.Candidate(1).Documents);
        Election few = new Election().NominationIsOpen().HandedIn().Given(new RecordSignatureCheck(First, 11), Election.Commission);
        Assert.Equal((CandidateDocuments.None, 11), (few.Candidate(1).Documents, few.Candidate(1).ValidSignatures));
    }

    [Theory]
    [InlineData(13, 1)]
    [InlineData(-1, 1)]
    [InlineData(12, 4)]
    [InlineData(12, -1)]
    [InlineData(int.MaxValue, int.MinValue)]
    public void Not_more_can_be_valid_than_was_handed_in(int valid, int settlements) => new Election().NominationIsOpen().HandedIn()
        .RefusesAt(new RecordSignatureCheck(First, valid, settlements), Election.Commission, ("signatures.figures", "113-4(8)"));

    [Fact]
    public void Signatures_are_checked_after_they_are_handed_in_and_within_three_days()
    {
        Election election = new Election("D1").NominationIsOpen().NominatedBySelf().Eligible();
        election.RefusesAt(new RecordSignatureCheck(First, 12), Election.Commission, ("part.state", "113-4(7)"));
        election.Given(new IssueSignatureSheets(First), Election.Commission).Given(new HandInSignatures(First, 12), Berik);
        Assert.Contains(
            election.Lifecycle.Deadlines(election.Case),
            deadline => deadline.Code == "signatures.checked" && deadline.At == election.At(new LocalDate(2021, 6, 25), 0));
    }

    private static void AssertAfterCheck(CandidateState expected, Election election, int valid, int settlements)
    {
        var accepted = Assert.IsType<Workflow.Decision<AkimElection>.Accepted>(
            election.When(new RecordSignatureCheck(First, valid, settlements), Election.Commission));
        Assert.Equal(expected, accepted.Next.Candidates[0].State);
    }
}
