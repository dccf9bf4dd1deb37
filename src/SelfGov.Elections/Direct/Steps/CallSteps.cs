using System.Collections.Immutable;
using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Elections.Indirect;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Corrections;
using SelfGov.Workflow.Definition;
using static SelfGov.Kazakhstan.KazakhstanActs;
using static SelfGov.Workflow.Definition.Expect;
using Builder =
    SelfGov.Workflow.Definition.LifecycleDefinition<SelfGov.Elections.Direct.AkimElection, SelfGov.Elections.Direct.ElectionState>;
using Call =
    SelfGov.Workflow.Matter<
        SelfGov.Elections.Direct.AkimElection, SelfGov.Workflow.Definition.Whole, SelfGov.Elections.Direct.CallElection>;

namespace SelfGov.Elections.Direct.Steps;

/// <summary>Article 113-1: the ground, the call, and the notice of it.</summary>
internal static class CallSteps
{
    // Article 36(1), since 2023 36-2, of the law on local government: an akim is elected for four years.
    private static readonly Period Term = Period.FromYears(4);

    private static readonly Citation Grounds = ElectionsAct.At("113-1", 1);

    private static readonly ImmutableArray<UnitKind> VillageLevel =
        [UnitKind.CityOfRaionSignificance, UnitKind.Village, UnitKind.Settlement, UnitKind.RuralDistrict];

    internal static void Define(Builder election, AkimElectionLaw law)
    {
        DefineGround(election, law);
        DefineCall(election, law);
        election.On<PublishCall>(law.CallIsPublished)
            .By(Roles.TerritorialCommission)
            .Require(
                "call.published-once", law.CallIsPublished,
                new(
                    "хабар бұрын жарияланбаған болуға тиіс", "сообщение не должно быть уже опубликовано",
                    "the notice must not be published yet"),
                m => !m.Case.IsCallPublished)
            .Decide(m => new CallPublished(m.Today));
        election.On<CorrectCallNotice>(law.CallIsPublished)
            .By(Roles.TerritorialCommission)
            .CorrectsDay(m => m.Case.CallPublishedOn, m => m.Case.Call!.CalledOn)
            .Decide(m => new CallNoticeCorrected(m.Today, m.Case.CallPublishedOn!.Value, m.Command.Day, m.Command.Act));
        var opens = new Limit<AkimElection>(
            "nomination.opens", new("ұсынудың басталуы", "начало выдвижения", "opening of nomination"), law.NominationPeriod,
            current => current.Schedule!.NominationOpens);
        election.When(opens, (_, at) => new NominationOpened(at));
    }

