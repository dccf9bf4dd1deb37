using NodaTime;
using SelfGov.Elections.Direct;
using SelfGov.Workflow;

namespace SelfGov.Elections.Golden;

/// <summary>An election played by the moments of a published calendar, in local time.</summary>
internal sealed class PlayedElection(string edition, DateTimeZone zone)
{
    private readonly Story<AkimElection> story = new(AkimElectionLifecycle.Procedure, edition, zone);

    internal AkimElection Case => story.Case;

    internal PlayedElection Until(string moment)
    {
        story.Until(moment);
        return this;
    }

    internal PlayedElection On(LocalDateTime moment)
    {
        story.Until(moment.InZoneStrictly(zone).ToInstant());
        return this;
    }

    internal Decision<AkimElection> When(ICommand<AkimElection> command, Actor actor) => story.Decides(command, actor);

    internal PlayedElection Do(ICommand<AkimElection> command, Actor actor)
    {
        story.Accepts(command, actor);
        return this;
    }
}
