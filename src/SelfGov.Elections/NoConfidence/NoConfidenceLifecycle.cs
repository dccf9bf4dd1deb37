using NodaTime;
using SelfGov.Cases;
using SelfGov.Elections.Candidacies;
using SelfGov.Kazakhstan;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Corrections;
using SelfGov.Workflow.Definition;
using static SelfGov.Elections.NoConfidence.NoConfidenceGround;
using static SelfGov.Elections.NoConfidence.NoConfidenceState;
using static SelfGov.Workflow.Definition.Expect;
using Builder = SelfGov.Workflow.Definition.LifecycleDefinition<
    SelfGov.Elections.NoConfidence.NoConfidenceMotion, SelfGov.Elections.NoConfidence.NoConfidenceState>;

namespace SelfGov.Elections.NoConfidence;

/// <summary>No confidence of a maslikhat in an akim (art. 24 of the law on local government).</summary>
public sealed class NoConfidenceLifecycle
{
    /// <summary>The kind of procedure.</summary>
    public const string Kind = "no-confidence";

    /// <summary>The procedure as a host adds it. The edition in force on the day of the written request governs.</summary>
    public static readonly Procedure<NoConfidenceMotion, NoConfidenceLaw> Procedure = new(
        Kind, () => NoConfidenceEditions.All, Under, typeof(NoConfidenceFact),
        typeof(NoConfidenceCommand),
        () => NoConfidenceJson.Default,
        (opening, now) => opening is InitiateMotion { Unit: { } unit } ? now.InZone(unit.Zone).Date : null,
        () => KazakhstanCalendar.Work)
    {
        Name = new("әкімге сенімсіздік білдіру", "выражение недоверия акиму", "no confidence in an akim"),
    };

    private readonly NoConfidenceLaw law;
    private readonly WorkCalendar calendar;
    private readonly Builder motion;

    private NoConfidenceLifecycle(NoConfidenceLaw law, WorkCalendar calendar) =>
        (this.law, this.calendar, motion) = (law, calendar, new Builder(Procedure, law.Id, id => new NoConfidenceMotion(id, law)));

    /// <summary>The procedure under one edition of the law.</summary>
    /// <param name="law">The edition, or one derived from it.</param>
    /// <param name="calendar">
    /// The working days; <see cref="KazakhstanCalendar.Work"/> where null. It has to cover every year that a limit reaches.
    /// </param>
    /// <remarks>
    /// A question about a limit that reaches a year which the calendar does not cover throws <see cref="ArgumentOutOfRangeException"/> and
    /// names the year; a host then builds the lifecycle again with that year, and its cases go on.
    /// </remarks>
    /// <exception cref="ArgumentNullException">The law is null.</exception>
    public static Lifecycle<NoConfidenceMotion, NoConfidenceState> Under(NoConfidenceLaw law, WorkCalendar? calendar = null)
    {
        ArgumentNullException.ThrowIfNull(law);
        var lifecycle = new NoConfidenceLifecycle(law, KazakhstanCalendar.OrWork(calendar));
        lifecycle.motion.GovernedBy(law, NoConfidenceJson.Default, lifecycle.calendar);
        lifecycle.motion.Topology(NotInitiated, Configure);
        lifecycle.motion.Name(States(law));
        lifecycle.Initiative();
        lifecycle.Signatures();
        lifecycle.Session();
        lifecycle.HigherAkim();
        lifecycle.SecondVote();
        lifecycle.Discontinuation();
        return lifecycle.motion.Build();
    }

