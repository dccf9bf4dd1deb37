using NodaTime;
using SelfGov.Hearings.Record;
using SelfGov.Workflow;
using SelfGov.Workflow.Corrections;
using Xunit;
using static SelfGov.Hearings.GivenHearing;
using static SelfGov.Kazakhstan.Bodies.Roles;

namespace SelfGov.Hearings;

/// <summary>Slips in the notices, the counts and the days of a hearing.</summary>
public sealed class HearingCorrectionTests
{
    private static readonly string[] Codes = ["actor.role", "slip.act", "slip.act-day", "slip.record"];
    private static readonly LocalDate Announced = new(2026, 3, 10);
    private static readonly LocalDate Held = new(2026, 4, 21);
    private static readonly CorrectionAct Act = Slips.Act(Announced);

    [Xunit.Fact]
    public void A_notice_is_corrected_until_the_session_and_the_session_asks_for_the_corrected_one()
    {
        Story<PublicHearing> story = Open().Until("2026-04-01T10:00:00").Corrects(
            HearingInitiator, Codes, act => Newspaper("No. 21", Announced, act), act => Newspaper("No. 21", Announced.PlusDays(1), act));
        Assert.Equal(("No. 21", Announced.PlusDays(1)), (story.Case.Round.Notices[0].Reference, story.Case.Round.Notices[0].On));
        Assert.Equal("No. 20", ((NoticeCorrected)story.Case.Corrections[0]).NoticeBefore.Reference);
        story.RefusedBy(Newspaper(" ", Announced, Act), HearingInitiator, "notice.reference");
        story.RefusedBy(Newspaper("No. 21", Announced.PlusDays(-1), Act), HearingInitiator, "slip.day");
        story.Accepts(Newspaper("No. 21", Announced.PlusDays(20), Act), HearingInitiator).Until("2026-04-21T11:00:00");
        story.RefusedBy(new OpenSession("person-1", "person-2", 40), LocalExecutiveBody, "notice.newspaper.given");
        story.Accepts(Newspaper("No. 21", Announced, Act), HearingInitiator)
            .Accepts(new OpenSession("person-1", "person-2", 40), LocalExecutiveBody);
        story.RefusedBy(Newspaper("No. 22", Announced, Act), HearingInitiator, "case.state");
    }

    [Xunit.Fact]
    public void The_day_of_the_materials_is_corrected()
    {
        Story<PublicHearing> story = Open().Until("2026-03-15T10:00:00").Corrects(
            HearingSecretary, Codes, act => new CorrectMaterials(Announced.PlusDays(2), act),
            act => new CorrectMaterials(Announced.PlusDays(1), act));
        Assert.Equal(Announced.PlusDays(1), story.Case.Round.MaterialsOn);
        story.RefusedBy(new CorrectMaterials(Announced.PlusDays(-1), Act), HearingSecretary, "slip.day");
    }

    [Xunit.Fact]
    public void The_number_present_is_corrected_until_the_first_vote()
    {
        Story<PublicHearing> story = Council().Corrects(
            HearingChair, Codes, act => new CorrectHearingAttendance(12, 11, act), act => new CorrectHearingAttendance(13, 12, act));
        story.RefusedBy(new CorrectHearingAttendance(9, 10, Act), HearingChair, "present.number");
        story.RefusedBy(new CorrectHearingAttendance(9, 1, Act), HearingChair, "slip.outcome");
        story.Accepts(new TakeDecision("Report", 12), HearingChair);
        story.RefusedBy(new CorrectHearingAttendance(12, 11, Act), HearingChair, "slip.record");
        Assert.Equal((13, 12), (story.Case.Round.Present, story.Case.Round.MembersPresent!.Value));
    }

    [Xunit.Fact]
    public void The_count_of_a_vote_is_corrected_until_the_record_which_shows_the_right_one()
    {
        Story<PublicHearing> story = Council().Accepts(new TakeDecision("Report", 8), HearingChair)
            .Accepts(new TakeDecision("Budget", 1), HearingChair).Corrects(
                HearingSecretary, Codes, act => new CorrectHearingVote(1, 9, act), act => new CorrectHearingVote(2, 2, act));
        story.RefusedBy(new CorrectHearingVote(1, 1, Act), HearingSecretary, "slip.outcome");
        story.RefusedBy(new CorrectHearingVote(2, 10, Act), HearingSecretary, "slip.outcome");
        story.RefusedBy(new CorrectHearingVote(1, 11, Act), HearingSecretary, "votes.number");
        story.RefusedBy(new CorrectHearingVote(0, 9, Act), HearingSecretary, "slip.record");
        story.RefusedBy(new CorrectHearingVote(3, 9, Act), HearingSecretary, "slip.record");
        story.Accepts(new CloseSession(), HearingChair).Accepts(new CorrectHearingVote(1, 10, Act), HearingSecretary);
        Assert.Equal([(10, true), (2, false)], HearingRecord.Of(story.Case, story.Facts).Decisions
            .Select(decision => (decision.InFavour, decision.IsAdopted)));
        story.Accepts(new DrawUpRecord(Digest), HearingSecretary);
        story.RefusedBy(new CorrectHearingVote(1, 9, Act), HearingSecretary, "case.state");
    }

    [Xunit.Fact]
    public void The_days_of_signature_and_publication_are_corrected_in_their_order()
    {
        Story<PublicHearing> story = Signed(Concluded()).Until("2026-04-25T10:00:00").Corrects(
            HearingChair, Codes, act => new CorrectRecordSignature(Held.PlusDays(2), act),
            act => new CorrectRecordSignature(Held.PlusDays(1), act));
        story.RefusedBy(new CorrectRecordSignature(Held.PlusDays(-1), Act), HearingChair, "slip.day");
        story.Accepts(new PublishRecord("site"), LocalExecutiveBody).Corrects(
            LocalExecutiveBody, Codes, act => new CorrectRecordPublication(Held.PlusDays(2), act),
            act => new CorrectRecordPublication(Held.PlusDays(3), act));
        story.RefusedBy(new CorrectRecordPublication(Held, Act), LocalExecutiveBody, "slip.day");
        story.RefusedBy(new CorrectRecordSignature(Held, Act), HearingChair, "case.state");
        Assert.Equal((Held.PlusDays(1), Held.PlusDays(3)), (story.Case.Round.SignedOn!.Value, story.Case.Round.PublishedOn!.Value));
        story.Accepts(new FileAppeal("somebody", "Order"), HearingParticipant);
        story.RefusedBy(new CorrectRecordPublication(Held.PlusDays(2), Act), LocalExecutiveBody, "case.state");
    }

    private static CorrectHearingNotice Newspaper(string reference, LocalDate day, CorrectionAct act) =>
        new(1, NoticeChannel.LocalNewspaper, reference, true, true, true, day, act);

    /// <summary>A council of fifteen members in session, ten of them present.</summary>
    private static Story<PublicHearing> Council() => HearingStories.Tell("CR3 in session");
}