    private static void DefineGround(Builder election, AkimElectionLaw law) => election.On<RecordGround>(Grounds)
        .By(Roles.TerritorialCommission, Roles.HigherAkim, Roles.Maslikhat)
        .Require(
            "ground.known", Grounds,
            new(
                "негіз осы редакцияда көзделген болуға тиіс", "основание должно быть предусмотрено этой редакцией закона",
                "the ground must be one that this edition knows"),
            nameof(RecordGround.Ground), m => m.Command.Ground.Kind, OneOf<GroundKind>([.. law.Grounds.Keys.Order()]), ElectionTexts.Of)
        .Require(
            "ground.unit", law.Scope,
            new(
                "бірлік әкімдері сайланатын деңгейде болуға тиіс", "единица должна быть того уровня, на котором избираются акимы",
                "the unit must be of a level at which akims are elected"),
            nameof(RecordGround.Unit), m => m.Command.Unit.Kind, law.Raion is null ? OneOf(VillageLevel) : default, ElectionTexts.Of)
        .Require(
            "ground.pilot", law.RaionOnlyByPilotList?.Basis ?? Grounds,
            new(
                "пилоттық өңірлердің тізбесі тек аудан деңгейінде негіз болуға тиіс, ал ол деңгейде мерзімнің аяқталуы негіз болмауға тиіс",
                "перечень пилотных регионов должен быть основанием только на районном уровне, "
                    + "а истечение срока не должно быть там основанием",
                "the pilot list must be a ground at raion level only, where the end of a term must be none"),
            m => law.RaionOnlyByPilotList is null
                || (m.Command.Unit.IsRaionLevel
                    ? m.Command.Ground.Kind != GroundKind.TermEnds
                    : m.Command.Ground.Kind != GroundKind.PilotListed),
            field: nameof(RecordGround.Ground))
        .Require(
            "ground.new-unit", law.OnlyInNewlyFormedUnit?.Basis ?? Grounds,
            new(
                "шекаралар өзгергенде сайлау тек жаңадан құрылған бірлікте тағайындалуға тиіс",
                "при изменении границ выборы должны назначаться только во вновь созданной единице",
                "when boundaries change, the unit that elects must be newly formed"),
            m => law.OnlyInNewlyFormedUnit is null || m.Command.Ground.Kind != GroundKind.UnitChanged || m.Command.Ground.IsNewlyFormedUnit,
            field: nameof(RecordGround.Ground))
        .Require(
            "ground.day", Grounds,
            new(
                "негіз болған оқиға өтіп кеткен, ал мерзімнің аяқталуына өкілеттік мерзімінен аспайтын уақыт қалған болуға тиіс",
                "событие должно уже произойти, а до конца срока должно оставаться не больше самого срока полномочий",
                "the event must lie behind, and the end of a term not further ahead than a term lasts"),
            nameof(RecordGround.Ground), m => m.Command.Ground.Day, m => SaneDays(m.Command, m.Now))
        .RequireCause(
            Grounds, command => (command.Unit, command.Ground, command.Cause), nameof(RecordGround.Cause), nameof(RecordGround.Ground),
            law.Policies.PapersAreAccepted)
        .Decide(m => new GroundArose(
            m.Command.Unit, m.Command.Ground with { Cause = m.Command.Cause?.Case }, m.Command.KeepEdition));

    // Before the first rules on their election no akim was elected, and nobody's term or powers were followed by an election.
    private static Expect<LocalDate> SaneDays(RecordGround command, Instant now)
    {
        LocalDate today = now.InZone(command.Unit.Zone).Date;
        bool liesAhead = command.Ground.Kind is GroundKind.TermEnds or GroundKind.PilotListed;
        return Between(IndirectElectionEditions.FirstDay, liesAhead ? today + Term : today);
    }

    private static void DefineCall(Builder election, AkimElectionLaw law)
    {
        Citation basis = law.HoldBeforeTermEnds.Basis;
        var before = new Limit<AkimElection>(
            "call.before",
            new(
                "мерзім аяқталғанға дейін сайлау тағайындаудың соңғы күні", "последний день назначения до истечения срока",
                "last day to call before the term ends"),
            basis,
            current => LiesBeforeAnchor(current)
                ? law.TermsFor(current.Unit!).CallBefore.Value.Until(current.Ground!.Day, current.Zone)
                : null);
        var afterVacancy = new Limit<AkimElection>(
            "call.after-vacancy",
            new(
                "өкілеттік мерзімінен бұрын тоқтатылғаннан кейін сайлау тағайындаудың соңғы күні",
                "последний день назначения после досрочного прекращения полномочий", "last day to call after a vacancy"),
            law.CallAfterVacancy.Basis,
            current => IsVacancy(current)
                ? law.CallAfter(current.Ground!.Day, current.Unit!).Until(current.Ground.Day, current.Zone)
                : null);
        var call = election.On<CallElection>(basis)
            .By(Roles.TerritorialCommission)
            .Until(before with { At = current => law.Policies.LateCallIsRefused ? before.At(current) : null })
            .Duty(before with { At = current => law.Policies.LateCallIsRefused ? null : before.At(current) })
            .Until(afterVacancy with { At = current => law.Policies.LateCallIsRefused ? afterVacancy.At(current) : null })
            .Duty(afterVacancy with { At = current => law.Policies.LateCallIsRefused ? null : afterVacancy.At(current) });
        AddDayRules(call, law);
        AddPeriodRules(call, law);
        call.Decide(m => new ElectionCalled(new ElectionCall(
            m.Today, m.Command.Day, m.Command.MinimumWage, m.Command.NominationCloses, m.Command.RegistrationCloses,
            DaysLate(m.Case, m.Today))));
    }