    private static StateText<NoConfidenceState>[] States(NoConfidenceLaw law) =>
    [
        new(NotInitiated, new("мәселеге бастамашылық етілмеген", "вопрос не инициирован", "not initiated"), law.Initiative.Basis),
        new(CollectingSignatures, new("қол жинау", "сбор подписей", "collecting signatures"), law.Collection.Basis),
        new(Verifying, new("қолдардың төлнұсқалығын тексеру", "проверка подлинности подписей", "checking the signatures"),
            law.Verification.Basis),
        new(SessionDue, new("сессия өткізілуге тиіс", "должна быть проведена сессия", "the session is due"), law.Session.Basis),
        new(Expressed, new("сенімсіздік білдірілді", "недоверие выражено", "no confidence expressed"), law.Majority.Basis),
        new(WithHigherAkim, new("жоғары тұрған әкімнің қарауында", "на рассмотрении вышестоящего акима", "with the higher akim"),
            law.HigherAkimDecides.Basis),
        new(Rejected, new(
            "әкімге міндеттерін одан әрі жүзеге асыру тапсырылды", "акиму поручено дальнейшее осуществление его обязанностей",
            "the akim was left in office"),
            law.HigherAkimDecides.Basis),
        new(DismissalDue, new("әкім қызметінен босатылуға тиіс", "аким должен быть освобождён от должности", "dismissal is due"),
            law.Dismissal),
        new(Dismissed, new(
            "сенімсіздік вотумы қабылданды", "вотум недоверия принят", "no confidence accepted"), law.HigherAkimDecides.Basis,
            IsFinal: true),
        new(Failed, new("сенімсіздік білдірілмеді", "недоверие не выражено", "the motion failed"), law.Majority.Basis,
            IsFinal: true),
        new(Discontinued, new("сенімсіздік туралы іс тоқтатылды", "дело о недоверии прекращено", "the motion was discontinued"),
            law.Initiative.Basis, IsFinal: true),
    ];

    private static void Configure(TopologyDefinition<NoConfidenceState> motion)
    {
        motion.Configure(NotInitiated).Permit<MotionInitiated>(CollectingSignatures);
        motion.Configure(CollectingSignatures)
            .Permit<SheetsHandedIn>(Verifying)
            .Permit<CollectionLapsed>(Failed);
        motion.Configure(Verifying)
            .Record<SheetsCorrected>()
            .Permit<SignaturesConfirmed>(SessionDue)
            .Permit<SignaturesInsufficient>(Failed);
        motion.Configure(SessionDue)
            .Permit<NoConfidenceExpressed>(Expressed)
            .Permit<NoConfidenceFailed>(Failed);
        motion.Configure(Expressed).Permit<DecisionDelivered>(WithHigherAkim);
        motion.Configure(WithHigherAkim)
            .Permit<NoConfidenceAccepted>(Dismissed)
            .Permit<NoConfidenceRejected>(Rejected);
        motion.Configure(Rejected)
            .Permit<ExpressedAgain>(DismissalDue)
            .Permit<FailedAgain>(Failed);
        motion.Configure(DismissalDue).Permit<AkimDismissed>(Dismissed);

        foreach (NoConfidenceState open in new[]
                 {
                     CollectingSignatures, Verifying, SessionDue, Expressed, WithHigherAkim, Rejected, DismissalDue,
                 })
        {
            motion.Configure(open).Permit<MotionDiscontinued>(Discontinued);
        }

        // A slip is corrected until the next step; where the motion failed, there is none.
        foreach (NoConfidenceState next in new[] { SessionDue, Failed })
        {
            motion.Configure(next).Record<SignatureProtocolCorrected>();
        }

        foreach (NoConfidenceState next in new[] { Expressed, Failed })
        {
            motion.Configure(next).Record<VoteCorrected>();
        }

        foreach (NoConfidenceState next in new[] { DismissalDue, Failed })
        {
            motion.Configure(next).Record<SecondVoteCorrected>();
        }
    }

    // No confidence is expressed in an akim who is in office (art. 24(1)); no act says what becomes of the motion otherwise
    // (docs/law/gaps.md, 92).
    private void Discontinuation() =>
        motion.On<DiscontinueMotion>(law.Initiative.Basis)
            .By(Roles.Maslikhat, Roles.HigherAkim)
            .Require(
                "discontinuation.act", law.Initiative.Basis,
                new("акт көрсетілуге тиіс", "акт должен быть указан", "the act must be named"),
                nameof(DiscontinueMotion.Act), m => m.Command.Act, Present)
            .Decide(m => new MotionDiscontinued(m.Today, m.Command.Act));

