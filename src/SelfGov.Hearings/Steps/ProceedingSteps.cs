using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using Builder = SelfGov.Workflow.LifecycleDefinition<
    SelfGov.Hearings.PublicHearing, SelfGov.Hearings.HearingState, SelfGov.Hearings.HearingTrigger>;
using Trigger = SelfGov.Hearings.HearingTrigger;

namespace SelfGov.Hearings.Steps;

/// <summary>Speeches, decisions, adjournment and the end of a session.</summary>
internal static class ProceedingSteps
{
    internal static void Define(Builder hearing, HearingProfile profile, HearingLimits limits)
    {
        Speeches(hearing, profile);
        Decisions(hearing, profile);
        Adjournment(hearing, profile, limits);
        hearing.On<CloseSession>(new("отырысты жабу", "закрыть заседание", "close the session"), profile.Record)
            .By(Roles.HearingChair)
            .Yields(Trigger.SessionClosed)
            .Decide(m => new SessionClosed(m.Now, m.Today));
    }

    private static void Speeches(Builder hearing, HearingProfile profile) =>
        hearing.On<RecordSpeech>(new("сөз сөйлеуді хаттамаға енгізу", "внести выступление в протокол", "record a speech"), profile.Record)
            .By(Roles.HearingSecretary, Roles.HearingChair)
            .RequireText("speech.speaker", profile.Record,
                new("сөйлеуші көрсетілуге тиіс", "должен быть указан выступающий", "the speaker must be given"), m => m.Speaker)
            .RequireText("speech.summary", profile.Record,
                new("сөздің мазмұны көрсетілуге тиіс", "должно быть указано содержание выступления",
                    "the content of the speech must be given"), m => m.Summary)
            .Yields(Trigger.SpeechMade)
            .Decide(m => new SpeechMade(m.Now, m.Command.Speaker, m.Command.Name, m.Command.Summary));

    private static void Decisions(Builder hearing, HearingProfile profile)
    {
        Citation basis = profile.Majority?.Basis ?? profile.Record;
        hearing.On<TakeDecision>(new("шешім қабылдау", "принять решение", "take a decision"), basis)
            .By(Roles.HearingChair, Roles.HearingSecretary)
            .Given(new Rule<PublicHearing>(
                "decision.known", basis,
                new("заңда дауыс беру көзделуге тиіс", "закон должен предусматривать голосование", "the act must provide for a vote"),
                _ => profile.Majority is not null))
            .RequireText("decision.text", basis,
                new("шешімнің мәтіні болуға тиіс", "у решения должен быть текст", "a decision must have a text"), m => m.Text)
            .Require(
                "votes.number", basis,
                new("дауыс саны қатысқандардан аспауға тиіс", "голосов не может быть больше, чем присутствующих",
                    "there cannot be more votes than voters"),
                m => m.Command.InFavour >= 0 && m.Command.InFavour <= Voters(m.Case),
                m => HearingRules.AtMost.With(Words.Of(Voters(m.Case))),
                m => Words.Of(m.Command.InFavour))
            .Yields(Trigger.DecisionAdopted, Trigger.DecisionRejected)
            .Decide(m => profile.Majority!.Value.Share.IsMet(m.Command.InFavour, Voters(m.Case))
                ? new DecisionAdopted(m.Today, m.Command.Text, m.Command.InFavour, Voters(m.Case))
                : new DecisionRejected(m.Today, m.Command.Text, m.Command.InFavour, Voters(m.Case)));
    }

    private static void Adjournment(Builder hearing, HearingProfile profile, HearingLimits limits)
    {
        Citation basis = profile.SessionDays?.Basis ?? profile.Record;
        hearing.On<AdjournSession>(new("үзіліс жариялау", "объявить перерыв", "adjourn the session"), basis)
            .By(Roles.HearingChair)
            .RequireText("adjourn.reason", basis,
                new("үзілістің себебі көрсетілуге тиіс", "должна быть указана причина перерыва", "the reason must be given"), m => m.Reason)
            .Require(
                "adjourn.until", basis,
                new("отырыс белгіленген мерзім ішінде жалғасуға тиіс", "заседание должно продолжиться в пределах срока",
                    "the session must go on within its term"),
                m => m.Command.Until > m.Now.InZone(m.Case.Zone).LocalDateTime
                    && (limits.LastSessionDay(m.Case) is not { } last || m.Command.Until.Date <= last),
                m => limits.LastSessionDay(m.Case) is { } last
                    ? HearingRules.AtMost.With(Words.Of(last))
                    : HearingRules.AtLeast.With(Words.Of(m.Now.InZone(m.Case.Zone).LocalDateTime)),
                m => Words.Of(m.Command.Until))
            .Yields(Trigger.SessionAdjourned)
            .Decide(m => new SessionAdjourned(m.Today, m.Command.Until, m.Command.Reason));

        hearing.On<ResumeSession>(new("отырысты жалғастыру", "возобновить заседание", "go on with the session"), basis)
            .By(Roles.HearingChair)
            .Until(limits.SessionEnds)
            .Yields(Trigger.SessionResumed)
            .Decide(m => new SessionResumed(m.Now));
    }

    private static int Voters(PublicHearing hearing) => hearing.Round.MembersPresent ?? hearing.Round.Present;
}
