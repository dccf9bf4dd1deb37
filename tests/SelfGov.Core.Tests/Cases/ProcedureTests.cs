using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using NodaTime.Testing;
using SelfGov.Journal;
using SelfGov.Law;
using SelfGov.OtherCountry;
using SelfGov.Workflow;
using SelfGov.Workflow.Definition;
using SelfGov.Workflow.Explanation;
using Xunit;

namespace SelfGov.Cases;

public class ProcedureTests
{
    private static readonly Procedure<Initiative> Procedure = InitiativeLifecycle.Procedure;
    private static readonly EditionId Edition = InitiativeLifecycle.Edition;
    private static readonly Words Own = Words.Same("a text of the host");
    private static readonly WorkCalendar Calendar =
        new(new WorkYear(2026, Certainty.Verified, InitiativeLifecycle.Act.At("23"), [], []));

    private static readonly Actor Resident = new("somebody", InitiativeLifecycle.Resident);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void Texts_of_the_host_stay_under_laws_of_the_host()
    {
        Wording wording = Wording.None.With(TextKind.Rule, "initiators.enough", Own);
        Procedure<Initiative> reworded = Procedure.Reworded(wording).Under((edition, _) => Procedure.Lifecycles.Of(edition));
        foreach (Procedure<Initiative> each in (Procedure<Initiative>[])[reworded, reworded.With(Calendar)])
        {
            Decision<Initiative> decision = each.Lifecycles.Of(Edition).Decide(
                each.Lifecycles.Of(Edition).Begin(new CaseId("i")), new MakeInitiative(1, 1_000), new Context(default, Resident));
            Assert.Equal(Own, Assert.Single(Assert.IsType<Decision<Initiative>.Refused>(decision).Refusals).Text);
        }
    }

    [Fact]
    public void A_lifecycle_of_another_kind_or_edition_or_none_is_named_when_it_is_asked_for()
    {
        Lifecycle<Initiative> finnish = Procedure.Lifecycles.Of(Edition);
        var other = new Procedure<Initiative>(
            "another-kind", [Edition, new EditionId("other")], (_, _) => finnish, InitiativeJson.Default.InitiativeFact,
            InitiativeJson.Default.InitiativeCommand, (_, _) => null);
        Assert.Contains("'fi-initiative' FI-2015", Error(other, Edition), StringComparison.Ordinal);
        Assert.Contains("no lifecycle", Error(Procedure.Under((_, _) => null!), Edition), StringComparison.Ordinal);

        static string Error(Procedure<Initiative> procedure, EditionId edition) =>
            Assert.Throws<InvalidDefinitionException>(() => procedure.Lifecycles.Of(edition)).Message;
    }

    [Fact]
    public async Task A_kind_that_is_added_again_is_replaced_and_a_type_of_case_is_of_one_kind()
    {
        SelfGovBuilder builder = new ServiceCollection().AddSelfGov().UseInMemoryJournal().Add(Procedure);
        builder.Add(Named(Procedure.Kind));
        Assert.Throws<ArgumentException>(() => builder.Add(Named("another-kind")));

        await using ServiceProvider services = builder.Services.BuildServiceProvider();
        Assert.Equal(Procedure.Kind, Assert.Single(services.GetServices<ICases>()).Kind);
        Assert.Same(Assert.Single(services.GetServices<ICases>()), Assert.Single(services.GetServices<Cases<Initiative>>()));
        Assert.NotSame(Procedure, Assert.Single(services.GetServices<Procedure<Initiative>>()));

        Procedure<Initiative> Named(string kind) => new(
            kind, [Edition], (edition, _) => Procedure.Lifecycles.Of(edition), InitiativeJson.Default.InitiativeFact,
            InitiativeJson.Default.InitiativeCommand, (_, _) => Edition);
    }

    [Fact]
    public void No_procedure_governs_an_opening_that_is_null() =>
        Assert.Throws<ArgumentNullException>(() => Procedure.Governing(null!, default));

    [Fact]
    public async Task A_repeated_opening_gets_its_first_answer_when_no_edition_is_known_any_more()
    {
        Instant lastDay = Instant.FromUtc(2026, 12, 31, 12, 0);
        var procedure = new Procedure<Initiative>(
            Procedure.Kind, [Edition], (edition, _) => Procedure.Lifecycles.Of(edition), InitiativeJson.Default.InitiativeFact,
            InitiativeJson.Default.InitiativeCommand, (_, now) => now <= lastDay ? Edition : null);
        var clock = new FakeClock(lastDay);
        var cases = new Cases<Initiative>(procedure, new InMemoryJournal(), clock);
        var options = new HandleOptions { IdempotencyKey = "k" };
        Decision<Initiative> first = await cases.OpenAsync(new CaseId("i"), new MakeInitiative(50, 1_000), Resident, options, Token);

        clock.AdvanceDays(2);

        Decision<Initiative> again = await cases.OpenAsync(new CaseId("i"), new MakeInitiative(50, 1_000), Resident, options, Token);
        Assert.Equal(
            Assert.IsType<Decision<Initiative>.Accepted>(first).Next, Assert.IsType<Decision<Initiative>.Accepted>(again).Next);
        await Assert.ThrowsAsync<ArgumentException>(
            async () => await cases.OpenAsync(new CaseId("j"), new MakeInitiative(50, 1_000), Resident, options, Token));
    }
}
