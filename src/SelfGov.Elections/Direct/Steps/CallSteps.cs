using SelfGov.Kazakhstan.Bodies;
using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Elections.Direct.Steps;

/// <summary>Article 113-1: the ground, the call, and the notice of it.</summary>
internal static class CallSteps
{
    private static readonly Period LongestTermAhead = Period.FromYears(1);

    internal static void Define(ElectionDefinition election, AkimElectionLaw law)
    {
        DefineGround(election, law);
        DefineCall(election, law);
        election.On<PublishCall>(
                new("сайлау күні туралы хабарды жариялау", "опубликовать сообщение о дне выборов", "publish the notice of the election day"), law.CallIsPublished)
            .By(Roles.TerritorialCommission)
            .Given("call.published-once", law.CallIsPublished,
                new("хабар бұрын жарияланбаған", "сообщение ещё не опубликовано", "the notice is not published yet"),
                matter => !matter.Case.IsCallPublished)
            .Yields(ElectionTrigger.CallPublished)
            .Decide(matter => new CallPublished(matter.Today));
        election.When(
            ElectionLimits.NominationOpens(law), ElectionTrigger.NominationOpened, (_, moment) => new NominationOpened(moment));
    }

    private static void DefineGround(ElectionDefinition election, AkimElectionLaw law) =>
        election.On<RecordGround>(
                new("сайлау тағайындау негізін тіркеу", "зафиксировать основание для выборов", "record the ground for an election"), law.Scope)
            .By(Roles.TerritorialCommission, Roles.HigherAkim, Roles.Maslikhat)
            .Require("ground.known", law.Scope,
                new("редакция бұл негізді біледі", "редакция знает это основание", "the edition knows this ground"),
                matter => law.Grounds.ContainsKey(matter.Command.Ground.Kind),
                found: matter => ElectionTexts.Of(matter.Command.Ground.Kind))
            .Require("ground.unit", law.Scope,
                new("бұл деңгейдегі әкім сайланады", "аким этого уровня избирается", "akims of this level are elected"),
                matter => !matter.Command.Unit.IsRaionLevel || law.Raion is not null,
                found: matter => ElectionTexts.Of(matter.Command.Unit.Kind))
            .Require("ground.pilot", law.RaionOnlyByPilotList?.Basis ?? law.Scope,
                new(
                    "пилоттық тізім тек аудан деңгейіне қатысты, ал ол деңгейде мерзім аяқталуы негіз болмайды",
                    "пилотный перечень относится только к районному уровню, а истечение срока там не основание",
                    "the pilot list concerns raion level only, where the end of a term is no ground"),
                matter => law.RaionOnlyByPilotList is null
                    || (matter.Command.Unit.IsRaionLevel
                        ? matter.Command.Ground.Kind != GroundKind.TermEnds
                        : matter.Command.Ground.Kind != GroundKind.PilotListed))
            .Require("ground.new-unit", law.OnlyInNewlyFormedUnit?.Basis ?? law.Scope,
                new(
                    "шекара өзгергенде сайлау тек жаңадан құрылған бірлікте тағайындалады",
                    "при изменении границ выборы назначаются только во вновь созданной единице",
                    "when boundaries change, only a newly formed unit elects"),
                matter => law.OnlyInNewlyFormedUnit is null || matter.Command.Ground.Kind != GroundKind.UnitChanged || matter.Command.Ground.IsNewlyFormedUnit)
            .Require("ground.day", law.Scope,
                new(
                    "негіз болған күн өтіп кетті немесе мерзімнің аяқталуына бір жылдан аспайды",
                    "событие произошло, а конец срока не дальше года",
                    "the event lies behind, and the end of a term not further than a year ahead"),
                HasSaneDay,
                found: matter => Words.Of(matter.Command.Ground.Day))
            .Require("ground.cause", law.Scope,
                new(
                    "негізді осы түрдегі іс туғызған болуға тиіс", "основание должно возникнуть из дела соответствующего вида",
                    "the ground must come from a case of the kind that causes it"),
                matter => matter.Command.Ground.IsOfItsCause,
                found: matter => Words.Same($"{matter.Command.Ground.Cause}"))
            .Yields(ElectionTrigger.GroundArose)
            .Decide(matter => new GroundArose(matter.Command.Unit, matter.Command.Ground, matter.Command.KeepEdition));

