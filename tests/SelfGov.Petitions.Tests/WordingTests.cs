using SelfGov.Law;
using SelfGov.Petitions.Library;
using SelfGov.Workflow;
using SelfGov.Workflow.Explanation;

namespace SelfGov.Petitions;

/// <summary>A host's own texts stand in every answer, and nothing else changes.</summary>
public class WordingTests
{
    private static readonly Words Own = new("өз сөзі", "свои слова", "own words");

    [Xunit.Fact]
    public void Options_say_the_hosts_words_of_command_role_rule_limit_and_state()
    {
        Lifecycle<LibraryPetition> reworded = Reworded(
            (TextKind.Command, "HandOverSignatures"), (TextKind.Role, "resident"), (TextKind.Rule, "signatures.enough"),
            (TextKind.Limit, "hand-over.opens"));
        Option before = HandOver(Village.Lifecycle);
        Option after = HandOver(reworded);

        Assert.Equal(Own, after.Text);
        Assert.Equal([Own, PetitionRole.Librarian.Name], after.Roles.Select(role => role.Name));
        Assert.Equal(
            [("actor.role", "own words / librarian"), ("hand-over.opens", before.Reasons[1].Expected!.English),
                ("signatures.enough", "at least 3")],
            after.Reasons.Select(reason => (reason.Code, reason.Expected!.English)));
        Assert.Equal([before.Reasons[0].Text, Own, Own], after.Reasons.Select(reason => reason.Text));
        Assert.Equal((before.Basis, before.Until, before.Command), (after.Basis, after.Until, after.Command));

        static Option HandOver(Lifecycle<LibraryPetition> lifecycle) => Assert.Single(
            lifecycle.Options(Village.SignedBy("aigul"), Village.Council, Village.Day(3)),
            option => option.Command == typeof(HandOverSignatures));
    }

    [Xunit.Fact]
    public void Refusals_say_the_hosts_words_of_states_parts_rules_and_limits()
    {
        Assert.Equal("draft", Refused(Village.Lifecycle.Begin(Village.Id), new SignPetition(), 0).Found?.English);
        Assert.Equal(
            "own words", Refused(Village.Lifecycle.Begin(Village.Id), new SignPetition(), 0, (TextKind.State, "Draft")).Found?.English);
        Assert.Equal("own words",
            Refused(Village.Lifecycle.Begin(Village.Id), new SignPetition(), 0, (TextKind.State, "Collecting")).Expected?.English);
        Assert.Equal(Own, Refused(Village.SignedBy("aigul"), new SignPetition(), 1, (TextKind.Rule, "resident.signs-once")).Text);
        Assert.Contains(
            "own words", Refused(Village.SignedBy("aigul"), new WithdrawSignature(7), 1, (TextKind.Part, "Signature")).Text.English,
            StringComparison.Ordinal);
        LibraryPetition rejected = Village.Accept(Village.SignedBy("aigul"), new CheckSignature(1, false), Village.Librarian, 1);
        Assert.Equal("own words", Refused(rejected, new WithdrawSignature(1), 1, (TextKind.State, "Signature.Rejected")).Found?.English);
        Assert.Equal(Own, Refused(Village.SignedBy("aigul"), new SignPetition(), 31, (TextKind.Limit, "collection.closes")).Expected);
    }

