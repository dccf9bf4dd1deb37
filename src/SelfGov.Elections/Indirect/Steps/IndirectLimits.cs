using SelfGov.Law;

namespace SelfGov.Elections.Indirect.Steps;

/// <summary>The moments of an indirect election that more than one step looks at.</summary>
internal static class IndirectLimits
{
    internal static IndirectLimit NominationCloses(IndirectElectionLaw law) => new(
        "nomination.closes", new Words("ұсынудың аяқталуы", "окончание выдвижения", "close of nomination"),
        law.NominationCloses.Basis, election => election.Schedule.NominationCloses);

    internal static IndirectLimit RegistrationCloses(IndirectElectionLaw law) => new(
        "registration.closes", new Words("тіркеудің аяқталуы", "окончание регистрации", "close of registration"),
        law.RegistrationCloses.Basis, election => election.Schedule.RegistrationCloses);

    internal static IndirectLimit SilenceBegins(IndirectElectionLaw law) => new(
        "silence.begins", new Words("үгіттің аяқталуы", "окончание агитации", "end of the campaign"),
        law.CampaignPeriod, election => election.Schedule.SilenceBegins);

    internal static IndirectLimit DayBegins(IndirectElectionLaw law) => new(
        "election-day.begins", new Words("сайлау күнінің басталуы", "начало дня выборов", "start of election day"),
        law.Meeting, election => election.Schedule.DayBegins);

    internal static IndirectLimit DayEnds(IndirectElectionLaw law) => new(
        "election-day.ends", new Words("сайлау күнінің аяқталуы", "окончание дня выборов", "end of election day"),
        law.Meeting, election => election.Schedule.DayEnds);
}
