using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using Builder = SelfGov.Workflow.LifecycleDefinition<
    SelfGov.Hearings.PublicHearing, SelfGov.Hearings.HearingState, SelfGov.Hearings.HearingTrigger>;
using Trigger = SelfGov.Hearings.HearingTrigger;

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
        hearing.On<AnswerRecord>(new("уәжделген жауап беру", "дать мотивированный ответ", "answer with reasons"), basis)
            .By([.. profile.AnsweredBy?.Value ?? [Roles.AnsweringBody]])
            .Duty(limits.Answer)
            .Given(new Rule<PublicHearing>(
                "answer.record-received", profile.HandOver ?? basis,
                new("хаттама жіберілген болуға тиіс", "протокол должен быть направлен", "the record must have been sent on"),
                current => current.Round.HandedOverOn is not null))
            .Given(new Rule<PublicHearing>(
                "answer.once", basis,
                new("жауап бұрын берілмеген болуға тиіс", "ответ ещё не должен быть дан", "the answer must not have been given yet"),
                current => current.Round.AnsweredOn is null))
            .RequireText("answer.reference", basis,
                new("жауапты қайдан табуға болатыны көрсетілуге тиіс", "должно быть указано, где найти ответ",
                    "it must be said where the answer is found"),
                m => m.Reference)
            .Yields(Trigger.BodyAnswered)
            .Decide(m => new BodyAnswered(m.Today, m.Command.Reference));
    }

    private static void Appeals(Builder hearing, HearingProfile profile)
    {
        Citation basis = profile.Appeal ?? profile.Basis;
        hearing.On<FileAppeal>(new("шағым беру", "подать жалобу", "file an appeal"), basis)
            .By([Roles.HearingParticipant, .. profile.Initiators.Value])
            .RequireText("appeal.appellant", basis,
                new("арыз иесі көрсетілуге тиіс", "должен быть указан заявитель", "who appeals must be given"), m => m.Appellant)
            .RequireText("appeal.grounds", basis,
                new("негіздері көрсетілуге тиіс", "должны быть указаны основания", "the grounds must be given"), m => m.Grounds)
            .Yields(Trigger.AppealFiled)
            .Decide(m => new AppealFiled(m.Today, m.Command.Appellant, m.Command.Grounds));

        hearing.On<DecideAppeal>(new("шағымды шешу", "разрешить жалобу", "decide the appeal"), basis)
            .By(Roles.AppealBody)
            .RequireText("appeal.reference", basis,
                new("шешімнің деректемелері көрсетілуге тиіс", "должны быть указаны реквизиты решения", "the decision must be referred to"),
                    m => m.Reference)
            .Yields(Trigger.AppealDismissed, Trigger.AppealGranted)
            .Decide(m => m.Command.Grant
                ? new AppealGranted(m.Today, m.Command.Reference)
                : new AppealDismissed(m.Today, m.Command.Reference));
    }

    private static void Repeat(Builder hearing, HearingProfile profile)
    {
        Citation basis = profile.Repeat?.Basis ?? profile.Basis;
        hearing.On<CallRepeat>(new("қайталама тыңдауды тағайындау", "назначить повторное проведение", "decide to hold it again"), basis)
            .By([Roles.HearingChair, .. profile.Initiators.Value, .. profile.Organisers.Value])
            .Require(
                "repeat.ground", basis,
                new("қайталама тыңдауға негіз болуға тиіс", "должно быть основание для повторного проведения",
                    "there must be a ground to hold it again"),
                m => m.Command.Ground switch
                {
                    RepeatGround.NotHeld => m.Case.State == HearingState.NotHeld,
                    RepeatGround.CommentsStand => IsKnown(profile, m.Command.Ground) && m.Case.State != HearingState.NotHeld
                        && m.Case.Comments.Standing > 0,
                    RepeatGround.AppealGranted => false,
                    _ => IsKnown(profile, m.Command.Ground) && m.Case.State != HearingState.NotHeld,
                })
            .Yields(Trigger.RepeatCalled)
            .Decide(m => new HearingRepeatCalled(m.Today, m.Command.Ground));
    }

    private static void Closing(Builder hearing, HearingProfile profile, HearingLimits limits) =>
        hearing.On<CloseHearing>(new("істі жабу", "закрыть дело", "close the file"), profile.Basis)
            .By([Roles.HearingSecretary, Roles.HearingChair, Roles.ResponsibleOfficial, .. profile.Organisers.Value])
            .Given(new Rule<PublicHearing>(
                "answer.given", profile.Answer?.Basis ?? profile.Basis,
                new("орган жауап берген болуға тиіс", "орган должен дать ответ", "the body must have answered"),
                current => profile.Answer is null || current.State == HearingState.NotHeld || current.Round.AnsweredOn is not null))
            .Given(new Rule<PublicHearing>(
                "repeat.held", profile.Repeat?.Basis ?? profile.Basis,
                new("алынып тасталмаған ескертпелер болса, қайталама тыңдау өткізіледі",
                    "при неснятых замечаниях проводятся повторные слушания",
                    "where comments stand, the hearing is held again"),
                current => !limits.IsToBeRepeated(current))
            {
                Expected = _ => Words.Of(0),
                Found = current => Words.Of(current.Comments.Standing),
            })
            .Yields(Trigger.HearingClosed)
            .Decide(m => new HearingClosed(m.Today));

    private static bool IsKnown(HearingProfile profile, RepeatGround ground) =>
        profile.Repeat is { } repeat && repeat.Value.Contains(ground);
}
