using NodaTime;
using NodaTime.Text;
using SelfGov.Elections.Direct;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Elections.Golden;

/// <summary>An election played by the moments of a published calendar, in local time.</summary>
internal sealed class PlayedElection
{
    private readonly Lifecycle<AkimElection> lifecycle;
    private readonly DateTimeZone zone;
    private Instant now;

    internal PlayedElection(string edition, DateTimeZone zone)
    {
        lifecycle = AkimElectionLifecycle.Procedure.Lifecycles.Of(new EditionId(edition));
        this.zone = zone;
        Case = lifecycle.Begin(new CaseId("played"));
    }

    internal AkimElection Case { get; private set; }

    internal PlayedElection At(string moment) => On(LocalDateTimePattern.GeneralIso.Parse(moment).Value);

    internal PlayedElection On(LocalDateTime moment)
    {
        now = moment.InZoneStrictly(zone).ToInstant();
        Case = lifecycle.Advance(Case, now);
        return this;
    }

    internal Decision<AkimElection> Decide(ICommand<AkimElection> command, Actor actor) =>
        lifecycle.Decide(Case, command, new Context(now, actor));

    internal PlayedElection Do(ICommand<AkimElection> command, Actor actor)
    {
        Decision<AkimElection> decision = Decide(command, actor);
        Case = decision is Decision<AkimElection>.Accepted accepted
            ? accepted.Next
            : throw new InvalidOperationException($"{command} was refused: " + string.Join(
                "; ", ((Decision<AkimElection>.Refused)decision).Refusals.Select(refusal => refusal.Explain(Language.English))));
        return this;
    }
}
