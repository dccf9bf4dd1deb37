using SelfGov.Complaints;
using SelfGov.Elections.NoConfidence;
using SelfGov.Elections.Termination;
using SelfGov.Kazakhstan;
using SelfGov.Law;
using SelfGov.Workflow;
using Xunit;

namespace SelfGov.Elections.Direct;

public sealed class AccompanyingJournalTests
{
    [Fact]
    public void Every_kind_of_fact_has_a_name_in_journals()
    {
        Assert.Equal(25, ComplaintLifecycle.Procedure.Facts.Names.Length);
        Assert.Equal(NoConfidenceLifecycle.Procedure.Facts.Family.Members.Length, NoConfidenceLifecycle.Procedure.Facts.Names.Length);
        Assert.Equal(TerminationLifecycle.Procedure.Facts.Family.Members.Length, TerminationLifecycle.Procedure.Facts.Names.Length);
    }

    [Fact]
    public void Every_edition_has_a_lifecycle()
    {
        Assert.Equal(["C0", "C1", "P1", "P2"], ComplaintLifecycle.Procedure.Lifecycles.Editions.Select(edition => edition.Value));
        Assert.Equal(["N1", "N2"], NoConfidenceLifecycle.Procedure.Lifecycles.Editions.Select(edition => edition.Value));
        Assert.Equal(
            ["A1-village", "A1a-village", "A1b-village", "A2-village", "D1-village", "D2-raion", "D2-village", "D3-raion", "D3-village",
                "D4-raion",
                "D4-village"],
            TerminationLifecycle.Procedure.Lifecycles.Editions.Select(edition => edition.Value));
    }

    [Fact]
    public void A_host_keeps_motions_with_its_own_calendar() =>
        Assert.Equal(NoConfidenceLifecycle.Procedure.Lifecycles.Editions,
            NoConfidenceLifecycle.Procedure.With(KazakhstanCalendar.Work).Lifecycles.Editions);

    [Fact]
    public void Every_state_fact_and_command_is_named_in_three_languages_and_cited()
    {
        LifecycleMap[] maps =
        [
            .. ComplaintLifecycle.Procedure.Lifecycles.Editions.Select(edition => ComplaintLifecycle.Procedure.Lifecycles.Of(edition).Map),
            .. NoConfidenceEditions.All.All.Select(edition => NoConfidenceLifecycle.Under(edition.Law).Map),
            .. TerminationLifecycle.Procedure.Lifecycles.Editions.Select(
                edition => TerminationLifecycle.Procedure.Lifecycles.Of(edition).Map),
        ];
        foreach (LifecycleMap map in maps)
        {
            Words[] texts = [.. map.States.Select(state => state.Text), .. map.Transitions.Select(step => step.Text),
                .. map.Commands.Select(command => command.Text)];
            Assert.All(texts, text => Assert.NotEqual(text.Russian, text.English));
            Assert.All(texts, text => Assert.NotEqual(text.Kazakh, text.Russian));
            Citation[] places = [.. map.States.Select(state => state.Basis), .. map.Commands.Select(command => command.Basis)];
            Assert.All(places, place => Assert.NotNull(place.Link));
        }
    }
}
