using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Elections.Direct;
using SelfGov.Kazakhstan;
using SelfGov.Law;
using SelfGov.Workflow;
using Stateless;
using static SelfGov.Elections.NoConfidence.NoConfidenceState;
using Builder = SelfGov.Workflow.LifecycleDefinition<
    SelfGov.Elections.NoConfidence.NoConfidenceMotion, SelfGov.Elections.NoConfidence.NoConfidenceState, SelfGov.Elections.NoConfidence.NoConfidenceTrigger>;
using Trigger = SelfGov.Elections.NoConfidence.NoConfidenceTrigger;

namespace SelfGov.Elections.NoConfidence;

/// <summary>No confidence of a maslikhat in an akim (art. 24 of the law on local government).</summary>
public sealed class NoConfidenceLifecycle
{
    /// <summary>The kind of procedure.</summary>
    public const string Kind = "no-confidence";

    private static readonly Words AtMost = new("{0} аспайды", "не более {0}", "at most {0}");
    private static readonly Words AtLeast = new("кемінде {0}", "не менее {0}", "at least {0}");

    private readonly NoConfidenceLaw law;
    private readonly WorkCalendar calendar;
    private readonly Builder motion;

    private NoConfidenceLifecycle(NoConfidenceLaw law, WorkCalendar calendar)
    {
        this.law = law;
        this.calendar = calendar;
        motion = new Builder(Kind, law.Id, id => new NoConfidenceMotion(id, law));
    }

    /// <summary>The procedure under one edition of the law.</summary>
    /// <param name="law">The edition, or one derived from it.</param>
    /// <param name="calendar">The working days; <see cref="KazakhstanCalendar.Work"/> where null. It has to cover every year that a limit reaches.</param>
    /// <remarks>
    /// A question about a limit that reaches a year which the calendar does not cover throws <see cref="ArgumentOutOfRangeException"/> and
    /// names the year; a host then builds the lifecycle again with that year, and its cases go on.
    /// </remarks>
    /// <exception cref="ArgumentNullException">The law is null.</exception>
    public static Lifecycle<NoConfidenceMotion, NoConfidenceState, NoConfidenceTrigger> Under(NoConfidenceLaw law, WorkCalendar? calendar = null)
    {
        ArgumentNullException.ThrowIfNull(law);
        var lifecycle = new NoConfidenceLifecycle(law, calendar ?? KazakhstanCalendar.Work);
        lifecycle.motion.Topology(NotInitiated, Configure);
        lifecycle.motion.Name([.. NoConfidenceTexts.States(law)]);
        NoConfidenceTexts.NameTriggers(lifecycle.motion);
        lifecycle.Initiative();
        lifecycle.Signatures();
        lifecycle.Session();
        lifecycle.HigherAkim();
        lifecycle.SecondVote();
        return lifecycle.motion.Build();
    }

    private static void Configure(StateMachine<NoConfidenceState, Trigger> motion)
    {
        motion.Configure(NotInitiated)
            .Permit(Trigger.MotionInitiated, CollectingSignatures);
        motion.Configure(CollectingSignatures)
            .Permit(Trigger.SheetsHandedIn, Verifying)
            .Permit(Trigger.CollectionLapsed, Failed);
        motion.Configure(Verifying)
            .Permit(Trigger.SignaturesConfirmed, SessionDue)
            .Permit(Trigger.SignaturesInsufficient, Failed);
        motion.Configure(SessionDue)
            .Permit(Trigger.NoConfidenceExpressed, Expressed)
            .Permit(Trigger.NoConfidenceFailed, Failed);
        motion.Configure(Expressed)
            .Permit(Trigger.DecisionDelivered, WithHigherAkim);
        motion.Configure(WithHigherAkim)
            .Permit(Trigger.NoConfidenceAccepted, Dismissed)
            .Permit(Trigger.NoConfidenceRejected, Rejected);
        motion.Configure(Rejected)
            .Permit(Trigger.ExpressedAgain, DismissalDue)
            .Permit(Trigger.FailedAgain, Failed);
        motion.Configure(DismissalDue)
            .Permit(Trigger.AkimDismissed, Dismissed);
    }

