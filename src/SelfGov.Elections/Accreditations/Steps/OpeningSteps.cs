using NodaTime;
using SelfGov.Elections.Direct;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Definition;
using SelfGov.Workflow.Proofs;
using static SelfGov.Workflow.Definition.Expect;
using Builder = SelfGov.Workflow.Definition.LifecycleDefinition<
    SelfGov.Elections.Accreditations.ElectionAccreditation, SelfGov.Elections.Accreditations.AccreditationState>;

namespace SelfGov.Elections.Accreditations.Steps;

/// <summary>Articles 20(8), 31(6), 113-7: the election, its day, and the end of the campaign.</summary>
internal static class OpeningSteps
{
    private static readonly Words Ahead = new(
        "сайлау күні өтпеген болуға тиіс", "день выборов не должен быть позади", "election day must not lie behind");

    internal static void Define(Builder list, AccreditationLaw law)
    {
        list.On<OpenAccreditation>(law.Presence)
            .By(Roles.TerritorialCommission)
            .Require(
                "election.day", law.Presence, Ahead, nameof(OpenAccreditation.ElectionDay), m => m.Command.ElectionDay,
                m => NotEarlier(m.Now.InZone(m.Command.Unit.Zone).Date))
            .RequireProof(
                "election.proved", law.Presence, nameof(OpenAccreditation.Election), m => m.Command.Election,
                proof => proof is ProvedEntry<AkimElection> ? null : proof.Text)
            .Require(
                "election.called", law.Presence,
                new(
                    "сайлау осы бірлікте осы күнге тағайындалған болуға тиіс", "выборы должны быть назначены в этой единице на этот день",
                    "the election must be called in this unit for this day"),
                m => m.Proved<AkimElection>(m.Command.Election)?.StandingAt(m.Now) is not { } election
                    || (election.Unit!.IsSame(m.Command.Unit) && election.Schedule?.Day == m.Command.ElectionDay),
                field: nameof(OpenAccreditation.Election))
            .Decide(m => new AccreditationOpened(
                m.Now.InZone(m.Command.Unit.Zone).Date, m.Command.Unit, m.Command.ElectionDay, m.Command.Election?.Case));
        list.On<MoveElectionDay>(law.Presence)
            .By(Roles.TerritorialCommission)
            .Require(
                "election.moved", law.Presence, Ahead, nameof(MoveElectionDay.Day), m => m.Command.Day, m => NotEarlier(m.Today))
            .Decide(m => new ElectionDayMoved(m.Today, m.Command.Day));
        list.On<CloseAccreditation>(law.TrustedPersonReleased)
            .By(Roles.TerritorialCommission)
            .From(new Limit<ElectionAccreditation>(
                "campaign.ends", new("дауыс беру күнінің аяқталуы", "окончание дня голосования", "end of election day"),
                law.TrustedPersonReleased,
                current => current.Zone.AtStartOfDay(current.ElectionDay!.Value.PlusDays(1)).ToInstant()))
            .Decide(m => new AccreditationClosed(m.Today));
    }
}
