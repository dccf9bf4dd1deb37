using NodaTime;
using SelfGov.Elections.Direct;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Workflow;
using SelfGov.Workflow.Proofs;
using Xunit;
using static SelfGov.Elections.Accreditations.GivenAccreditation;

namespace SelfGov.Elections.Accreditations;

/// <summary>Articles 20-1, 20-2, 31: who is put on the list.</summary>
public sealed class RegisteringTests
{
    [Fact]
    public void A_candidate_has_three_trusted_persons_for_a_precinct()
    {
        Story<ElectionAccreditation> story = Open();
        story.Accepts(Trusted("t1"), Commission).Accepts(Trusted("t2"), Commission).Accepts(Trusted("t3"), Commission);
        Refusal fourth = story.RefusedBy(Trusted("t4"), Commission, "trusted.number");
        Assert.Equal(("31(2)", "at most 3"), (fourth.Basis.Place, fourth.Expected!.English));
        story.Accepts(Trusted("t4", precinct: 2), Commission).Accepts(Trusted("t5", "boris"), Commission);
        story.Accepts(new ReleaseTrustedPerson("t1", TrustedPersonEnd.OwnInitiative), Commission);
        story.Accepts(Trusted("t6"), Commission).ReplaysToItself();
    }

    [Theory]
    [InlineData("EA1", false)]
    [InlineData("EA3", false)]
    [InlineData("EA4", true)]
    public void Since_2026_a_trusted_person_and_an_observer_are_eighteen(string edition, bool isAsked)
    {
        // On 10 August 2026.
        Story<ElectionAccreditation> story = Open(edition);
        Assert.Equal(!isAsked, story.Decides(Trusted("t") with { Born = null }, new Actor("somebody", Commission)).IsAccepted);
        Assert.Equal(!isAsked, story.Decides(Observer("o") with { Born = null }, new Actor("somebody", OfPrecinct)).IsAccepted);
        if (isAsked)
        {
            var young = new LocalDate(2008, 8, 11);
            Assert.Equal("31(4)", story.RefusedBy(Trusted("t") with { Born = young }, Commission, "trusted.age").Basis.Place);
            Assert.Equal("20-1(1)", story.RefusedBy(Observer("o") with { Born = young }, OfPrecinct, "observer.age").Basis.Place);
            story.Accepts(Trusted("t") with { Born = young.PlusDays(-1) }, Commission);
        }
    }

    [Theory]
    [InlineData("2026-02-28T10:00:00", false)]
    [InlineData("2026-03-01T10:00:00", true)]
    public void Who_is_born_on_29_February_is_eighteen_on_1_March(string time, bool isOld) => Assert.Equal(
        isOld,
        Stories.Of(AccreditationLifecycle.Under(LawOf("EA4")), AccreditationLifecycle.Procedure.Facts).Until(time)
            .Accepts(new OpenAccreditation(Village, Day), Commission)
            .Decides(Trusted("t") with { Born = new LocalDate(2008, 2, 29) }, new Actor("somebody", Commission)).IsAccepted);

    [Fact]
    public void A_trusted_person_consents_and_is_not_barred()
    {
        Story<ElectionAccreditation> story = Open();
        story.RefusedBy(Trusted("t") with { HasConsented = false }, Commission, "trusted.consent");
        story.RefusedBy(Trusted(" "), Commission, "person.new");
        story.RefusedBy(Trusted("\u2060"), Commission, "person.new");
        story.RefusedBy(Trusted("t") with { Name = "" }, Commission, "person.name");
        story.RefusedBy(Trusted("t") with { Candidate = "" }, Commission, "person.sender");
        story.RefusedBy(Trusted("t") with { Precinct = 0 }, Commission, "person.precinct");
        foreach (TrustedPersonBar bar in Enum.GetValues<TrustedPersonBar>())
        {
            Assert.Equal("31(4)", story.RefusedBy(Trusted("t") with { Bars = [bar] }, Commission, "trusted.barred").Basis.Place);
        }

        Open("EA3").Accepts(Trusted("t") with { Bars = [TrustedPersonBar.Candidate] }, Commission);
        story.Accepts(Trusted("t"), Commission).RefusedBy(Trusted("t"), Commission, "person.new");
    }

    [Fact]
    public void An_organisation_is_accredited_in_thirty_days_for_a_year()
    {
        var apply = new ReceiveApplication("ngo", "Watch", false, true, true);
        Story<ElectionAccreditation> story = Open();
        story.RefusedBy(Observer("o", "ngo", false), OfPrecinct, "observer.accredited");
        story.RefusedBy(apply with { Name = " " }, Commission, "organisation.name");
        story.RefusedBy(apply with { Organisation = "\u200B" }, Commission, "organisation.new");
        story.Accepts(apply, Commission).RefusedBy(apply, Commission, "organisation.new");
        Assert.Contains(
            story.Lifecycle.Deadlines(story.Case),
            each => each.Code == "accreditation.due" && each.At == Stories.Local("2026-09-10T00:00:00"));
        story.RefusedBy(Observer("o", "ngo", false), OfPrecinct, "observer.accredited");
        story.RefusedBy(new DecideAccreditation("ngo"), Central, "accreditation.body");
        story.RefusedBy(new DecideAccreditation("ngo", (AccreditationGround)9), Commission, "accreditation.ground");
        story.Accepts(new DecideAccreditation("ngo"), Commission).Accepts(Observer("o", "ngo", false), OfPrecinct);
        story.RefusedBy(new AnnulAccreditation("ngo", (AccreditationGround)9), Commission, "annulment.ground");
        story.Accepts(new AnnulAccreditation("ngo", AccreditationGround.ActivityEnded), Commission);
        story.RefusedBy(Observer("o2", "ngo", false), OfPrecinct, "observer.accredited");
        story.Until("2026-10-11T07:00:00");
        Assert.Equal("20-1(1-1)", story.RefusedBy(new AdmitPerson("o", 1), OfPrecinct, "presence.accredited").Basis.Place);
        Assert.Equal("o", story.Case.Find("o")!.ToString());
        story.ReplaysToItself();
    }