    // Article 24(1)-(3): the initiative and its grounds.
    private void Initiative() =>
        motion.On<InitiateMotion>(
            new("сенімсіздік білдіруге бастамашылық жасау", "инициировать вотум недоверия", "ask for no confidence"), law.Signatures)
            .By(NoConfidenceRoles.InitiatingDeputies)
            .Require(
                "deputies.known", law.Initiative.Basis,
                new("депутаттардың жалпы саны белгілі болуға тиіс", "должно быть известно общее число депутатов", "the number of all deputies must be known"),
                m => m.Command.AllDeputies >= 1,
                _ => AtLeast.With(Words.Of(1)),
                m => Words.Of(m.Command.AllDeputies))
            .Require(
                "ground.known", law.GroundList,
                new("негіз заңда көзделген болуға тиіс", "основание должно быть предусмотрено законом", "the law must know the ground"),
                m => law.Grounds.ContainsKey(m.Command.Ground))
            .Require(
                "ground.reports", law.ReportsNotApproved.Basis,
                new("әкімнің есептері екі рет бекітілмеген болуға тиіс", "отчёты акима должны быть дважды не утверждены", "the akim's reports must not have been approved twice"),
                m => m.Command.Ground != NoConfidenceGround.ReportsNotApproved || m.Command.ReportsNotApproved >= law.ReportsNotApproved.Value,
                _ => AtLeast.With(Words.Of(law.ReportsNotApproved.Value)),
                m => Words.Of(m.Command.ReportsNotApproved))
            .Require(
                "ground.assembly", law.Grounds[NoConfidenceGround.AssemblyInitiative],
                new(
                    "жергілікті қоғамдастық жиналысы әкімді босатуға бастамашылық жасаған болуға тиіс", "собрание местного сообщества должно было инициировать освобождение акима",
                    "the local community assembly must have asked for the dismissal"),
                m => m.Command.Ground != NoConfidenceGround.AssemblyInitiative || m.Command.AssemblyAskedOn <= m.Now.InZone(m.Command.Unit.Zone).Date,
                found: m => m.Command.AssemblyAskedOn is { } day ? Words.Of(day) : new("жоқ", "нет", "none"),
                earliest: m => m.Command.AssemblyAskedOn is { } day ? m.Command.Unit.Zone.AtStartOfDay(day).ToInstant() : null)
            .Require(
                "ground.village-level", law.Grounds[NoConfidenceGround.AssemblyInitiative],
                new(
                    "жиналыс аудандық маңызы бар қала, ауыл, кент, ауылдық округ әкімін ғана босатуға бастамашылық жасай алады", "собрание инициирует освобождение только акима города районного значения, села, посёлка, сельского округа",
                    "the assembly asks for the dismissal of an akim at village level only"),
                m => m.Command.Ground != NoConfidenceGround.AssemblyInitiative || !m.Command.Unit.IsRaionLevel)
            .Yields(Trigger.MotionInitiated)
            .Decide(m => new MotionInitiated(m.Now.InZone(m.Command.Unit.Zone).Date, m.Command.Unit, m.Command.AllDeputies, m.Command.Ground));