    private static void AddDayRules(CommandBuilder<AkimElection, Whole, CallElection> call, AkimElectionLaw law) => call
        .Require(
            "call.edition", law.HoldBeforeTermEnds.Basis,
            new(
                "сайлау тағайындалған күні осы редакция қолданыста болуға тиіс", "в день назначения должна действовать эта редакция закона",
                "this edition must be in force on the day of the call"),
            m => AkimElectionEditions.All.On(m.Today)?.Id,
            m => m.Case.KeepsEdition ? default : Exactly<EditionId?>(law.Id))
        .Require(
            "call.day-ahead", law.HoldBeforeTermEnds.Basis,
            new(
                "сайлау күні сайлау тағайындалған күннен кейін болуға тиіс", "день выборов должен быть позже дня назначения",
                "election day must be later than the call"),
            nameof(CallElection.Day), m => m.Command.Day, m => NotEarlier(m.Today.PlusDays(1)))
        .Require(
            "call.hold-before-term-ends", law.HoldBeforeTermEnds.Basis,
            new(
                "сайлау өкілеттік мерзімі аяқталғанға дейін өткізілуге тиіс", "выборы должны проводиться до истечения срока полномочий",
                "the election must be held before the term ends"),
            nameof(CallElection.Day), m => m.Command.Day,
            m => m.Case.Ground!.Kind == GroundKind.TermEnds ? NotLater(LastElectionDay(m.Case, m.Today)) : default)
        .Require(
            "call.pilot-day", law.HoldOnPilotDay ?? law.Scope,
            new(
                "сайлау мәслихат белгілеген күні өткізілуге тиіс", "выборы должны проводиться в день, определённый маслихатом",
                "the election must be held on the day that the maslikhat fixed"),
            nameof(CallElection.Day), m => m.Command.Day,
            m => m.Case.Ground is not { Kind: GroundKind.PilotListed, Day: var day } ? default
                : day >= FirstElectionDay(m.Today) ? Exactly(day)
                : Between(FirstElectionDay(m.Today), day))
        .Require(
            "call.hold-after-call", law.CallAfterVacancy.Basis,
            new(
                "сайлау тағайындалғаннан кейінгі мерзімде өткізілуге тиіс", "выборы должны проводиться в срок после назначения",
                "the election must be held in time after the call"),
            nameof(CallElection.Day), m => m.Command.Day,
            m => LiesBeforeAnchor(m.Case) ? default : NotLater(law.TermsFor(m.Case.Unit!).HoldAfterCall.Value.LastDay(m.Today)))
        .Require(
            "call.minimum-wage", law.Village.FeeInMinimumWages.Basis,
            new(
                "ең төмен жалақы көрсетілуге тиіс",
                "должна быть указана минимальная заработная плата",
                "the minimum wage must be stated"),
            nameof(CallElection.MinimumWage), m => m.Command.MinimumWage, Present);

