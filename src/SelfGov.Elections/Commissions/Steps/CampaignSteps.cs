using NodaTime;
using SelfGov.Workflow;
using SelfGov.Workflow.Definition;
using static SelfGov.Workflow.Definition.Expect;
using Builder = SelfGov.Workflow.Definition.LifecycleDefinition<
    SelfGov.Elections.Commissions.ElectionCommission, SelfGov.Elections.Commissions.CommissionState>;

namespace SelfGov.Elections.Commissions.Steps;

/// <summary>Articles 13(4), 17(2), 20(3): what an election asks of the commission that holds it.</summary>
internal static class CampaignSteps
{
    internal static void Define(Builder commission, CommissionLaw law)
    {
        commission.On<BeginCampaign>(law.BetweenMeetings.Basis)
            .By(CommissionBodies.All)
            .RequireOwn(law.BetweenMeetings.Basis)
            .Require(
                "campaign.one", law.BetweenMeetings.Basis,
                new("алдыңғы науқан аяқталған болуға тиіс", "прежняя кампания должна быть завершена", "the campaign before must be over"),
                m => m.Case.CampaignSince is null)
            .Require(
                "campaign.called", law.BetweenMeetings.Basis,
                new("сайлау тағайындалған болуға тиіс", "выборы должны быть назначены", "the election must be called"),
                nameof(BeginCampaign.CalledOn), m => m.Command.CalledOn, m => NotLater(m.Today))
            .Decide(m => new CampaignBegan(m.Today, m.Command.CalledOn));
        commission.On<PublishComposition>(law.Publication)
            .By(CommissionBodies.All)
            .RequireOwn(law.Publication)
            .Duty(Published(law, isPrecinct: false))
            .Duty(Published(law, isPrecinct: true))
            .Require(
                "composition.campaign", law.Publication,
                new(
                    "сайлау тағайындалған, құрам бұл науқанда жарияланбаған болуға тиіс",
                    "выборы должны быть назначены, а состав в эту кампанию ещё не опубликован",
                    "an election must be called, and the composition not published in this campaign yet"),
                m => m.Case is { CampaignSince: not null, PublishedOn: null })
            .Decide(m => new CompositionPublished(m.Today));
        commission.On<EndCampaign>(law.BetweenMeetings.Basis)
            .By(CommissionBodies.All)
            .RequireOwn(law.BetweenMeetings.Basis)
            .Require(
                "campaign.runs", law.BetweenMeetings.Basis,
                new("науқан жүріп жатқан болуға тиіс", "кампания должна идти", "a campaign must run"),
                m => m.Case.CampaignSince is not null)
            .Decide(m => new CampaignEnded(m.Today));
    }

    private static Limit<ElectionCommission> Published(CommissionLaw law, bool isPrecinct)
    {
        var ruled = isPrecinct ? law.PrecinctPublished : law.TerritorialPublished;
        return new(
            isPrecinct ? "composition.precinct" : "composition.territorial",
            new(
                "құрамды жариялау мерзімінің соңы", "окончание срока опубликования состава",
                "the end of the time to publish the composition"), ruled.Basis,
            current => current is { CampaignSince: { } day, PublishedOn: null } && current.Kind == CommissionKind.Precinct == isPrecinct
                ? ruled.Value.Until(day, current.Zone)
                : null);
    }
}