    // Article 24(3)-(4): ten working days for the signatures, five for the check.
    private void Signatures()
    {
        var closes = new Limit<NoConfidenceMotion>(
            "signatures.close",
                new("қол жинау мерзімінің соңы", "окончание срока сбора подписей", "the end of the time to collect signatures"),
                law.Collection.Basis,
            current => After(law.Collection.Value, current.RequestedOn, current));
        var handIn = motion.On<HandInSheets>(
            new("қол қою парақтарын тапсыру", "сдать подписные листы", "hand in the signature sheets"), law.Collection.Basis)
            .By(NoConfidenceRoles.InitiatingDeputies);
        if (law.Policies.LapsesWithoutSheets)
        {
            handIn.Until(closes);
        }
        else
        {
            handIn.Duty(closes);
        }

        handIn
            .Require(
                "signatures.number", law.Signatures,
                new("қолдар саны депутаттар санынан аспауға тиіс", "подписей не может быть больше, чем депутатов", "there cannot be more signatures than deputies"),
                m => m.Command.Signatures >= 0 && m.Command.Signatures <= m.Case.AllDeputies,
                m => AtMost.With(Words.Of(m.Case.AllDeputies)),
                m => Words.Of(m.Command.Signatures))
            .Require(
                "signatures.enough", law.Initiative.Basis,
                new("депутаттардың кемінде бестен бірі қол қоюға тиіс", "должно подписать не менее одной пятой депутатов", "at least one fifth of all deputies must sign"),
                m => m.Command.Signatures >= Needed(law.Initiative.Value, m.Case),
                m => AtLeast.With(Words.Of(Needed(law.Initiative.Value, m.Case))),
                m => Words.Of(m.Command.Signatures))
            .Yields(Trigger.SheetsHandedIn)
            .Decide(m => new SheetsHandedIn(m.Today, m.Command.Signatures));

        motion.When(closes, Trigger.CollectionLapsed, (_, at) => new CollectionLapsed(at), _ => law.Policies.LapsesWithoutSheets);

        motion.On<DrawUpProtocol>(
            new("қолдардың төлнұсқалығы туралы хаттама жасау", "составить протокол о подлинности подписей", "draw up the protocol on the signatures"),
            law.Verification.Basis)
            .By(law.Verifier.Value)
            .Duty(new Limit<NoConfidenceMotion>(
                "verification.due",
                    new("қолдарды тексеру мерзімінің соңы", "окончание срока проверки подписей", "the end of the time to check the signatures"),
                    law.Verification.Basis,
                current => After(law.Verification.Value, current.HandedInOn, current)))
            .Require(
                "genuine.number", law.Verification.Basis,
                new(
                    "төлнұсқа қолдар тапсырылған қолдардан аспауға тиіс", "подлинных подписей не может быть больше, чем сдано",
                    "there cannot be more genuine signatures than were handed in"),
                m => m.Command.Genuine >= 0 && m.Command.Genuine <= m.Case.HandedIn,
                m => AtMost.With(Words.Of(m.Case.HandedIn)),
                m => Words.Of(m.Command.Genuine))
            .Yields(Trigger.SignaturesConfirmed, Trigger.SignaturesInsufficient)
            .Decide(m => law.Initiative.Value.Share.IsMet(m.Command.Genuine, m.Case.AllDeputies)
                ? new SignaturesConfirmed(m.Today, m.Command.Genuine)
                : new SignaturesInsufficient(m.Today, m.Command.Genuine));
    }

    // Article 24(5)-(6): the session within a month, a majority of all deputies, and the decision at once to the higher akim.
    private void Session()
    {
        Voting(motion.On<VoteNoConfidence>(
            new("сенімсіздік білдіру туралы дауыс беру", "голосовать о вотуме недоверия", "vote on no confidence"),
            law.Majority.Basis), law.Majority.Basis, m => m.Command.InFavour)
            .Duty(new Limit<NoConfidenceMotion>(
                "session.due",
                    new("сессия өткізу мерзімінің соңы", "окончание срока проведения сессии", "the end of the time to hold the session"),
                    law.Session.Basis,
                current => After(law.Session.Value, current.ProtocolOn, current)))
            .Yields(Trigger.NoConfidenceExpressed, Trigger.NoConfidenceFailed)
            .Decide(m => law.Majority.Value.Share.IsMet(m.Command.InFavour, m.Case.AllDeputies)
                ? new NoConfidenceExpressed(m.Today, m.Command.InFavour)
                : new NoConfidenceFailed(m.Today, m.Command.InFavour));

        motion.On<DeliverDecision>(
            new("шешімді жоғары тұрған әкімге жеткізу", "направить решение вышестоящему акиму", "deliver the decision to the higher akim"),
            law.Delivery)
            .By(ElectionRoles.Maslikhat, law.Verifier.Value)
            .Duty(new Limit<NoConfidenceMotion>(
                "delivery.due",
                    new("шешімді дереу жіберу күнінің соңы", "окончание дня, в который решение направляется незамедлительно", "the end of the day of the vote"),
                    law.Delivery,
                current => current.VotedOn is { } day ? current.Zone.AtStartOfDay(day.PlusDays(1)).ToInstant() : null))
            .Yields(Trigger.DecisionDelivered)
            .Decide(m => new DecisionDelivered(m.Today));
    }