    [Fact]
    public void Incomplete_papers_are_refused_and_the_organisation_may_apply_again()
    {
        var apply = new ReceiveApplication("ngo", "Watch", true, true, false);
        Story<ElectionAccreditation> story = Open().Accepts(apply, Central);
        story.RefusedBy(new DecideAccreditation("ngo"), Central, "accreditation.documents");
        story.Accepts(new DecideAccreditation("ngo", AccreditationGround.DocumentsIncomplete), Central);
        story.Accepts(apply with { HasCharterExtract = true }, Central).Accepts(new DecideAccreditation("ngo"), Central);
        story.ReplaysToItself();
    }

    [Fact]
    public void An_earlier_accreditation_lasts_a_year()
    {
        var record = new RecordAccreditation("ngo", "Watch", new LocalDate(2025, 8, 9));
        Story<ElectionAccreditation> story = Open();
        story.RefusedBy(record, Commission, "accreditation.lasts");
        story.RefusedBy(record with { AccreditedOn = new LocalDate(2026, 8, 11) }, Commission, "accreditation.lasts");
        story.Accepts(record with { AccreditedOn = new LocalDate(2025, 8, 10) }, Commission);
        story.Accepts(Observer("o", "ngo", false), OfPrecinct);
        story.Until("2026-08-11T00:00:00").RefusedBy(Observer("o2", "ngo", false), OfPrecinct, "observer.accredited");
        story.ReplaysToItself();
    }

    [Theory]
    [InlineData("EA1")]
    [InlineData("EA2")]
    public void Before_2023_nobody_was_accredited_and_any_association_sent_observers(string edition)
    {
        Story<ElectionAccreditation> story = Open(edition);
        story.RefusedBy(new ReceiveApplication("ngo", "Watch", false, true, true), Commission, "accreditation.known");
        story.RefusedBy(new RecordAccreditation("ngo", "Watch", new LocalDate(2026, 8, 1)), Commission, "accreditation.known");
        story.Accepts(Observer("o", "ngo", false), OfPrecinct);
        story.RefusedBy(Observer("o2") with { HasAuthority = false }, OfPrecinct, "observer.authority");
    }

    [Fact]
    public void A_medium_shows_an_assignment_and_stands_on_the_register_since_2026()
    {
        Story<ElectionAccreditation> story = Open();
        story.RefusedBy(Medium("j") with { HasAssignment = false }, OfPrecinct, "media.assignment");
        Assert.Equal("20(8)", story.RefusedBy(Medium("j") with { IsOnRegister = false }, OfPrecinct, "media.register").Basis.Place);
        Open("EA3").Accepts(Medium("j") with { IsOnRegister = false }, OfPrecinct);
    }

    [Fact]
    public void Foreign_observers_are_accredited_until_18_00_five_full_days_before_the_vote()
    {
        Story<ElectionAccreditation> story = Open().Until("2026-10-05T17:59:59").Accepts(Foreign("f1"), Central);
        story.RefusedBy(Foreign("f2") with { IsSubmitted = false }, Central, "foreign.submitted");
        story.RefusedBy(Foreign("f2") with { IsBarred = true }, Central, "foreign.barred");
        story.Until("2026-10-05T18:00:00");
        Assert.Equal("20-2(4)", story.RefusedBy(Foreign("f2"), Central, "foreign.closes").Basis.Place);
        story.Accepts(new MoveElectionDay(new LocalDate(2026, 10, 18)), Commission).Accepts(Foreign("f2"), Central);
        story.Accepts(new RecallForeignObserver("f2", true), Central).ReplaysToItself();
    }

    [Fact]
    public void The_list_names_a_day_that_lies_ahead()
    {
        Begin().RefusedBy(new OpenAccreditation(Village, new LocalDate(2026, 8, 9)), Commission, "election.day");
        Open().RefusedBy(new MoveElectionDay(new LocalDate(2026, 8, 9)), Commission, "election.moved");
    }

    [Fact]
    public void The_entry_of_the_call_proves_unit_and_day()
    {
        Story<AkimElection> called = new Election("D4").Called().Story;
        var open = new OpenAccreditation(
            called.Case.Unit!, called.Case.Schedule!.Day, called.Entry<AkimElection, ElectionCalled>(AkimElectionLifecycle.Procedure));
        Story<ElectionAccreditation> story = Begin(time: "2026-07-01T00:00:00");
        story.Until(called.Now).Accepts(open, Commission);
        Assert.Equal("akim-election", story.Case.Election!.Kind);
        story.ReplaysToItself();
        Story<ElectionAccreditation> other = Begin(time: "2026-07-01T00:00:00").Until(called.Now);
        other.RefusedBy(open with { ElectionDay = open.ElectionDay.PlusDays(1) }, Commission, "election.called");
        other.RefusedBy(
            open with { Election = new EntryReference("akim-election", "another", open.Election!.Entry) }, Commission, "election.proved");
    }
}
