using System.Collections.Immutable;
using NodaTime;
using SelfGov.Workflow;
using Seminar.Solutions;
using Xunit;

namespace Seminar;

/// <summary>The solutions of lesson 5: a command more, an edition more, and a role less.</summary>
public sealed class OwnLifecycleTests
{
    private static readonly Instant May = Instant.FromUtc(2026, 5, 4, 5, 0);
    private static readonly Actor Household = new("household-3", HayRoles.Household);

    [Fact]
    public void A_household_takes_its_application_back_while_the_list_is_open()
    {
        Lifecycle<HayPlot, PlotState> lifecycle = HayPlots.Under(HayRules.First);
        HayPlot plot = Announced(lifecycle);
        Refusal never = Assert.Single(Refused(lifecycle.Decide(plot, new TakeApplicationBack(), new Context(May, Household))));
        Assert.Equal("application.given", never.Code);

        plot = Accepted(lifecycle.Decide(plot, new ApplyForPlot(), new Context(May, Household)));
        Assert.Equal(["household-3"], plot.Applicants);
        Assert.Empty(Accepted(lifecycle.Decide(plot, new TakeApplicationBack(), new Context(May, Household))).Applicants);

        // Ten days later time has closed the list.
        Instant later = May + Duration.FromDays(11);
        plot = lifecycle.Advance(plot, later);
        Refusal late = Assert.Single(Refused(lifecycle.Decide(plot, new TakeApplicationBack(), new Context(later, Household))));
        Assert.Equal(RefusalKind.State, late.Kind);
    }

    [Fact]
    public void The_same_gathering_has_a_quorum_under_the_first_edition_and_none_under_the_second()
    {
        Assert.Equal(PlotState.InUse, Accepted(Allotted(HayRules.First)).State);
        Refusal refusal = Assert.Single(Refused(Allotted(HayRules.Second)));
        Assert.Equal(("gathering.quorum", "at least 180", "120"), (refusal.Code, refusal.Expected!.English, refusal.Found!.English));
    }

    [Fact]
    public void A_forgotten_role_is_an_error_of_the_definition_that_names_the_command() =>
        Assert.Contains(nameof(ForgetRole), Assert.Single(HayPlots.ErrorsWithoutRole()), StringComparison.Ordinal);

    private static Decision<HayPlot> Allotted(HayRules rules)
    {
        Lifecycle<HayPlot, PlotState> lifecycle = HayPlots.Under(rules);
        HayPlot plot = Accepted(lifecycle.Decide(Announced(lifecycle), new ApplyForPlot(), new Context(May, Household)));
        Instant later = May + Duration.FromDays(11);
        var gathering = new Context(later, new Actor("gathering", HayRoles.Gathering));
        return lifecycle.Decide(lifecycle.Advance(plot, later), new AllotPlot("household-3", 900, 120, 70), gathering);
    }

    private static HayPlot Announced(Lifecycle<HayPlot, PlotState> lifecycle) =>
        Accepted(lifecycle.Open(new CaseId("plot-7"), new AnnouncePlot(), new Context(May, new Actor("akim", HayRoles.Akim))));

    private static HayPlot Accepted(Decision<HayPlot> decision) => Assert.IsType<Decision<HayPlot>.Accepted>(decision).Next;

    private static ImmutableArray<Refusal> Refused(Decision<HayPlot> decision) =>
        Assert.IsType<Decision<HayPlot>.Refused>(decision).Refusals;
}