    private static bool HasSaneDay(Matter<AkimElection, Whole, RecordGround> matter)
    {
        LocalDate today = matter.Now.InZone(matter.Command.Unit.Zone).Date;
        bool liesAhead = matter.Command.Ground.Kind is GroundKind.TermEnds or GroundKind.PilotListed;
        return matter.Command.Ground.Day >= today - LongestTermAhead && matter.Command.Ground.Day <= (liesAhead ? today + LongestTermAhead : today);
    }

    private static void DefineCall(ElectionDefinition election, AkimElectionLaw law)
    {
        Citation basis = law.HoldBeforeTermEnds.Basis;
        var call = election.On<CallElection>(new("сайлауды тағайындау", "назначить выборы", "call the election"), basis)
            .By(Roles.TerritorialCommission)
            .Until(new ElectionLimit(
                "call.before", new("мерзім аяқталғанға дейін сайлау тағайындаудың соңғы күні", "последний день назначения до истечения срока", "last day to call before the term ends"),
                basis, current => current.Ground.Kind is GroundKind.TermEnds or GroundKind.PilotListed
                    ? law.TermsFor(current.Unit).CallBefore.Value.Until(current.Ground.Day, current.Zone)
                    : null))
            .Until(new ElectionLimit(
                "call.after-vacancy", new("өкілеттік мерзімінен бұрын тоқтатылғаннан кейін сайлау тағайындаудың соңғы күні", "последний день назначения после досрочного прекращения", "last day to call after a vacancy"),
                law.CallAfterVacancy.Basis, current => law.Policies.LateCallIsRefused ? VacancyLimit(current, law) : null))
            .Duty(new ElectionLimit(
                "call.after-vacancy", new("өкілеттік мерзімінен бұрын тоқтатылғаннан кейін сайлау тағайындаудың соңғы күні", "последний день назначения после досрочного прекращения", "last day to call after a vacancy"),
                law.CallAfterVacancy.Basis, current => law.Policies.LateCallIsRefused ? null : VacancyLimit(current, law)));
        AddDayRules(call, law);
        AddPeriodRules(call, law);
        call.Yields(ElectionTrigger.ElectionCalled)
            .Decide(matter => new ElectionCalled(CallOf(matter)));
    }

    private static void AddDayRules(CommandBuilder<AkimElection, ElectionTrigger, Whole, CallElection> call, AkimElectionLaw law) => call
        .Require("call.edition", law.Scope,
            new(
                "сайлау тағайындалған күні осы редакция қолданыста болуға тиіс",
                "в день назначения должна действовать эта редакция закона",
                "this edition is in force on the day of the call"),
            matter => matter.Case.KeepsEdition || AkimElectionEditions.All.On(matter.Today)?.Id == law.Id,
            expected: _ => Words.Same(law.Id.ToString()),
            found: matter => Words.Same(AkimElectionEditions.All.On(matter.Today)?.Id.ToString() ?? "—"))
        .Require("call.day-ahead", law.NominationPeriod,
            new("сайлау күні тағайындалған күннен кейін болуға тиіс", "день выборов позже дня назначения", "election day is later than the call"),
            LiesAhead,
            found: matter => Words.Of(matter.Command.Day))
        .Require("call.hold-before-term-ends", law.HoldBeforeTermEnds.Basis,
            new("сайлау өкілеттік мерзімі аяқталғанға дейін өткізіледі", "выборы проводятся до истечения срока полномочий", "the election is held before the term ends"),
            matter => matter.Case.Ground.Kind != GroundKind.TermEnds || matter.Command.Day <= law.HoldBeforeTermEnds.Value.LastDay(matter.Case.Ground.Day),
            expected: matter => Words.Of(law.HoldBeforeTermEnds.Value.LastDay(matter.Case.Ground.Day)),
            found: matter => Words.Of(matter.Command.Day))
        .Require("call.pilot-day", law.HoldOnPilotDay ?? law.Scope,
            new("сайлау мәслихат белгілеген күні өткізіледі", "выборы проводятся в день, определённый маслихатом", "the election is held on the day that the maslikhat fixed"),
            matter => matter.Case.Ground.Kind != GroundKind.PilotListed || matter.Command.Day == matter.Case.Ground.Day,
            expected: matter => Words.Of(matter.Case.Ground.Day),
            found: matter => Words.Of(matter.Command.Day))
        .Require("call.hold-after-call", law.CallAfterVacancy.Basis,
            new("сайлау тағайындалғаннан кейінгі мерзімде өткізіледі", "выборы проводятся в срок после назначения", "the election is held in time after the call"),
            matter => !IsVacancy(matter.Case) || matter.Command.Day <= law.TermsFor(matter.Case.Unit).HoldAfterCall.Value.LastDay(matter.Today),
            expected: matter => Words.Of(law.TermsFor(matter.Case.Unit).HoldAfterCall.Value.LastDay(matter.Today)),
            found: matter => Words.Of(matter.Command.Day))
        .Require("call.minimum-wage", law.Village.FeeInMinimumWages.Basis,
            new("ең төменгі жалақы көрсетілуге тиіс", "минимальная заработная плата указана", "the minimum wage is stated"),
            matter => matter.Command.MinimumWage > default(Money),
            found: matter => Words.Same(matter.Command.MinimumWage.ToString()));

