using NodaTime;
using SelfGov.Workflow;
using SelfGov.Workflow.Corrections;
using Xunit;
using static SelfGov.Elections.Termination.GivenTermination;

namespace SelfGov.Elections.Termination;

/// <summary>A slip in the day on which the commission was told.</summary>
public sealed class TerminationCorrectionTests
{
    private static readonly string[] Codes = ["actor.role", "slip.act", "slip.act-day", "slip.record"];

    [Fact]
    public void The_day_of_the_notice_is_corrected_by_the_higher_akim()
    {
        Story<OfficeTermination> story = Occurred(Village, "2013-09-10T10:00:00").Until("2013-09-12T10:00:00");
        var ended = new LocalDate(2013, 9, 10);
        story.RefusedBy(new CorrectNotification(ended, Slips.Act(ended)), HigherAkim, "slip.record");
        story.Accepts(new NotifyCommission(), HigherAkim).Until("2013-09-20T10:00:00");
        story.Corrects(
            HigherAkim, Codes, act => new CorrectNotification(ended.PlusDays(1), act), act => new CorrectNotification(ended, act));
        Assert.Equal(ended, story.Case.CommissionNotifiedOn);
        story.RefusedBy(new CorrectNotification(ended.PlusDays(-1), Slips.Act(ended)), HigherAkim, "slip.day");
        story.RefusedBy(new CorrectNotification(ended.PlusDays(30), Slips.Act(ended)), HigherAkim, "slip.day");
    }
}
