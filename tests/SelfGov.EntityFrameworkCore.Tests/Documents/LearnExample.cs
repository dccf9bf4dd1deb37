using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Elections.Direct;
using SelfGov.Elections.NoConfidence;
using SelfGov.Kazakhstan;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Law.Changes;
using SelfGov.Workflow;
using SelfGov.Workflow.Diagrams;

namespace SelfGov.EntityFrameworkCore.Documents;

/// <summary>The example of <c>docs/guide/learn.md</c>; its lines stand there verbatim.</summary>
internal static class LearnExample
{
    internal static void Run(TextWriter output)
    {
        NoConfidenceLaw law = NoConfidenceEditions.All[new EditionId("N2")].Law;
        foreach (LawParameter parameter in NoConfidenceParameters.Of(law).All)
        {
            output.WriteLine($"{parameter.Name.English}: {parameter.Value?.English} [{parameter.Basis?.Place}]");
        }

        Share majority = law.Majority.Value.Share;
        output.WriteLine($"{majority} of 15 deputies is {majority.Of(15)}, of 16 it is {majority.Of(16)}");

        WorkCalendar calendar = KazakhstanCalendar.Work;
        DateTimeZone zone = DateTimeZoneProviders.Tzdb["Asia/Almaty"];
        Instant closes = law.Collection.Value.Until(new LocalDate(2026, 10, 19), zone, calendar).At;
        output.WriteLine($"{law.Collection.Value} 19.10.2026: before {closes.InZone(zone).LocalDateTime:dd.MM.uuuu HH:mm}");
        for (var day = new LocalDate(2026, 10, 20); day < closes.InZone(zone).Date; day = day.PlusDays(1))
        {
            if (calendar.WhyOff(day) is { } off && off.Kind != DayOffKind.Weekend)
            {
                output.WriteLine($"  {day:dd.MM.uuuu}, {off.Kind}: {off.Reason.English} [{off.Basis.Text.English}]");
            }
        }

        NoConfidenceLaw earlier = NoConfidenceEditions.All[new EditionId("N1")].Law;
        output.Write(EditionComparison.Of(NoConfidenceParameters.Of(earlier), NoConfidenceParameters.Of(law)).ToMarkdown(Language.English));

        var district = new Unit("Kyzylaray rural district", UnitKind.RuralDistrict, "Asia/Almaty", voters: 1_240);
        var call = new ElectionCall(new LocalDate(2021, 6, 21), new LocalDate(2021, 7, 25), new Money(42_500));
        CalendarPlan plan = CalendarPlan.Of(AkimElectionEditions.All[new EditionId("D1")].Law, district, call);
        foreach (PlanStep step in plan.Steps.Where(step => step.From is not null))
        {
            output.WriteLine($"{step.When.English}: {step.Text.English} [{step.Basis.Place}]");
        }

        Lifecycle<NoConfidenceMotion> lifecycle = NoConfidenceLifecycle.Procedure.Lifecycles.Of(new EditionId("N2"));
        var deputies = new Actor("deputies-4", Roles.InitiatingDeputies);
        var context = new Context(Instant.FromUtc(2026, 9, 1, 5, 0), deputies);
        var request = new InitiateMotion(district, AllDeputies: 15, NoConfidenceGround.ReportsNotApproved, ReportsNotApproved: 1);
        Decision<NoConfidenceMotion> decision = lifecycle.Open(new CaseId("exercise"), request, context);
        output.WriteLine(decision is Decision<NoConfidenceMotion>.Refused refused
            ? refused.Refusals[0].Explain(Language.English)
            : "accepted");

        decision = lifecycle.Open(new CaseId("exercise"), request with { ReportsNotApproved = 2 }, context);
        NoConfidenceMotion motion = ((Decision<NoConfidenceMotion>.Accepted)decision).Next;
        NoConfidenceMotion replayed = lifecycle.Replay(motion.Id, ((Decision<NoConfidenceMotion>.Accepted)decision).Facts);
        output.WriteLine($"{motion.State}, and the same when replayed: {motion == replayed}");

        NoConfidenceMotion later = lifecycle.Advance(motion, Instant.FromUtc(2027, 1, 1, 0, 0));
        output.WriteLine($"{later.State}; the motion of before is still {motion.State}");

        MapCommand command = lifecycle.Map.Commands.Single(command => command.Type == typeof(HandInSheets));
        output.WriteLine($"{command.Text.English}, in {string.Join(", ", command.States)}, by {string.Join(", ", command.Roles)}");
        foreach (MapRule rule in command.Rules)
        {
            output.WriteLine($"  {rule.Code}: {rule.Text.English} [{rule.Basis.Place}]");
        }

        LifecycleMap first = NoConfidenceLifecycle.Procedure.Lifecycles.Of(new EditionId("N1")).Map;
        string[] lines = MermaidDiagram.Draw(first, Language.Kazakh).Split('\n');
        foreach (string line in lines.Where(line => line.Contains("s_Verifying -->", StringComparison.Ordinal)))
        {
            output.WriteLine(line);
        }
    }
}
