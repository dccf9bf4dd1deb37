using SelfGov.Cases;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Definition;
using SelfGov.Workflow.Explanation;
using SelfGov.Workflow.Proofs;
using Xunit;

namespace SelfGov.EntityFrameworkCore;

/// <summary>What the search for options that nothing takes finds, and what it leaves alone.</summary>
public sealed class OpenOptionsTests
{
    private static readonly Citation Basis = new Act("TOY", Words.Same("the toy act"), new Uri("https://example.org/toy")).At("1");

    [Fact]
    public void A_rule_that_nothing_satisfies_is_found_with_its_code()
    {
        OpenOptions<Petition> options = Looked(sign => sign.Require(
            "sign.never", Basis, Words.Same("a signature must be two at once"), m => m.Command.Weight == 1 && m.Command.Weight == 2));
        Assert.Contains("sign.never", Assert.Single(options.Found), StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_that_bound_each_other_to_nothing_are_found()
    {
        OpenOptions<Petition> options = Looked(sign => sign
            .Require("sign.most", Basis, Words.Same("at most"), nameof(Sign.Weight), m => m.Command.Weight, Expect.AtMost(7m))
            .Require("sign.least", Basis, Words.Same("at least"), nameof(Sign.Weight), m => m.Command.Weight, Expect.AtLeast(7.5m)));
        Assert.Contains("sign.", Assert.Single(options.Found), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(7.25)]
    [InlineData(90_000_000)]
    public void A_narrow_bound_is_met(double weight)
    {
        OpenOptions<Petition> options = Looked(sign => sign.Require(
            "sign.exact", Basis, Words.Same("a signature must weigh"), nameof(Sign.Weight), m => m.Command.Weight,
            Expect.Exactly((decimal)weight)));
        options.AssertAllCanBeTaken();
    }

    [Fact]
    public void An_option_that_is_closed_is_not_tried() => Looked(sign => sign.Require(
        "sign.window", Basis, Words.Same("the window must be open"), nameof(Sign.Weight), m => m.Command.Weight,
        Expect.Between(9m, 8m))).AssertAllCanBeTaken();

    [Fact]
    public void What_a_rule_says_without_the_command_closes_the_option_and_refuses_whatever_is_given()
    {
        Lifecycle<Petition> lifecycle = Define(sign => sign
            .Require("sign.heavy", Basis, Words.Same("it must be heavy"), m => m.Command.Weight > 3, field: nameof(Sign.Weight))
            .ClosedUnless("sign.heavy", m => m.Case.Signatures > 0));
        Petition petition = Opened(lifecycle);
        Refusal reason = Assert.Single(OptionOf(lifecycle, petition).Reasons);
        Assert.Equal(("sign.heavy", nameof(Sign.Weight)), (reason.Code, reason.Field));
        var refused = Assert.IsType<Decision<Petition>.Refused>(
            lifecycle.Decide(petition, new Sign("anna", 4), new Context(Petitions.Start, Petitions.Somebody)));
        Assert.Equal(reason, Assert.Single(refused.Refusals));
        Assert.Equal(RuleKnowledge.Command, lifecycle.Map.Commands.Single(command => command.Type == typeof(Sign)).Rules[0].KnownFrom);
        Assert.Throws<ArgumentException>("code", () => Define(sign => sign.ClosedUnless("sign.unknown", _ => true)));
        Assert.Throws<ArgumentNullException>("canHold", () => Define(sign => sign.ClosedUnless("sign.heavy", null!)));
    }

    private static Option OptionOf(Lifecycle<Petition> lifecycle, Petition petition) => lifecycle.Options(
        petition, Petitions.Somebody, Petitions.Start).Single(option => option.Command == typeof(Sign));

    private static OpenOptions<Petition> Looked(Action<CommandBuilder<Petition, Whole, Sign>> rules)
    {
        Lifecycle<Petition> lifecycle = Define(rules);
        var options = new OpenOptions<Petition>(Petitions.Procedure.Under((_, _) => lifecycle), 1);
        options.Look(lifecycle, Opened(lifecycle), [], Petitions.Start, EntryProofs.None);
        return options;
    }

    private static Petition Opened(Lifecycle<Petition> lifecycle) => lifecycle.Evolve(
        lifecycle.Begin(new CaseId("petition-1")), new PetitionOpened("Көше жарығы", Petitions.Closes));

    private static Lifecycle<Petition> Define(Action<CommandBuilder<Petition, Whole, Sign>> rules)
    {
        var definition = new LifecycleDefinition<Petition, PetitionState>(
            "petition", Petitions.First, id => new Petition(id, Petitions.First, 3),
            new Family<Fact<Petition>>(PetitionJson.Default.PetitionFact),
            new Family<ICommand<Petition>>(PetitionJson.Default.PetitionCommand));
        definition.Topology(PetitionState.Blank, petition =>
        {
            petition.Configure(PetitionState.Blank).Permit<PetitionOpened>(PetitionState.Collecting);
            petition.Configure(PetitionState.Collecting)
                .PermitReentry<SignatureGiven>()
                .Permit<GoalReached>(PetitionState.Enough)
                .Permit<PetitionClosed>(PetitionState.Closed)
                .Permit<PetitionLapsed>(PetitionState.Lapsed);
        });
        foreach (PetitionState state in Enum.GetValues<PetitionState>())
        {
            definition.Name(new StateText<PetitionState>(
                state, Words.Same(state.ToString()), Basis, state > PetitionState.Collecting));
        }

        definition.On<OpenPetition>(Basis).By(Petitions.Citizen).Decide(m => new PetitionOpened(m.Command.Title, m.Command.Closes));
        CommandBuilder<Petition, Whole, Sign> sign = definition.On<Sign>(Basis).By(Petitions.Citizen);
        rules(sign);
        sign.Decide(m => new SignatureGiven(new Signer(m.Command.Name, Tongue.Kazakh), m.Command.Weight, m.Today));
        definition.On<Drop>(Basis).By(Petitions.Citizen)
            .Decide<GoalReached, PetitionLapsed>(m => m.Case.Signatures > 1 ? new GoalReached() : new PetitionLapsed(m.Now));
        definition.When(
            new Limit<Petition>("petition.closes", Words.Same("the close"), Basis, petition => petition.Closes),
            (_, moment) => new PetitionClosed(moment));
        return definition.Build();
    }
}
