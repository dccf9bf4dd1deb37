using NodaTime;
using SelfGov.Assemblies.Meetings;
using SelfGov.Assemblies.SeparateGatherings;
using Xunit;
using static SelfGov.Budgets.Cycle.TestBudgets;

namespace SelfGov.Budgets.Cycle;

/// <summary>A command without what it is about is an error of the program, not a case of the law.</summary>
public sealed class MissingDataTests
{
    [Fact]
    public void A_command_of_the_cycle_needs_its_budget()
    {
        Assert.Throws<ArgumentNullException>("Unit", () => new SendRevenueForecast(null!, 2026, []));
        Assert.Throws<ArgumentNullException>("Draft", () => new PrepareDraft(null!));
        Assert.Throws<ArgumentNullException>("Draft", () => new DraftClarifiedBudget(1, null!));
        Assert.Throws<ArgumentNullException>("Corrected", () => new CorrectBudget(null!, Document(1), null!));
        Assert.Throws<ArgumentNullException>(
            "Corrected", () => new CorrectBudgetOnGround(CorrectionGround.CarriedOver, null!, Document(1)));
        Assert.Throws<ArgumentNullException>("Sequestered", () => new SequesterBudget(null!));
    }

    [Fact]
    public void A_command_of_a_sitting_needs_its_unit_notice_or_protocol()
    {
        Assert.Throws<ArgumentNullException>("Unit", () => new ConveneMeeting(null!, 20, []));
        Assert.Throws<ArgumentNullException>("Unit", () => new PetitionMeeting(null!, 20, 2, []));
        Assert.Throws<ArgumentNullException>("Notice", () => new NotifyOfMeeting(null!));
        Assert.Throws<ArgumentNullException>("Protocol", () => new SignMeetingProtocol(null!));
        Assert.Throws<ArgumentNullException>("Unit", () => new SetPlot(null!, "Plot 1", PlotKind.Village, 3));
    }
}