    /// <summary>Overrides of the call stay between the opening and the end of the campaign (arts 113-3(5), 113-5(14), 27(2)).</summary>
    private static void AddPeriodRules(CommandBuilder<AkimElection, Whole, CallElection> call, AkimElectionLaw law) => call
        .Require(
            "call.nomination-period", law.NominationPeriod,
            new(
                "ұсыну басталғаннан кейін аяқталуға тиіс", "выдвижение должно оканчиваться после своего начала",
                "nomination must close after it opens"),
            m => !LiesAhead(m) || NominationClose(m, law) > m.Today.PlusDays(1).AtMidnight(),
            expected: m => ElectionTexts.LaterThan(m.Today.PlusDays(1).AtMidnight()),
            found: m => Words.Of(NominationClose(m, law)),
            field: nameof(CallElection.NominationCloses))
        .Require(
            "call.registration-period", law.RegistrationPeriod,
            new(
                "тіркеу ұсынудан ерте аяқталмауға және үгітке уақыт қалдыруға тиіс",
                "регистрация должна оканчиваться не раньше выдвижения и оставлять время для агитации",
                "registration must close not before nomination and leave time to campaign"),
            m => !LiesAhead(m)
                || (RegistrationClose(m, law) >= NominationClose(m, law) && RegistrationClose(m, law) < CampaignEnd(m.Command.Day)),
            expected: m => ElectionTexts.FromBefore(NominationClose(m, law), CampaignEnd(m.Command.Day)),
            found: m => Words.Of(RegistrationClose(m, law)),
            field: nameof(CallElection.RegistrationCloses));

    private static bool IsVacancy(AkimElection election) => election.Ground!.Kind is GroundKind.EarlyTermination or GroundKind.UnitChanged
        || (election.Ground.Kind == GroundKind.ElectionFailed && election.Law.Policies.FailedElectionHasTimeOfVacancy);

    private static bool LiesBeforeAnchor(AkimElection election) => election.Ground!.Kind is GroundKind.TermEnds or GroundKind.PilotListed;

    /// <summary>The last day on which a call is in time; null where the act sets none.</summary>
    private static LocalDate? LastDayToCall(AkimElection election, LocalDate called) =>
        LiesBeforeAnchor(election) ? election.Law.TermsFor(election.Unit!).CallBefore.Value.LastDay(election.Ground!.Day)
        : IsVacancy(election) ? election.Law.CallAfter(election.Ground!.Day, election.Unit!, called).LastDay(election.Ground.Day)
        : null;

    // Nomination opens on the day after the call, and registration closes before the day of silence.
    private static LocalDate FirstElectionDay(LocalDate today) => today.PlusDays(3);

    private static int? DaysLate(AkimElection election, LocalDate today) =>
        LastDayToCall(election, today) is { } last && last < today ? Period.DaysBetween(last, today) : null;

    /// <summary>
    /// The last lawful election day before a term ends; where the call is late, not earlier than the time that every other call has
    /// (docs/law/gaps.md, 60).
    /// </summary>
    private static LocalDate LastElectionDay(AkimElection election, LocalDate today)
    {
        LocalDate inTime = election.Law.HoldBeforeTermEnds.Value.LastDay(election.Ground!.Day);
        return DaysLate(election, today) is null
            ? inTime
            : LocalDate.Max(inTime, election.Law.TermsFor(election.Unit!).HoldAfterCall.Value.LastDay(today));
    }

    /// <summary>From a day that is refused anyway nothing is counted back: it may be the first that a calendar knows.</summary>
    private static bool LiesAhead(Call m) => m.Command.Day > m.Today;

    private static LocalDateTime NominationClose(Call m, AkimElectionLaw law) =>
        m.Command.NominationCloses ?? LocalClose(m, law.TermsFor(m.Case.Unit!).NominationCloses.Value);

    private static LocalDateTime RegistrationClose(Call m, AkimElectionLaw law) =>
        m.Command.RegistrationCloses ?? LocalClose(m, law.TermsFor(m.Case.Unit!).RegistrationCloses.Value);

    private static LocalDateTime LocalClose(Call m, TimeLimit limit) =>
        limit.Until(m.Command.Day, m.Case.Zone).InZone(m.Case.Zone).LocalDateTime;

    private static LocalDateTime CampaignEnd(LocalDate day) => day.PlusDays(-1).AtMidnight();
}