    /// <summary>Overrides of the call stay between the opening and the end of the campaign (arts 113-3(5), 113-5(14), 27(2)).</summary>
    private static void AddPeriodRules(CommandBuilder<AkimElection, ElectionTrigger, Whole, CallElection> call, AkimElectionLaw law) => call
        .Require("call.nomination-period", law.NominationPeriod,
            new("ұсыну басталғаннан кейін аяқталуға тиіс", "выдвижение оканчивается после начала", "nomination closes after it opens"),
            matter => !LiesAhead(matter) || NominationClose(matter, law) > matter.Today.PlusDays(1).AtMidnight(),
            expected: matter => Words.Of(matter.Today.PlusDays(1)),
            found: matter => Words.Of(NominationClose(matter, law)))
        .Require("call.registration-period", law.RegistrationPeriod,
            new(
                "тіркеу ұсынудан ерте аяқталмайды және үгітке уақыт қалады",
                "регистрация оканчивается не раньше выдвижения и оставляет время агитации",
                "registration closes not before nomination and leaves time to campaign"),
            matter => !LiesAhead(matter)
                || (RegistrationClose(matter, law) >= NominationClose(matter, law)
                    && RegistrationClose(matter, law) < matter.Command.Day.PlusDays(-1).AtMidnight()),
            found: matter => Words.Of(RegistrationClose(matter, law)));

    private static bool IsVacancy(AkimElection election) => election.Ground.Kind is GroundKind.EarlyTermination or GroundKind.UnitChanged;

    private static Instant? VacancyLimit(AkimElection current, AkimElectionLaw law) =>
        IsVacancy(current) ? law.CallAfterVacancy.Value.Until(current.Ground.Day, current.Zone) : null;

    /// <summary>From a day that is refused anyway nothing is counted back: it may be the first that a calendar knows.</summary>
    private static bool LiesAhead(Matter<AkimElection, Whole, CallElection> matter) => matter.Command.Day > matter.Today;

    private static LocalDateTime NominationClose(Matter<AkimElection, Whole, CallElection> matter, AkimElectionLaw law) =>
        matter.Command.NominationCloses ?? LocalClose(matter, law.TermsFor(matter.Case.Unit).NominationCloses.Value);

    private static LocalDateTime RegistrationClose(Matter<AkimElection, Whole, CallElection> matter, AkimElectionLaw law) =>
        matter.Command.RegistrationCloses ?? LocalClose(matter, law.TermsFor(matter.Case.Unit).RegistrationCloses.Value);

    private static LocalDateTime LocalClose(Matter<AkimElection, Whole, CallElection> matter, TimeLimit limit) =>
        limit.Until(matter.Command.Day, matter.Case.Zone).InZone(matter.Case.Zone).LocalDateTime;

    private static ElectionCall CallOf(Matter<AkimElection, Whole, CallElection> matter) => new(
        matter.Today, matter.Command.Day, matter.Command.MinimumWage, matter.Command.NominationCloses, matter.Command.RegistrationCloses);
}