    // Article 24(1)-(3): the initiative and its grounds.
    private void Initiative() =>
        motion.On<InitiateMotion>(law.Signatures)
            .By(Roles.InitiatingDeputies)
            .Require(
                "deputies.known", law.Initiative.Basis,
                new("депутаттардың жалпы саны белгілі болуға тиіс", "должно быть известно общее число депутатов",
                    "the number of all deputies must be known"),
                nameof(InitiateMotion.AllDeputies), m => m.Command.AllDeputies, AtLeast(1))
            .Require(
                "ground.known", law.GroundList,
                new("негіз заңда көзделген болуға тиіс", "основание должно быть предусмотрено законом", "the law must know the ground"),
                nameof(InitiateMotion.Ground), m => m.Command.Ground, OneOf<NoConfidenceGround>([.. law.Grounds.Keys.Order()]),
                NoConfidenceParameters.Of)
            .Require(
                "ground.reports", law.ReportsNotApproved.Basis,
                new("мәслихат әкімнің есептерін екі рет бекітпеген болуға тиіс", "маслихат должен был дважды не утвердить отчёты акима",
                    "the maslikhat must have refused twice to approve the akim's reports"),
                nameof(InitiateMotion.ReportsNotApproved), m => m.Command.ReportsNotApproved,
                m => m.Command.Ground == ReportsNotApproved ? AtLeast(law.ReportsNotApproved.Value) : default)
            .Require(
                "ground.assembly", law.Grounds[AssemblyInitiative],
                new(
                    "жергілікті қоғамдастық жиналысы әкімді лауазымынан босату туралы мәселеге бастамашылық жасаған болуға тиіс",
                    "собрание местного сообщества должно было инициировать вопрос об освобождении акима от должности",
                    "the local community assembly must have asked for the dismissal of the akim"),
                nameof(InitiateMotion.AssemblyAskedOn), m => m.Command.AssemblyAskedOn,
                m => m.Command.Ground == AssemblyInitiative ? NotLater<LocalDate?>(TodayIn(m.Command.Unit, m.Now)) : default,
                earliest: m => m.Command.AssemblyAskedOn is { } day ? m.Command.Unit.Zone.AtStartOfDay(day).ToInstant() : null)
            .Require(
                "ground.village-level", law.Grounds[AssemblyInitiative],
                new(
                    "жиналыс лауазымынан босату туралы мәселеге бастамашылық жасайтын әкім аудандық маңызы бар қаланың, "
                        + "ауылдың, кенттің, ауылдық округтің әкімі болуға тиіс",
                    "аким, вопрос об освобождении которого от должности инициирует собрание, должен быть акимом города "
                        + "районного значения, села, посёлка, сельского округа",
                    "an akim whose dismissal the assembly asks for must be one at village level"),
                m => m.Command.Ground != AssemblyInitiative || !m.Command.Unit.IsRaionLevel,
                field: nameof(InitiateMotion.Unit))
            .Decide(m => new MotionInitiated(TodayIn(m.Command.Unit, m.Now), m.Command.Unit, m.Command.AllDeputies, m.Command.Ground));

