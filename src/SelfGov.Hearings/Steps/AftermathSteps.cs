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
        Use(hearing, profile, limits);
        Answer(hearing, profile, limits);
        Appeals(hearing, profile);
        Repeat(hearing, profile, limits);
        Closing(hearing, profile, limits);
    }

    private static void Use(Builder hearing, HearingProfile profile, HearingLimits limits)
    {
        Citation basis = profile.Application?.Basis ?? profile.Publication;
        hearing.On<UseRecord>(basis)
            .By([.. profile.Initiators.Value])
            .Duty(limits.Application)
            .Require(
                "use.once", basis,
                new("өтініш бұрын берілмеген болуға тиіс", "заявление ещё не должно быть подано",
                    "the application must not have been filed yet"),
                m => m.Case.Round.UsedOn is null)
            .Require(
                "use.reference", basis,
                new("өтініштің деректемелері көрсетілуге тиіс", "должны быть указаны реквизиты заявления",
                    "the application must be referred to"),
                nameof(UseRecord.Reference), m => m.Command.Reference, Present)
            .Decide(m => new RecordUsed(m.Today, m.Command.Reference));
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

    private static void Repeat(Builder hearing, HearingProfile profile, HearingLimits limits)
    {
        Citation basis = profile.Repeat?.Basis ?? profile.Basis;
        hearing.On<CallRepeat>(basis)
            .By([Roles.HearingChair, .. profile.Initiators.Value, .. profile.Organisers.Value])
            .Require(
                "repeat.ground", basis,
                new("қайталама тыңдауға негіз болуға тиіс", "должно быть основание для повторного проведения",
                    "there must be a ground to hold it again"),
                nameof(CallRepeat.Ground), m => m.Command.Ground, m => OneOf(Grounds(profile, limits, m.Case)),
                say: HearingParameterText.Of)
            .Decide(m => new RepeatCalled(m.Today, m.Command.Ground));
    }

    // An appeal that is granted leads to another round by itself. A discussion that is over without its notices counts as not held.
    private static ImmutableArray<RepeatGround> Grounds(HearingProfile profile, HearingLimits limits, PublicHearing hearing) =>
        hearing.State switch
        {
            HearingState.NotHeld => [RepeatGround.NotHeld],
            HearingState.Concluded => limits.LacksNotices(hearing) ? [RepeatGround.NotHeld] : [],
            _ =>
            [
                .. (profile.Repeat?.Value ?? []).Order().Where(ground => ground switch
                {
                    RepeatGround.CommentsStand => hearing.Comments.Standing > 0,
                    RepeatGround.AnswersMissing => hearing.Comments.Unanswered > 0 && IsOfTheExpertise(hearing.Document),
                    RepeatGround.SubjectChanged or RepeatGround.OrderBroken => true,
                    _ => false,
                }),
            ],
        };

    // The state expertise asks for a repeat of what article 87 lists in items 2) to 9); what was not told is taken for one of them.
    private static bool IsOfTheExpertise(EnvironmentalDocument? document) => document
        is null or EnvironmentalDocument.Article87Item2 or EnvironmentalDocument.Article87Items3To8 or EnvironmentalDocument.Article87Item9;

    private static void Closing(Builder hearing, HearingProfile profile, HearingLimits limits) =>
        hearing.On<CloseHearing>(profile.Basis)
            .By([Roles.HearingSecretary, Roles.HearingChair, Roles.ResponsibleOfficial, .. profile.Organisers.Value])
            .Require(
                "answer.given", profile.Answer?.Basis ?? profile.Basis,
                new("орган жауап берген болуға тиіс", "орган должен дать ответ", "the body must have answered"),
                m => profile.Answer is null || m.Case.State == HearingState.NotHeld || m.Case.Round.AnsweredOn is not null)
            .Require(
                "repeat.held", profile.Repeat?.Basis ?? profile.Basis,
                new("авторлары алып тастамаған ескертпелер болса, қайталама тыңдау өткізілуге тиіс",
                    "при неснятых замечаниях должны быть проведены повторные слушания",
                    "where comments stand, the hearing must be held again"),
                m => m.Case.Comments.Standing, m => limits.IsToBeRepeated(m.Case) ? AtMost(0) : default)
            .Decide(m => new HearingClosed(m.Today));
}
