using NodaTime;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Workflow;
using SelfGov.Workflow.Corrections;
using Xunit;
using static SelfGov.Complaints.GivenAdministrative;

namespace SelfGov.Complaints;

/// <summary>Slips in the days on which the complainant was told.</summary>
public sealed class ComplaintCorrectionTests
{
    private static readonly string[] Codes = ["actor.role", "slip.act", "slip.act-day", "slip.record"];

    private static Role Higher => Roles.ComplaintBody;

    [Fact]
    public void The_day_of_the_preliminary_decision_is_corrected_until_the_decision_which_counts_from_it()
    {
        LocalDate filed = new(2026, 3, 10);
        Story<Complaint> story = Forwarded();
        story.RefusedBy(new CorrectPreliminaryNotice(filed, Slips.Act(filed)), Higher, "slip.record");
        story.Until("2026-03-17T10:00:00").Accepts(new NotifyPreliminaryDecision(), Higher).Until("2026-03-18T10:00:00");
        story.RefusedBy(new DecideComplaint(false), Higher, "decision.hearing");
        story.Corrects(
            Higher, Codes, act => new CorrectPreliminaryNotice(filed.PlusDays(1), act), act => new CorrectPreliminaryNotice(filed, act));
        story.RefusedBy(new CorrectPreliminaryNotice(filed.PlusDays(-1), Slips.Act(filed)), Higher, "slip.day");
        story.RefusedBy(new CorrectPreliminaryNotice(filed.PlusDays(9), Slips.Act(filed)), Higher, "slip.day");
        story.Accepts(new DecideComplaint(false), Higher);
        story.RefusedBy(new CorrectPreliminaryNotice(filed.PlusDays(1), Slips.Act(filed)), Higher, "case.state");
    }

    [Fact]
    public void The_day_of_service_is_corrected_and_the_way_on_counts_from_it()
    {
        Story<Complaint> story = Forwarded(ToHigherBody(act: new LocalDate(2025, 12, 10)))
            .Accepts(new NotifyPreliminaryDecision(), Higher).Until("2026-03-18T10:00:00").Accepts(new DecideComplaint(false), Higher)
            .Accepts(new ServeDecision(), Higher).Until("2026-03-25T10:00:00");
        LocalDate decided = new(2026, 3, 18);
        Instant before = story.Lifecycle.NextCause(story.Case)!.Value;
        story.Corrects(
            Higher, Codes, act => new CorrectService(decided.PlusDays(2), act), act => new CorrectService(decided.PlusDays(1), act));
        Assert.Equal(before + Duration.FromDays(1), story.Lifecycle.NextCause(story.Case)!.Value);
        story.RefusedBy(new CorrectService(decided.PlusDays(-1), Slips.Act(decided)), Higher, "slip.day");
        story.RefusedBy(new CorrectService(decided, Slips.Act(decided)), Roles.Court, "complaint.seised-body");
    }
}