    // Article 24(3)-(4): ten working days for the signatures, five for the check.
    private void Signatures()
    {
        var closes = new Limit<NoConfidenceMotion>(
            "signatures.close",
            new("қол жинау мерзімінің соңы", "окончание срока сбора подписей", "the end of the time to collect signatures"),
            law.Collection.Basis, current => After(law.Collection.Value, current.RequestedOn, current));
        var handIn = motion.On<HandInSheets>(law.Collection.Basis)
            .By(Roles.InitiatingDeputies);
        _ = law.Policies.LapsesWithoutSheets ? handIn.Until(closes) : handIn.Duty(closes);

        handIn
            .Require(
                "signatures.number", law.Signatures,
                new("қолдар саны депутаттар санынан аспауға тиіс", "подписей должно быть не больше, чем депутатов",
                    "there must not be more signatures than deputies"),
                nameof(HandInSheets.Signatures), m => m.Command.Signatures, m => Between(0, m.Case.AllDeputies))
            .Require(
                "signatures.enough", law.Initiative.Basis,
                new(
                    "мәслихат депутаттары жалпы санының кемінде бестен бірі қол қоюға тиіс",
                    "должно подписать не менее одной пятой от общего числа депутатов маслихата",
                    "at least one fifth of all deputies must sign"),
                nameof(HandInSheets.Signatures), m => m.Command.Signatures, m => AtLeast(law.Initiative.Value.Share.Of(m.Case.AllDeputies)))
            .Decide(m => new SheetsHandedIn(m.Today, m.Command.Signatures));
        motion.On<CorrectSheets>(law.Collection.Basis)
            .Corrects(
                handIn, m => new HandInSheets(m.Case.HandedIn), m => new HandInSheets(m.Command.Signatures), m => m.Case,
                m => m.Case.HandedInOn, m => m.Case.RequestedOn)
            .Decide(m => new SheetsCorrected(
                m.Today, m.Case.HandedIn, m.Case.HandedInOn!.Value, m.Command.Signatures, m.Command.Day, m.Command.Act));

        motion.When(closes, (_, at) => new CollectionLapsed(at), _ => law.Policies.LapsesWithoutSheets);

        var protocol = motion.On<DrawUpProtocol>(law.Verification.Basis)
            .By(law.Verifier.Value)
            .Duty(new Limit<NoConfidenceMotion>(
                "verification.due",
                new("қолдарды тексеру мерзімінің соңы", "окончание срока проверки подписей", "the end of the time to check the signatures"),
                law.Verification.Basis, current => After(law.Verification.Value, current.HandedInOn, current)))
            .Require(
                "genuine.number", law.Verification.Basis,
                new("төлнұсқа қолдар тапсырылған қолдардан аспауға тиіс", "подлинных подписей должно быть не больше, чем сдано",
                    "there must not be more genuine signatures than were handed in"),
                nameof(DrawUpProtocol.Genuine), m => m.Command.Genuine, m => Between(0, m.Case.HandedIn));
        protocol.Decide<SignaturesConfirmed, SignaturesInsufficient>(
            m => law.Initiative.Value.Share.IsMet(m.Command.Genuine, m.Case.AllDeputies)
                ? new SignaturesConfirmed(m.Today, m.Command.Genuine)
                : new SignaturesInsufficient(m.Today, m.Command.Genuine));
        motion.On<CorrectSignatureProtocol>(law.Verification.Basis)
            .Corrects(
                protocol,
                m => m.Case is { VotedOn: null, Genuine: { } genuine } ? new DrawUpProtocol(genuine) : null,
                m => new DrawUpProtocol(m.Command.Genuine), m => m.Case, m => m.Case.ProtocolOn, m => m.Case.HandedInOn,
                m => [new DrawUpProtocol(m.Case.Genuine!.Value - 1), new DrawUpProtocol(m.Case.Genuine!.Value + 1)])
            .Decide(m => new SignatureProtocolCorrected(
                m.Today, m.Case.Genuine!.Value, m.Case.ProtocolOn!.Value, m.Command.Genuine, m.Command.Day, m.Command.Act));
    }

    // Article 24(5)-(6): the session within a month, a majority of all deputies, and the decision at once to the higher akim.
    private void Session()
    {
        var vote = Voting(motion.On<VoteNoConfidence>(law.Majority.Basis), law.Majority.Basis, nameof(VoteNoConfidence.InFavour),
            command => command.InFavour)
            .Duty(new Limit<NoConfidenceMotion>(
                "session.due",
                new("сессия өткізу мерзімінің соңы", "окончание срока проведения сессии", "the end of the time to hold the session"),
                law.Session.Basis, current => After(law.Session.Value, current.ProtocolOn, current)));
        vote.Decide<NoConfidenceExpressed, NoConfidenceFailed>(m => law.Majority.Value.Share.IsMet(m.Command.InFavour, m.Case.AllDeputies)
            ? new NoConfidenceExpressed(m.Today, m.Command.InFavour)
            : new NoConfidenceFailed(m.Today, m.Command.InFavour));
        motion.On<CorrectVote>(law.Majority.Basis)
            .Corrects(
                vote,
                m => m.Case is { VotedAgainOn: null, InFavour: { } inFavour } ? new VoteNoConfidence(inFavour) : null,
                m => new VoteNoConfidence(m.Command.InFavour), m => m.Case, m => m.Case.VotedOn, m => m.Case.ProtocolOn,
                m => [new VoteNoConfidence(m.Case.InFavour!.Value - 1), new VoteNoConfidence(m.Case.InFavour!.Value + 1)])
            .Decide(m => new VoteCorrected(
                m.Today, m.Case.InFavour!.Value, m.Case.VotedOn!.Value, m.Command.InFavour, m.Command.Day, m.Command.Act));

        motion.On<DeliverDecision>(law.Delivery)
            .By(Roles.Maslikhat, law.Verifier.Value)
            .Duty(new Limit<NoConfidenceMotion>(
                "delivery.due",
                new("шешім дереу жолданатын күннің соңы", "окончание дня, в который решение направляется незамедлительно",
                    "the end of the day of the vote"), law.Delivery,
                current => current.VotedOn is { } day ? current.Zone.AtStartOfDay(day.PlusDays(1)).ToInstant() : null))
            .Decide(m => new DecisionDelivered(m.Today));
    }

