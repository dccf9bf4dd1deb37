using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Elections.Indirect.Steps;

/// <summary>The moments of an indirect election that more than one step looks at.</summary>
internal static class IndirectLimits
{
    internal static Limit<IndirectElection> NominationCloses(IndirectElectionLaw law) => new(
        "nomination.closes", new("ұсынудың аяқталуы", "окончание выдвижения", "close of nomination"),
        law.NominationCloses.Basis, current => current.Schedule!.NominationCloses);

    internal static Limit<IndirectElection> RegistrationCloses(IndirectElectionLaw law) => new(
        "registration.closes", new("тіркеудің аяқталуы", "окончание регистрации", "close of registration"),
        law.RegistrationCloses.Basis, current => current.Schedule!.RegistrationCloses);

    internal static Limit<IndirectElection> SilenceBegins(IndirectElectionLaw law) => new(
        "silence.begins", new("үгіттің аяқталуы", "окончание агитации", "end of the campaign"),
        law.CampaignPeriod, current => current.Schedule!.SilenceBegins);

    internal static Limit<IndirectElection> DayBegins(IndirectElectionLaw law) => new(
        "election-day.begins", new("сайлау күнінің басталуы", "начало дня выборов", "start of election day"),
        law.Meeting, current => current.Schedule!.DayBegins);

    internal static Limit<IndirectElection> DayEnds(IndirectElectionLaw law) => new(
        "election-day.ends", new("сайлау күнінің аяқталуы", "окончание дня выборов", "end of election day"),
        law.Meeting, current => current.Schedule!.DayEnds);
}
