using System.Collections.Immutable;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using static SelfGov.Workflow.Definition.Expect;
using Builder = SelfGov.Workflow.Definition.LifecycleDefinition<SelfGov.Hearings.PublicHearing, SelfGov.Hearings.HearingState>;

namespace SelfGov.Hearings.Steps;

/// <summary>The body's answer, appeals, repeated hearings, and the end of the file.</summary>
internal static class AftermathSteps
{
    internal static void Define(Builder hearing, HearingProfile profile, HearingLimits limits)
    {
        Answer(hearing, profile, limits);
        Appeals(hearing, profile);
        Repeat(hearing, profile);
        Closing(hearing, profile, limits);
    }

    private static void Answer(Builder hearing, HearingProfile profile, HearingLimits limits)
    {
        Citation basis = profile.Answer?.Basis ?? profile.Basis;
        hearing.On<AnswerRecord>(basis)
            .By([.. profile.AnsweredBy?.Value ?? [Roles.AnsweringBody]])
            .Duty(limits.Answer)
            .Require(
                "answer.record-received", profile.HandOver ?? basis,
                new("хаттама жіберілген болуға тиіс", "протокол должен быть направлен", "the record must have been sent on"),
                m => m.Case.Round.HandedOverOn is not null)
            .Require(
                "answer.once", basis,
                new("жауап бұрын берілмеген болуға тиіс", "ответ ещё не должен быть дан", "the answer must not have been given yet"),
                m => m.Case.Round.AnsweredOn is null)
            .Require(
                "answer.reference", basis,
                new("жауапты қайдан табуға болатыны көрсетілуге тиіс", "должно быть указано, где найти ответ",
                    "it must be said where the answer is found"),
                nameof(AnswerRecord.Reference), m => m.Command.Reference, Present)
            .Decide(m => new BodyAnswered(m.Today, m.Command.Reference));
    }

    private static void Appeals(Builder hearing, HearingProfile profile)
    {
        Citation basis = profile.Appeal ?? profile.Basis;
        hearing.On<FileAppeal>(basis)
            .By([Roles.HearingParticipant, .. profile.Initiators.Value])
            .Require(
                "appeal.appellant", basis, new("арыз иесі көрсетілуге тиіс", "должен быть указан заявитель", "who appeals must be given"),
                nameof(FileAppeal.Appellant), m => m.Command.Appellant, Present)
            .Require(
                "appeal.grounds", basis, new("негіздері көрсетілуге тиіс", "должны быть указаны основания", "the grounds must be given"),
                nameof(FileAppeal.Grounds), m => m.Command.Grounds, Present)
            .Decide(m => new AppealFiled(m.Today, m.Command.Appellant, m.Command.Grounds));

        hearing.On<DecideAppeal>(basis)
            .By(Roles.AppealBody)
            .Require(
                "appeal.reference", basis,
                new("шешімнің деректемелері көрсетілуге тиіс", "должны быть указаны реквизиты решения", "the decision must be referred to"),
                nameof(DecideAppeal.Reference), m => m.Command.Reference, Present)
            .Decide<AppealDismissed, AppealGranted>(m => m.Command.Grant
                ? new AppealGranted(m.Today, m.Command.Reference)
                : new AppealDismissed(m.Today, m.Command.Reference));
    }

    private static void Repeat(Builder hearing, HearingProfile profile)
    {
        Citation basis = profile.Repeat?.Basis ?? profile.Basis;
        hearing.On<CallRepeat>(basis)
            .By([Roles.HearingChair, .. profile.Initiators.Value, .. profile.Organisers.Value])
            .Require(
                "repeat.ground", basis,
                new("қайталама тыңдауға негіз болуға тиіс", "должно быть основание для повторного проведения",
                    "there must be a ground to hold it again"),
                nameof(CallRepeat.Ground), m => m.Command.Ground, m => OneOf(Grounds(profile, m.Case)), say: HearingParameterText.Of)
            .Decide(m => new RepeatCalled(m.Today, m.Command.Ground));
    }

    // An appeal that is granted leads to another round by itself.
    private static ImmutableArray<RepeatGround> Grounds(HearingProfile profile, PublicHearing hearing) =>
        hearing.State == HearingState.NotHeld
            ? [RepeatGround.NotHeld]
            :
            [
                .. (profile.Repeat?.Value ?? []).Order().Where(ground => ground switch
                {
                    RepeatGround.CommentsStand => hearing.Comments.Standing > 0,
                    RepeatGround.SubjectChanged or RepeatGround.OrderBroken => true,
                    _ => false,
                }),
            ];

    private static void Closing(Builder hearing, HearingProfile profile, HearingLimits limits) =>
        hearing.On<CloseHearing>(profile.Basis)
            .By([Roles.HearingSecretary, Roles.HearingChair, Roles.ResponsibleOfficial, .. profile.Organisers.Value])
            .Require(
                "answer.given", profile.Answer?.Basis ?? profile.Basis,
                new("орган жауап берген болуға тиіс", "орган должен дать ответ", "the body must have answered"),
                m => profile.Answer is null || m.Case.State == HearingState.NotHeld || m.Case.Round.AnsweredOn is not null)
            .Require(
                "repeat.held", profile.Repeat?.Basis ?? profile.Basis,
                new("алынып тасталмаған ескертпелер болса, қайталама тыңдау өткізілуге тиіс",
                    "при неснятых замечаниях должны быть проведены повторные слушания",
                    "where comments stand, the hearing must be held again"),
                m => m.Case.Comments.Standing, m => limits.IsToBeRepeated(m.Case) ? AtMost(0) : default)
            .Decide(m => new HearingClosed(m.Today));
}