    // Article 24(7): the higher akim ends the powers or leaves the akim in office.
    private void HigherAkim()
    {
        var due = new Limit<NoConfidenceMotion>(
            "higher-akim.due",
                new("жоғары тұрған әкімнің қарау мерзімінің соңы", "окончание срока рассмотрения вышестоящим акимом", "the end of the higher akim's time"),
                law.HigherAkimDecides.Basis,
            current => After(law.HigherAkimDecides.Value, current.DeliveredOn, current));

        motion.On<AcceptNoConfidence>(
            new("сенімсіздікті қабылдап, өкілеттігін тоқтату", "принять вотум недоверия и прекратить полномочия", "accept no confidence"),
            law.HigherAkimDecides.Basis)
            .By(ElectionRoles.HigherAkim)
            .Duty(due)
            .Yields(Trigger.NoConfidenceAccepted)
            .Decide(m => new NoConfidenceAccepted(m.Today));

        motion.On<RejectNoConfidence>(
            new("әкімді қызметінде қалдыру", "оставить акима в должности", "leave the akim in office"), law.HigherAkimDecides.Basis)
            .By(ElectionRoles.HigherAkim)
            .Duty(due)
            .Yields(Trigger.NoConfidenceRejected)
            .Decide(m => new NoConfidenceRejected(m.Today));
    }

    // Article 24(8): after six months a second vote binds the higher akim.
    private void SecondVote()
    {
        Voting(motion.On<VoteAgain>(
            new("сенімсіздікті қайта білдіру", "повторно выразить недоверие", "vote on no confidence again"),
            law.SecondVoteAfter.Basis), law.SecondVoteAfter.Basis, m => m.Command.InFavour)
            .From(new Limit<NoConfidenceMotion>(
                "second-vote.opens",
                    new("бірінші дауыс беруден кейін алты айдың өтуі", "истечение шести месяцев со дня первого вотума", "six months after the first vote"),
                    law.SecondVoteAfter.Basis,
                current => After(law.SecondVoteAfter.Value, current.VotedOn, current)))
            .Yields(Trigger.ExpressedAgain, Trigger.FailedAgain)
            .Decide(m => law.Majority.Value.Share.IsMet(m.Command.InFavour, m.Case.AllDeputies)
                ? new ExpressedAgain(m.Today, m.Command.InFavour)
                : new FailedAgain(m.Today, m.Command.InFavour));

        motion.On<DismissAkim>(new("әкімді қызметтен босату", "освободить акима от должности", "dismiss the akim"), law.Dismissal)
            .By(ElectionRoles.HigherAkim)
            .Duty(new Limit<NoConfidenceMotion>(
                "dismissal.due",
                    new("босату мерзімінің соңы", "окончание срока освобождения от должности", "the end of the time to dismiss"),
                    law.HigherAkimDecides.Basis,
                current => law.Policies.DismissalHasTheTimeOfTheDecision ? After(law.HigherAkimDecides.Value, current.VotedAgainOn, current) : null))
            .Yields(Trigger.AkimDismissed)
            .Decide(m => new AkimDismissed(m.Today));
    }

    private static CommandBuilder<NoConfidenceMotion, Trigger, Whole, TCommand> Voting<TCommand>(
        CommandBuilder<NoConfidenceMotion, Trigger, Whole, TCommand> vote, Citation basis, Func<Matter<NoConfidenceMotion, Whole, TCommand>, int> inFavour)
        where TCommand : class, ICommand<NoConfidenceMotion> => vote
            .By(ElectionRoles.Maslikhat)
            .Require(
                "votes.number", basis,
                new("дауыстар саны депутаттар санынан аспауға тиіс", "голосов не может быть больше, чем депутатов", "there cannot be more votes than deputies"),
                m => inFavour(m) >= 0 && inFavour(m) <= m.Case.AllDeputies,
                m => AtMost.With(Words.Of(m.Case.AllDeputies)),
                m => Words.Of(inFavour(m)));

    private static long Needed(Threshold threshold, NoConfidenceMotion current) => threshold.Share.Of(current.AllDeputies);

    private Instant? After(TimeLimit limit, LocalDate? anchor, NoConfidenceMotion current) => anchor is { } day ? limit.Until(day, current.Zone, calendar) : null;
}