    [Xunit.Fact]
    public void Deadlines_facts_states_and_the_map_say_the_hosts_words()
    {
        Lifecycle<LibraryPetition> reworded = Reworded(
            (TextKind.Limit, "collection.closes"), (TextKind.Role, Role.Clock.Code), (TextKind.Fact, "CollectionLapsed"),
            (TextKind.State, "Lapsed"),
            (TextKind.Part, "Signature"), (TextKind.State, "Signature.Given"), (TextKind.Rule, "title.given"),
            (TextKind.Command, "PublishPetition"));
        Deadline cause = Assert.Single(reworded.Deadlines(Village.Published()), deadline => deadline.Causes);
        LibraryPetition lapsed = reworded.Advance(Village.Published(), Village.Day(30));

        Assert.Equal((Own, Own), (cause.Text, Assert.Single(cause.Roles, role => role == Role.Clock).Name));
        Assert.Equal(Own, reworded.TextOf(new CollectionLapsed(0, Village.Day(30))));
        Assert.Equal(Own, reworded.StateOf(lapsed));
        Assert.Equal(Own, reworded.Map.States.Single(state => state.Name == "Lapsed").Text);
        Assert.All(reworded.Map.Transitions.Where(step => step.Trigger == "CollectionLapsed"), step => Assert.Equal(Own, step.Text));
        Assert.All(reworded.Map.Causes.Where(each => each.Code == "collection.closes"), each => Assert.Equal(Own, each.Text));
        Assert.Equal((Own, Own), (reworded.Map.Parts[0].Text, reworded.Map.Parts[0].States[0].Text));
        MapCommand publish = reworded.Map.Commands.Single(command => command.Type == typeof(PublishPetition));
        Assert.Equal((Own, Own), (publish.Text, publish.Rules.Single(rule => rule.Code == "title.given").Text));
        Assert.Equal(RuleKnowledge.Edition, publish.Rules.Single(rule => rule.Code == "title.given").BoundKnownFrom);
        Assert.Equal("the close of the collection", Village.Lifecycle.Map.Causes[0].Text.English);
    }

    [Xunit.Fact]
    public void A_case_goes_from_a_lifecycle_to_the_reworded_one_and_back()
    {
        Lifecycle<LibraryPetition> reworded = Reworded((TextKind.State, "Draft"));
        var context = new Context(Village.Day(1), Village.Resident("boris"));

        LibraryPetition there =
            Assert.IsType<Decision<LibraryPetition>.Accepted>(reworded.Decide(Village.SignedBy("aigul"), new SignPetition(), context)).Next;
        LibraryPetition here = Assert.IsType<Decision<LibraryPetition>.Accepted>(
            Village.Lifecycle.Decide(Village.SignedBy("aigul"), new SignPetition(), context)).Next;

        Assert.Equal(here, there);
        Assert.Equal(PetitionState.Paused, Village.Accept(there, new PauseCollection("Repairs"), Village.Librarian, 2).State);
    }

    [Xunit.Fact]
    public void Words_given_twice_stand_together_and_of_two_for_one_code_the_later()
    {
        Words later = Words.Same("later words");
        Lifecycle<LibraryPetition> reworded = Reworded((TextKind.Rule, "resident.signs-once"), (TextKind.Command, "SignPetition"))
            .Reworded(Wording.None.With(TextKind.Command, "SignPetition", later));
        Option sign = Assert.Single(
            reworded.Options(Village.SignedBy("aigul"), Village.Aigul, Village.Day(1)), option => option.Command == typeof(SignPetition));

        Assert.Equal((later, Own), (sign.Text, Assert.Single(sign.Reasons).Text));
    }

    [Xunit.Fact]
    public void A_text_for_what_the_lifecycle_does_not_have_is_refused_and_named() => Assert.Contains(
        "has no Rule title.givn, no State Drft",
        Assert.Throws<ArgumentException>(() => Reworded((TextKind.State, "Drft"), (TextKind.Rule, "title.givn"))).Message,
        StringComparison.Ordinal);

    private static Lifecycle<LibraryPetition> Reworded(params (TextKind Kind, string Code)[] texts) =>
        Village.Lifecycle.Reworded(texts.Aggregate(Wording.None, (wording, text) => wording.With(text.Kind, text.Code, Own)));

    private static Refusal Refused(
        LibraryPetition petition, ICommand<LibraryPetition> command, double day, params (TextKind Kind, string Code)[] texts) =>
        Assert.IsType<Decision<LibraryPetition>.Refused>(
            Reworded(texts).Decide(petition, command, new Context(Village.Day(day), Village.Aigul))).Refusals[0];
}
