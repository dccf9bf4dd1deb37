using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Corrections;
using SelfGov.Workflow.Definition;
using static SelfGov.Workflow.Definition.Expect;
using Builder = SelfGov.Workflow.Definition.LifecycleDefinition<
    SelfGov.Elections.Indirect.IndirectElection, SelfGov.Elections.Indirect.IndirectElectionState>;

namespace SelfGov.Elections.Indirect.Steps;

/// <summary>Paragraphs 11 and 45, article 36-1(3) and (10): the ground, the call, and the notice of it.</summary>
internal static class IndirectCallSteps
{
    internal static void Define(Builder election, IndirectElectionLaw law)
    {
        DefineGround(election, law);
        DefineCall(election, law);
        election.On<PublishIndirectCall>(law.CallIsPublished)
            .By(Roles.TerritorialCommission)
            .Require(
                "call.published-once", law.CallIsPublished,
                new(
                    "хабар бұрын жарияланбаған болуға тиіс", "сообщение не должно быть опубликовано раньше",
                    "the notice must not have been published yet"),
                m => !m.Case.IsCallPublished)
            .Decide(m => new CallPublished(m.Today));
        election.On<CorrectIndirectCallNotice>(law.CallIsPublished)
            .By(Roles.TerritorialCommission)
            .CorrectsDay(m => m.Case.CallPublishedOn, m => m.Case.Call!.CalledOn)
            .Decide(m => new CallNoticeCorrected(m.Today, m.Case.CallPublishedOn!.Value, m.Command.Day, m.Command.Act));
        election.When(
            new(
                "nomination.opens", new("ұсынудың басталуы", "начало выдвижения", "opening of nomination"),
                law.NominationOpens.Basis, current => current.Schedule!.NominationOpens),
            (_, at) => new NominationOpened(at));
    }

    /// <summary>Nomination opens on the day after the call at the earliest, so its last day has to lie ahead.</summary>
    internal static void RequireTimeToNominate<TCommand>(
        CommandBuilder<IndirectElection, Whole, TCommand> call, IndirectElectionLaw law, string field, Func<TCommand, LocalDate> day)
        where TCommand : IndirectElectionCommand
    {
        call.Require(
            "call.time-to-nominate", law.NominationCloses.Basis,
            new(
                "ұсынудың соңғы күні алда болуға тиіс", "последний день выдвижения должен быть впереди",
                "the last day of nomination must lie ahead"),
            m => HasTimeToNominate(law, day(m.Command), m.Today),
            found: m => Words.Of(day(m.Command)),
            field: field);
    }

    private static void DefineGround(Builder election, IndirectElectionLaw law) =>
        election.On<RecordIndirectGround>(law.CallBefore.Basis)
            .By(Roles.TerritorialCommission, Roles.HigherAkim)
            .Require(
                "ground.known", law.CallBefore.Basis,
                new(
                    "негіз осы редакцияда көзделген болуға тиіс", "основание должно быть предусмотрено этой редакцией",
                    "the edition must know this ground"),
                nameof(RecordIndirectGround.Ground), m => m.Command.Ground.Kind,
                OneOf<GroundKind>([.. law.Grounds.Keys.Order()]), ElectionTexts.Of)
            .Require(
                "ground.unit", law.Scope,
                new(
                    "әкім таңдаушылар сайлайтын деңгейде болуға тиіс", "аким должен быть акимом уровня, на котором избирают выборщики",
                    "the akim must be one whom electors elect"),
                m => !m.Command.Unit.IsRaionLevel,
                found: m => ElectionTexts.Of(m.Command.Unit.Kind),
                field: nameof(RecordIndirectGround.Unit))
            .Require(
                "ground.day", law.CallBefore.Basis,
                new(
                    "негіз болған оқиға өтіп кеткен, ал мерзімнің аяқталуына өкілеттік мерзімінен аспайтын уақыт қалған болуға тиіс",
                    "событие должно уже произойти, а до конца срока должно оставаться не больше самого срока полномочий",
                    "the event must lie behind, and the end of a term not further ahead than a term lasts"),
                nameof(RecordIndirectGround.Ground), m => m.Command.Ground.Day,
                m => SaneDays(m.Command.Ground.Kind, m.Now.InZone(m.Command.Unit.Zone).Date, law))
            .RequireCause(
                law.CallBefore.Basis, command => (command.Unit, command.Ground, command.Cause),
                nameof(RecordIndirectGround.Cause), nameof(RecordIndirectGround.Ground), law.Policies.PapersAreAccepted)
            .Decide(m => new GroundArose(
                m.Command.Unit, m.Command.Ground with { Cause = m.Command.Cause?.Case }, m.Command.KeepEdition));

    // Before the first rules on their election no akim was elected; the terms of those appointed before ended with the first election.
    private static Expect<LocalDate> SaneDays(GroundKind ground, LocalDate today, IndirectElectionLaw law) => Between(
        IndirectElectionEditions.All.All[0].First - Period.FromYears(law.TermYears.Value),
        ground == GroundKind.TermEnds ? today + Period.FromYears(law.TermYears.Value) : today);

