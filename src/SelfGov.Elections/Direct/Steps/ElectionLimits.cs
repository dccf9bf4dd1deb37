using SelfGov.Law;

namespace SelfGov.Elections.Direct.Steps;

/// <summary>The moments of an election that more than one step looks at.</summary>
internal static class ElectionLimits
{
    internal static ElectionLimit NominationOpens(AkimElectionLaw law) => new(
        "nomination.opens", new Words("ұсынудың басталуы", "начало выдвижения", "opening of nomination"),
        law.NominationPeriod, election => election.Schedule.NominationOpens);

    internal static ElectionLimit NominationCloses(AkimElectionLaw law) => new(
        "nomination.closes", new Words("ұсынудың аяқталуы", "окончание выдвижения", "close of nomination"),
        law.NominationPeriod, election => election.Schedule.NominationCloses);

    internal static ElectionLimit RegistrationCloses(AkimElectionLaw law) => new(
        "registration.closes", new Words("тіркеудің аяқталуы", "окончание регистрации", "close of registration"),
        law.RegistrationPeriod, election => election.Schedule.RegistrationCloses);

    internal static ElectionLimit CancellationCloses(AkimElectionLaw law) => new(
        "registration.settled",
        new Words("тіркеудің күшін жоюға және қалпына келтіруге болатын соңғы күннің аяқталуы", "последний день отмены и восстановления регистрации", "last day to cancel or restore a registration"),
        law.NoCancellation.Basis, election => election.Schedule.CancellationCloses);

    internal static ElectionLimit VotingOpens(AkimElectionLaw law) => new(
        "voting.opens", new Words("дауыс берудің басталуы", "начало голосования", "opening of the polls"),
        law.Hours.Basis, election => election.Schedule.VotingOpens);

    internal static ElectionLimit VotingCloses(AkimElectionLaw law) => new(
        "voting.closes", new Words("дауыс берудің аяқталуы", "окончание голосования", "close of the polls"),
        law.Hours.Basis, election => election.Schedule.VotingCloses);
}
