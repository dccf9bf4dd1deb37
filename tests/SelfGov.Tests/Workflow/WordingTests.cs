using NodaTime;
using SelfGov.Cases;
using SelfGov.Elections.Candidacies;
using SelfGov.Elections.Direct;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow.Explanation;
using Xunit;

namespace SelfGov.Workflow;

public sealed class WordingTests
{
    private static readonly Lifecycle<AkimElection> Original = AkimElectionLifecycle.Procedure.Lifecycles.Of(new EditionId("D4"));
    private static readonly Words Ours = new("біздің мәтін", "наш текст", "our text");
    private static readonly Actor Commission = new("commission", Roles.TerritorialCommission);
    private static readonly Instant Now = Instant.FromUtc(2026, 8, 9, 6, 0);

    public static TheoryData<TextKind, string> Codes => new()
    {
        { TextKind.State, "Called" },
        { TextKind.Fact, "ElectionCalled" },
        { TextKind.Command, "CallElection" },
        { TextKind.Rule, "ground.known" },
        { TextKind.Limit, "call.before" },
        { TextKind.Role, "territorial-commission" },
        { TextKind.Part, "Candidate" },
        { TextKind.State, "Candidate.Registered" },
    };

    [Theory]
    [MemberData(nameof(Codes))]
    public void Any_text_of_the_map_is_replaced_and_no_other(TextKind kind, string code)
    {
        LifecycleMap map = Original.Reworded(Wording.None.With(kind, code, Ours)).Map;
        string[] before = [.. Texts(Original.Map)];
        string[] after = [.. Texts(map)];
        Assert.Equal(before.Length, after.Length);
        (string Before, string After)[] changed = [.. before.Zip(after).Where(pair => pair.First != pair.Second)];
        Assert.NotEmpty(changed);
        Assert.Single(changed.Select(pair => pair.Before).Distinct());
        Assert.All(changed, pair => Assert.Equal("our text", pair.After));
    }

    [Fact]
    public void Refusals_options_and_deadlines_speak_in_the_hosts_words()
    {
        Lifecycle<AkimElection> reworded = Original.Reworded(Wording.None
            .With(TextKind.State, "GroundArisen", Ours)
            .With(TextKind.Command, "CallElection", Ours)
            .With(TextKind.Limit, "call.before", Ours)
            .With(TextKind.Role, "territorial-commission", Ours)
            .With(TextKind.Rule, "ground.unit", Ours));
        var unit = new Unit("Kyzylaray", UnitKind.RuralDistrict, "Asia/Almaty", 1_200);
        var ground = new Ground(GroundKind.TermEnds, new LocalDate(2026, 12, 31));
        AkimElection opened = Assert.IsType<Decision<AkimElection>.Accepted>(
            reworded.Open(new CaseId("case-1"), new RecordGround(unit, ground), new Context(Now, Commission))).Next;

        Assert.Equal(Ours, reworded.StateOf(opened));
        Assert.Equal(Ours, reworded.Options(opened, Commission, Now).Single(option => option.Command == typeof(CallElection)).Text);
        Deadline deadline = Assert.Single(reworded.Deadlines(opened), each => each.Code == "call.before");
        Assert.Equal(Ours, deadline.Text);
        Assert.Equal("our text", Assert.Single(deadline.Roles).Name.English);
        var wrong = Assert.IsType<Decision<AkimElection>.Refused>(reworded.Decide(opened, new PublishCall(), new Context(Now, Commission)));
        Assert.Equal("our text", wrong.Refusals.Single(refusal => refusal.Code == "case.state").Found!.English);
        var raion = new RecordGround(new Unit("Raion", UnitKind.Raion, "Asia/Almaty", 9_000), ground);
        var refused = Assert.IsType<Decision<AkimElection>.Refused>(
            reworded.Open(new CaseId("case-2"), raion, new Context(Now, Commission)));
        Assert.Equal(Ours, refused.Refusals.Single(refusal => refusal.Code == "ground.unit").Text);
    }

    [Fact]
    public void A_case_goes_from_the_librarys_words_to_the_hosts_and_back()
    {
        Lifecycle<AkimElection> reworded = Original.Reworded(Wording.None.With(TextKind.State, "GroundArisen", Ours));
        var command = new RecordGround(
            new Unit("Kyzylaray", UnitKind.RuralDistrict, "Asia/Almaty", 1_200),
            new Ground(GroundKind.EarlyTermination, new LocalDate(2026, 8, 1)));
        var ours = (Decision<AkimElection>.Accepted)reworded.Open(new CaseId("case-1"), command, new Context(Now, Commission));
        var theirs = (Decision<AkimElection>.Accepted)Original.Open(new CaseId("case-1"), command, new Context(Now, Commission));
        Assert.Equal(theirs.Next, ours.Next);
        Assert.Equal(theirs.Facts, ours.Facts);
        Assert.NotEqual(Ours, Original.StateOf(ours.Next));
    }

    [Fact]
    public void A_slip_in_a_code_is_named()
    {
        Wording slip = Wording.None.With(TextKind.State, "Caled", Ours).With(TextKind.Rule, "ground.unit", Ours);
        string message = Assert.Throws<ArgumentException>(() => Original.Reworded(slip)).Message;
        Assert.Contains("State Caled", message, StringComparison.Ordinal);
        Assert.DoesNotContain("ground.unit", message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => AkimElectionLifecycle.Procedure.Reworded(slip));
        Assert.Throws<ArgumentException>(() => Wording.None.With(TextKind.State, " ", Ours));
        Assert.Throws<ArgumentOutOfRangeException>(() => Wording.None.With((TextKind)99, "Called", Ours));
    }

    [Fact]
    public void A_procedure_is_reworded_in_all_its_editions()
    {
        Procedure<AkimElection> reworded = AkimElectionLifecycle.Procedure.Reworded(Wording.None.With(TextKind.State, "Called", Ours));
        Assert.Equal(AkimElectionLifecycle.Procedure.Lifecycles.Editions, reworded.Lifecycles.Editions);
        Assert.All(reworded.Lifecycles.Editions,
            edition => Assert.Equal(Ours, reworded.Lifecycles.Of(edition).Map.States.Single(state => state.Name == "Called").Text));
    }

    private static IEnumerable<string> Texts(LifecycleMap map) =>
    [
        .. map.States.Select(state => state.Text.English),
        .. map.Transitions.SelectMany(step => step.Roles.Select(role => role.Name.English).Prepend(step.Text.English)),
        .. map.Commands.SelectMany(command => command.Roles.Select(role => role.Name.English).Prepend(command.Text.English)),
        .. map.Commands.SelectMany(command => command.Rules).Select(rule => rule.Text.English),
        .. map.Commands.SelectMany(command => command.Limits).Select(limit => limit.Text.English),
        .. map.Causes.Select(cause => cause.Text.English),
        .. map.Parts.SelectMany(part => part.States.Select(state => state.Text.English).Prepend(part.Text.English)),
    ];
}
