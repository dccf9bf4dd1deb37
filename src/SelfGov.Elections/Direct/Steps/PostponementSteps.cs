using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Definition;
using static SelfGov.Elections.Direct.Steps.NominationSteps;
using static SelfGov.Workflow.Definition.Expect;
using Builder =
    SelfGov.Workflow.Definition.LifecycleDefinition<SelfGov.Elections.Direct.AkimElection, SelfGov.Elections.Direct.ElectionState>;

namespace SelfGov.Elections.Direct.Steps;

/// <summary>Article 113-7: too few candidates move the election and open nomination again.</summary>
internal static class PostponementSteps
{
    private static readonly Words Length = new(
        "сайлау мерзімі белгіленген мерзімнен артық ұзартылмауға тиіс",
        "срок выборов должен продлеваться не более чем на установленное время",
        "the election must move by no more than the days that the act sets");

    internal static void Define(Builder election, AkimElectionLaw law)
    {
        election.On<PostponeElection>(law.PostponementAtRegistration.Basis)
            .By(Roles.TerritorialCommission)
            .From(RegistrationSteps.Closes(law))
            .Until(VotingSteps.Opens(law))
            .Require(
                "postponement.too-few", law.PostponementAtRegistration.Basis,
                new(
                    "екеуден аз кандидат тіркелген болуға тиіс", "должно быть зарегистрировано менее двух кандидатов",
                    "fewer than two candidates must be registered"),
                m => m.Case.Contenders, m => IsAfterDropout(m.Case) ? default : AtMost(EnoughCandidates - 1))
            .Require(
                "postponement.too-few-left", law.PostponementAfterDropout.Basis,
                new(
                    "екеуден аз кандидат қалған болуға тиіс", "должно остаться менее двух кандидатов",
                    "fewer than two candidates must be left"),
                m => m.Case.Contenders, m => IsAfterDropout(m.Case) ? AtMost(EnoughCandidates - 1) : default)
            .Require(
                "postponement.again", law.PostponementAtRegistration.Basis,
                new(
                    "сайлау мерзімі бұрын ұзартылмаған болуға тиіс", "срок выборов не должен быть уже продлён",
                    "the election must not have been postponed before"),
                m => law.Policies.MayBePostponedAgain || !m.Case.WasPostponed)
            .Require(
                "postponement.length", law.PostponementAtRegistration.Basis, Length,
                nameof(PostponeElection.Day), m => m.Command.Day,
                m => IsAfterDropout(m.Case) ? default : Within(law.PostponementAtRegistration.Value, m.Case))
            .Require(
                "postponement.length-after-dropout", law.PostponementAfterDropout.Basis, Length,
                nameof(PostponeElection.Day), m => m.Command.Day,
                m => IsAfterDropout(m.Case) ? Within(law.PostponementAfterDropout.Value, m.Case) : default)
            .Decide(m => new ElectionPostponed(m.Today, m.Command.Day));

        var reopening = election.On<ReopenNomination>(law.AfterPostponement)
            .By(Roles.TerritorialCommission);
        RequirePeriods(reopening, law, law.AfterPostponement, command => command.NominationCloses, command => command.RegistrationCloses);
        reopening.Decide(m => new NominationReopened(m.Today, m.Command.NominationCloses, m.Command.RegistrationCloses));
    }

    /// <summary>The terms that a commission sets anew lie ahead, in their order, and leave time to campaign.</summary>
    internal static void RequirePeriods<TCommand>(
        CommandBuilder<AkimElection, Whole, TCommand> reopening,
        AkimElectionLaw law,
        Citation basis,
        Func<TCommand, LocalDateTime> nominationCloses,
        Func<TCommand, LocalDateTime> registrationCloses)
        where TCommand : ElectionCommand => reopening
        .Require(
            "terms.nomination-ahead", basis,
            new("ұсынудың аяқталуы алда болуға тиіс", "окончание выдвижения должно быть впереди", "the close of nomination must lie ahead"),
            m => nominationCloses(m.Command) > m.Now.InZone(m.Case.Zone).LocalDateTime,
            expected: m => ElectionTexts.LaterThan(m.Now.InZone(m.Case.Zone).LocalDateTime),
            found: m => Words.Of(nominationCloses(m.Command)),
            field: nameof(ReopenNomination.NominationCloses))
        .Require(
            "terms.registration-after", basis,
            new(
                "тіркеу ұсынудан ерте аяқталмауға тиіс", "регистрация должна оканчиваться не раньше выдвижения",
                "registration must close not before nomination"),
            nameof(ReopenNomination.RegistrationCloses), m => registrationCloses(m.Command), m => NotEarlier(nominationCloses(m.Command)))
        .Require(
            "terms.campaign", law.CampaignPeriod,
            new("үгітке уақыт қалуға тиіс", "должно оставаться время для агитации", "there must be time to campaign"),
            m => registrationCloses(m.Command) < m.Case.Schedule!.Day.PlusDays(-1).AtMidnight(),
            expected: m => ElectionTexts.EarlierThan(m.Case.Schedule!.Day.PlusDays(-1).AtMidnight()),
            found: m => Words.Of(registrationCloses(m.Command)),
            field: nameof(ReopenNomination.RegistrationCloses),
            canHold: m => HasTimeToReopen(m.Case, m.Now));

    /// <summary>Whether a moment is left that closes nomination and registration before the campaign ends.</summary>
    internal static bool HasTimeToReopen(AkimElection current, Instant now) =>
        now.InZone(current.Zone).LocalDateTime.PlusNanoseconds(1) < current.Schedule!.Day.PlusDays(-1).AtMidnight();

    /// <summary>Until the campaign article 113-7(1) moves the election, later article 113-7(2).</summary>
    private static bool IsAfterDropout(AkimElection current) =>
        current.State is ElectionState.Campaign or ElectionState.Silence or ElectionState.RepeatVotingCalled;

    private static Expect<LocalDate> Within(TimeLimit limit, AkimElection current) =>
        Between(current.Schedule!.Day.PlusDays(1), limit.LastDay(current.Schedule.Day));
}
