using SelfGov.Kazakhstan.Bodies;
using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Elections.Indirect.Steps;

/// <summary>Paragraphs 11 and 45, article 36-1(3) and (10): the ground, the call, and the notice of it.</summary>
internal static class IndirectCallSteps
{
    private static readonly Period LongestTermAhead = Period.FromYears(1);

    internal static void Define(IndirectDefinition election, IndirectElectionLaw law)
    {
        DefineGround(election, law);
        DefineCall(election, law);
        election.On<PublishIndirectCall>(
                new("тұрғындарға сайлау күнін хабарлау", "сообщить жителям о дне выборов", "tell residents the election day"), law.CallIsPublished)
            .By(Roles.TerritorialCommission)
            .Given("call.published-once", law.CallIsPublished,
                new("хабар бұрын жарияланбаған", "сообщение ещё не опубликовано", "the notice is not published yet"),
                subject => !subject.Case.IsCallPublished)
            .Yields(IndirectElectionTrigger.CallPublished)
            .Decide(matter => new IndirectCallPublished(matter.Today));
        election.When(
            new IndirectLimit(
                "nomination.opens", new("ұсынудың басталуы", "начало выдвижения", "opening of nomination"),
                law.NominationOpens.Basis, current => current.Schedule.NominationOpens),
            IndirectElectionTrigger.NominationOpened, (_, moment) => new IndirectNominationOpened(moment));
    }

    private static void DefineGround(IndirectDefinition election, IndirectElectionLaw law) =>
        election.On<RecordIndirectGround>(
                new("сайлау тағайындау негізін тіркеу", "зафиксировать основание для выборов", "record the ground for an election"), law.CallBefore.Basis)
            .By(Roles.TerritorialCommission, Roles.HigherAkim)
            .Require("ground.known", law.CallBefore.Basis,
                new("редакция бұл негізді біледі", "редакция знает это основание", "the edition knows this ground"),
                matter => law.Grounds.ContainsKey(matter.Command.Ground.Kind),
                found: matter => ElectionTexts.Of(matter.Command.Ground.Kind))
            .Require("ground.unit", law.Scope,
                new("бұл деңгейдегі әкімді таңдаушылар сайлайды", "аким этого уровня избирается выборщиками", "akims of this level are elected by electors"),
                matter => !matter.Command.Unit.IsRaionLevel,
                found: matter => ElectionTexts.Of(matter.Command.Unit.Kind))
            .Require("ground.day", law.CallBefore.Basis,
                new(
                    "негіз болған күн өтіп кетті немесе мерзімнің аяқталуына бір жылдан аспайды",
                    "событие произошло, а конец срока не дальше года",
                    "the event lies behind, and the end of a term not further than a year ahead"),
                HasSaneDay,
                found: matter => Words.Of(matter.Command.Ground.Day))
            .Require("ground.cause", law.CallBefore.Basis,
                new(
                    "негізді осы түрдегі іс туғызған болуға тиіс", "основание должно возникнуть из дела соответствующего вида",
                    "the ground must come from a case of the kind that causes it"),
                matter => matter.Command.Ground.IsOfItsCause,
                found: matter => Words.Same($"{matter.Command.Ground.Cause}"))
            .Yields(IndirectElectionTrigger.GroundArose)
            .Decide(matter => new IndirectGroundArose(matter.Command.Unit, matter.Command.Ground, matter.Command.KeepEdition));

    private static bool HasSaneDay(Matter<IndirectElection, Whole, RecordIndirectGround> matter)
    {
        LocalDate today = matter.Now.InZone(matter.Command.Unit.Zone).Date;
        LocalDate latest = matter.Command.Ground.Kind == GroundKind.TermEnds ? today + LongestTermAhead : today;
        return matter.Command.Ground.Day >= today - LongestTermAhead && matter.Command.Ground.Day <= latest;
    }

    private static void DefineCall(IndirectDefinition election, IndirectElectionLaw law)
    {
        var call = election.On<CallIndirectElection>(new("сайлауды тағайындау", "назначить выборы", "call the election"), law.CallBefore.Basis)
            .By(Roles.TerritorialCommission)
            .Until(new IndirectLimit(
                "call.before",
                new("мерзім аяқталғанға дейін сайлау тағайындаудың соңғы күні", "последний день назначения до истечения срока", "last day to call before the term ends"),
                law.CallBefore.Basis,
                current => current.Ground.Kind == GroundKind.TermEnds ? law.CallBefore.Value.Until(current.Ground.Day, current.Zone) : null))
            .Require("call.edition", law.Scope,
                new(
                    "сайлау тағайындалған күні осы редакция қолданыста болуға тиіс",
                    "в день назначения должна действовать эта редакция",
                    "this edition is in force on the day of the call"),
                matter => matter.Case.KeepsEdition || IndirectElectionEditions.All.On(matter.Today)?.Id == law.Id,
                expected: _ => Words.Same(law.Id.ToString()),
                found: matter => Words.Same(IndirectElectionEditions.All.On(matter.Today)?.Id.ToString() ?? "—"))
            .Require("call.hold-after-vacancy", law.HoldAfterVacancy.Basis,
                new(
                    "сайлау өкілеттік мерзімінен бұрын тоқтатылғаннан кейінгі мерзімде өтеді",
                    "выборы проводятся в срок после досрочного прекращения полномочий",
                    "the election is held in time after the early end of powers"),
                matter => matter.Case.Ground.Kind != GroundKind.EarlyTermination
                    || matter.Command.Day <= law.HoldAfterVacancy.Value.LastDay(matter.Case.Ground.Day),
                expected: matter => Words.Of(law.HoldAfterVacancy.Value.LastDay(matter.Case.Ground.Day)),
                found: matter => Words.Of(matter.Command.Day));
        if (law.HoldAfterCall is { } hold)
        {
            call.Require("call.hold-after-call", hold.Basis,
                new(
                    "сайлау тағайындалғаннан кейін бір ай ішінде өтеді",
                    "выборы проводятся в течение месяца после назначения",
                    "the election is held in time after the call"),
                matter => matter.Case.Ground.Kind != GroundKind.TermEnds || matter.Command.Day <= hold.Value.LastDay(matter.Today),
                expected: matter => Words.Of(hold.Value.LastDay(matter.Today)),
                found: matter => Words.Of(matter.Command.Day));
        }

        RequireTimeToNominate(call, law, matter => matter.Command.Day);
        call.Yields(IndirectElectionTrigger.ElectionCalled)
            .Decide(matter => new IndirectElectionCalled(new IndirectCall(matter.Today, matter.Command.Day)));
    }

    /// <summary>Nomination opens on the day after the call at the earliest, so its last day has to lie ahead.</summary>
    internal static void RequireTimeToNominate<TCommand>(
        CommandBuilder<IndirectElection, IndirectElectionTrigger, Whole, TCommand> call,
        IndirectElectionLaw law,
        Func<Matter<IndirectElection, Whole, TCommand>, LocalDate> day)
        where TCommand : class, ICommand<IndirectElection>
    {
        TimeLimit before = law.NominationCloses.Value.Counted(law.Policies.DayCounting);
        call.Require("call.time-to-nominate", law.NominationCloses.Basis,
            new("ұсынудың соңғы күні алда болуға тиіс", "последний день выдвижения впереди", "the last day of nomination lies ahead"),
            matter => day(matter) > matter.Today && before.LastDay(day(matter)) > matter.Today,
            found: matter => Words.Of(day(matter)));
    }
}