    // Article 24(7): the higher akim ends the powers or leaves the akim in office.
    private void HigherAkim()
    {
        var due = new Limit<NoConfidenceMotion>(
            "higher-akim.due",
            new("жоғары тұрған әкімнің мәселені қарау мерзімінің соңы", "окончание срока рассмотрения вопроса вышестоящим акимом",
                "the end of the higher akim's time"), law.HigherAkimDecides.Basis,
            current => After(law.HigherAkimDecides.Value, current.DeliveredOn, current));

        motion.On<AcceptNoConfidence>(law.HigherAkimDecides.Basis)
            .By(Roles.HigherAkim)
            .Duty(due)
            .Decide(m => new NoConfidenceAccepted(m.Today));

        motion.On<RejectNoConfidence>(law.HigherAkimDecides.Basis)
            .By(Roles.HigherAkim)
            .Duty(due)
            .Decide(m => new NoConfidenceRejected(m.Today));
    }

    // Article 24(8): after six months a second vote binds the higher akim.
    private void SecondVote()
    {
        var vote = Voting(motion.On<VoteAgain>(law.SecondVoteAfter.Basis), law.SecondVoteAfter.Basis, nameof(VoteAgain.InFavour),
            command => command.InFavour)
            .From(new Limit<NoConfidenceMotion>(
                "second-vote.opens",
                new(
                    "бірінші рет сенімсіздік білдірілген күннен бастап алты айдың өтуі",
                    "истечение шести месяцев со дня первого выражения вотума недоверия",
                    "six months after the first vote of no confidence"), law.SecondVoteAfter.Basis,
                current => After(law.SecondVoteAfter.Value, current.VotedOn, current)));
        vote.Decide<ExpressedAgain, FailedAgain>(m => law.Majority.Value.Share.IsMet(m.Command.InFavour, m.Case.AllDeputies)
            ? new ExpressedAgain(m.Today, m.Command.InFavour)
            : new FailedAgain(m.Today, m.Command.InFavour));
        motion.On<CorrectSecondVote>(law.SecondVoteAfter.Basis)
            .Corrects(
                vote, m => m.Case.InFavourAgain is { } inFavour ? new VoteAgain(inFavour) : null,
                m => new VoteAgain(m.Command.InFavour), m => m.Case, m => m.Case.VotedAgainOn, m => m.Case.DeliveredOn,
                m => [new VoteAgain(m.Case.InFavourAgain!.Value - 1), new VoteAgain(m.Case.InFavourAgain!.Value + 1)])
            .Decide(m => new SecondVoteCorrected(
                m.Today, m.Case.InFavourAgain!.Value, m.Case.VotedAgainOn!.Value, m.Command.InFavour, m.Command.Day, m.Command.Act));

        motion.On<DismissAkim>(law.Dismissal)
            .By(Roles.HigherAkim)
            .Duty(new Limit<NoConfidenceMotion>(
                "dismissal.due",
                new("қызметінен босату мерзімінің соңы", "окончание срока освобождения от должности", "the end of the time to dismiss"),
                law.HigherAkimDecides.Basis,
                of => law.Policies.DismissalHasTheTimeOfTheDecision ? After(law.HigherAkimDecides.Value, of.VotedAgainOn, of) : null))
            .Decide(m => new AkimDismissed(m.Today));
    }

    private static CommandBuilder<NoConfidenceMotion, Whole, TCommand> Voting<TCommand>(
        CommandBuilder<NoConfidenceMotion, Whole, TCommand> vote, Citation basis, string field, Func<TCommand, int> inFavour)
        where TCommand : NoConfidenceCommand => vote
            .By(Roles.Maslikhat)
            .Require(
                "votes.number", basis,
                new("дауыстар саны депутаттар санынан аспауға тиіс", "голосов должно быть не больше, чем депутатов",
                    "there must not be more votes than deputies"),
                field, m => inFavour(m.Command), m => Between(0, m.Case.AllDeputies));

    private static LocalDate TodayIn(Unit unit, Instant now) => now.InZone(unit.Zone).Date;

    private Moment? After(TimeLimit limit, LocalDate? anchor, NoConfidenceMotion current) =>
        anchor is { } day ? limit.Until(day, current.Zone, calendar) : null;
}