    /// <summary>The day from which the time to vote runs where the seat is vacant already; null where a policy sets none.</summary>
    private static LocalDate? VacantFrom(IndirectElection election) =>
        election.Ground!.Kind == GroundKind.ElectionFailed && !election.Law.Policies.FailedElectionHasTimeOfVacancy
            ? null
            : election.Ground.Day;

    /// <summary>
    /// The last day to vote after a vacancy. Where it can be met by no vote that is called today, the call is late, and has the same time
    /// from its own day (docs/law/gaps-indirect.md, 7).
    /// </summary>
    private static LocalDate LastDayToVote(IndirectElection election, LocalDate today)
    {
        IndirectElectionLaw law = election.Law;
        LocalDate last = law.HoldAfterVacancy.Value.LastDay(VacantFrom(election) ?? today);
        return law.Policies.LateCallIsRefused || HasTimeToNominate(law, last, today) ? last : law.HoldAfterVacancy.Value.LastDay(today);
    }

    private static int? DaysLate(IndirectElection election, LocalDate today, LocalDate day)
    {
        (LocalDate last, LocalDate of) = election.Ground!.Kind == GroundKind.TermEnds
            ? (election.Law.CallBefore.Value.LastDay(election.Ground.Day), today)
            : (VacantFrom(election) is { } vacant ? election.Law.HoldAfterVacancy.Value.LastDay(vacant) : day, day);
        return last < of ? Period.DaysBetween(last, of) : null;
    }

    /// <summary>Not later than a day; where no vote that is called today can be so early, no day at all.</summary>
    internal static Expect<LocalDate> NotLaterThanNominated(IndirectElectionLaw law, LocalDate last, LocalDate today) =>
        HasTimeToNominate(law, last, today) ? NotLater(last) : Between(today.PlusDays(1), LocalDate.Min(last, today));

    /// <summary>Whether a vote on a day that is called today leaves a day to nominate.</summary>
    internal static bool HasTimeToNominate(IndirectElectionLaw law, LocalDate day, LocalDate today) =>
        day > today && law.NominationCloses.Value.Counted(law.Policies.DayCounting).LastDay(day) > today;

    private static void DefineCall(Builder election, IndirectElectionLaw law)
    {
        var before = new Limit<IndirectElection>(
            "call.before",
            new(
                "мерзім аяқталғанға дейін сайлау тағайындаудың соңғы күні", "последний день назначения до истечения срока",
                "last day to call before the term ends"),
            law.CallBefore.Basis,
            current => current.Ground!.Kind == GroundKind.TermEnds
                ? law.CallBefore.Value.Until(current.Ground.Day, current.Zone)
                : null);
        var call = election.On<CallIndirectElection>(law.CallBefore.Basis)
            .By(Roles.TerritorialCommission)
            .Until(before with { At = current => law.Policies.LateCallIsRefused ? before.At(current) : null })
            .Duty(before with { At = current => law.Policies.LateCallIsRefused ? null : before.At(current) })
            .Require(
                "call.edition", law.CallBefore.Basis,
                new(
                    "сайлау тағайындалған күні осы редакция қолданыста болуға тиіс", "в день назначения должна действовать эта редакция",
                    "this edition must be in force on the day of the call"),
                m => IndirectElectionEditions.All.On(m.Today)?.Id, m => m.Case.KeepsEdition ? default : Exactly<EditionId?>(law.Id))
            .Require(
                "call.hold-after-vacancy", law.HoldAfterVacancy.Basis,
                new(
                    "сайлау өкілеттік мерзімінен бұрын тоқтатылғаннан кейінгі мерзімде өткізілуге тиіс",
                    "выборы должны быть проведены в срок после досрочного прекращения полномочий",
                    "the election must be held in time after the early end of powers"),
                nameof(CallIndirectElection.Day), m => m.Command.Day,
                m => m.Case.Ground!.Kind == GroundKind.TermEnds
                    ? default
                    : NotLaterThanNominated(law, LastDayToVote(m.Case, m.Today), m.Today));
        if (law.HoldAfterCall is { } hold)
        {
            call.Require(
                "call.hold-after-call", hold.Basis,
                new(
                    "сайлау тағайындалғаннан кейін бір ай ішінде өткізілуге тиіс",
                    "выборы должны быть проведены в течение месяца после назначения",
                    "the election must be held within a month after the call"),
                nameof(CallIndirectElection.Day), m => m.Command.Day,
                m => m.Case.Ground!.Kind == GroundKind.TermEnds ? NotLater(hold.Value.LastDay(m.Today)) : default);
        }

        RequireTimeToNominate(call, law, nameof(CallIndirectElection.Day), command => command.Day);
        call.Decide(m => new ElectionCalled(new IndirectCall(m.Today, m.Command.Day, DaysLate(m.Case, m.Today, m.Command.Day))));
    }
}
