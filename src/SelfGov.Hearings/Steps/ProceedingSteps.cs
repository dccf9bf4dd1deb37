using NodaTime;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Corrections;
using SelfGov.Workflow.Definition;
using static SelfGov.Workflow.Definition.Expect;
using Builder = SelfGov.Workflow.Definition.LifecycleDefinition<SelfGov.Hearings.PublicHearing, SelfGov.Hearings.HearingState>;

namespace SelfGov.Hearings.Steps;

/// <summary>Speeches, decisions, adjournment and the end of a session.</summary>
internal static class ProceedingSteps
{
    internal static void Define(Builder hearing, HearingProfile profile, HearingLimits limits)
    {
        Speeches(hearing, profile);
        Decisions(hearing, profile);
        Adjournment(hearing, profile, limits);
        hearing.On<CloseSession>(profile.Record)
            .By(Roles.HearingChair)
            .Decide(m => new SessionClosed(m.Now, m.Today));
    }

    private static void Speeches(Builder hearing, HearingProfile profile) =>
        hearing.On<RecordSpeech>(profile.Record)
            .By(Roles.HearingSecretary, Roles.HearingChair)
            .Require(
                "speech.speaker", profile.Record,
                new("сөйлеуші көрсетілуге тиіс", "должен быть указан выступающий", "the speaker must be given"),
                nameof(RecordSpeech.Speaker), m => m.Command.Speaker, Present)
            .Require(
                "speech.summary", profile.Record,
                new("сөздің мазмұны көрсетілуге тиіс", "должно быть указано содержание выступления",
                    "the content of the speech must be given"),
                nameof(RecordSpeech.Summary), m => m.Command.Summary, Present)
            .Decide(m => new SpeechMade(m.Now, m.Command.Speaker, m.Command.Name, m.Command.Summary));

    private static void Decisions(Builder hearing, HearingProfile profile)
    {
        Citation basis = profile.Majority?.Basis ?? profile.Record;
        var take = hearing.On<TakeDecision>(basis)
            .By(Roles.HearingChair, Roles.HearingSecretary)
            .Require(
                "decision.known", basis,
                new("заңда дауыс беру көзделуге тиіс", "закон должен предусматривать голосование", "the act must provide for a vote"),
                _ => profile.Majority is not null)
            .Require(
                "decision.text", basis, new("шешімнің мәтіні болуға тиіс", "у решения должен быть текст", "a decision must have a text"),
                nameof(TakeDecision.Text), m => m.Command.Text, Present)
            .Require(
                "votes.number", basis,
                new("дауыстардың саны қатысқандардың санынан аспауға тиіс", "голосов должно быть не больше, чем присутствующих",
                    "there must be no more votes than voters"),
                nameof(TakeDecision.InFavour), m => m.Command.InFavour, m => Between(0, Voters(m.Case)));
        take.Decide<DecisionAdopted, DecisionRejected>(m => profile.Majority!.Value.Share.IsMet(m.Command.InFavour, Voters(m.Case))
            ? new DecisionAdopted(m.Today, m.Command.Text, m.Command.InFavour, Voters(m.Case))
            : new DecisionRejected(m.Today, m.Command.Text, m.Command.InFavour, Voters(m.Case)));

        // The text is no figure: the number of the vote stands for it, before as after.
        hearing.On<CorrectHearingVote>(basis)
            .CorrectsOneOf(
                take,
                m => Held(m.Case, m.Command.Number) is { } vote ? new TakeDecision($"{m.Command.Number}", vote.InFavour) : null,
                m => new TakeDecision($"{m.Command.Number}", m.Command.InFavour), m => m.Case,
                anyRecorded: m => Held(m.Case, 1) is not null)
            .Decide(m => new VoteCorrected(
                m.Today, m.Command.Number, Held(m.Case, m.Command.Number)!.InFavour, m.Command.InFavour, m.Command.Act));
    }

    private static HearingVote? Held(PublicHearing hearing, int number) =>
        number >= 1 && number <= hearing.Round.Votes.Count ? hearing.Round.Votes[number - 1] : null;

    private static void Adjournment(Builder hearing, HearingProfile profile, HearingLimits limits)
    {
        Citation basis = profile.SessionDays?.Basis ?? profile.Record;
        Words withinTerm = new(
            "отырыс белгіленген мерзім ішінде жалғасуға тиіс", "заседание должно продолжиться в пределах срока",
            "the session must go on within its term");
        hearing.On<AdjournSession>(basis)
            .By(Roles.HearingChair)
            .Require(
                "adjourn.reason", basis,
                new("үзілістің себебі көрсетілуге тиіс", "должна быть указана причина перерыва", "the reason must be given"),
                nameof(AdjournSession.Reason), m => m.Command.Reason, Present)

            // Later than now: moments are counted in nanoseconds.
            .Require(
                "adjourn.until", basis, withinTerm, nameof(AdjournSession.Until), m => m.Command.Until,
                m => NotEarlier(m.Now.InZone(m.Case.Zone).LocalDateTime.PlusNanoseconds(1)))
            .Require(
                "adjourn.until", basis, withinTerm, nameof(AdjournSession.Until), m => m.Command.Until.Date,
                m => limits.SessionTermOf(m.Case) is { } last ? NotLater(last) : default)
            .Decide(m => new SessionAdjourned(m.Today, m.Command.Until, m.Command.Reason));

        hearing.On<ResumeSession>(basis)
            .By(Roles.HearingChair)
            .Until(limits.SessionEnds)
            .Decide(m => new SessionResumed(m.Now));
    }

    private static int Voters(PublicHearing hearing) => hearing.Round.MembersPresent ?? hearing.Round.Present;
}
