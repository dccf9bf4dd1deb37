using System.Collections.Immutable;
using System.Text.Json;
using SelfGov.Assemblies.Gatherings;
using SelfGov.Assemblies.Meetings;
using SelfGov.Assemblies.Monitoring;
using SelfGov.Assemblies.SeparateGatherings;
using SelfGov.Budgets.Accounts;
using SelfGov.Budgets.Cycle;
using SelfGov.Budgets.Figures;
using SelfGov.Budgets.Participation;
using SelfGov.Cases;
using SelfGov.Complaints;
using SelfGov.Elections.Direct;
using SelfGov.Elections.Indirect;
using SelfGov.Elections.NoConfidence;
using SelfGov.Elections.Termination;
using SelfGov.Elections.Terms;
using SelfGov.Hearings;
using SelfGov.Law;
using SelfGov.Oracles;
using Xunit;

namespace SelfGov.Workflow;

/// <summary>
/// The stored names of facts, and the states and ways of every edition, are those of commit 7340b7d: journals written then are read as they
/// were meant. A fact, a way, a kind and an edition may be added; none may go, or read otherwise. The file has a line for each kind of
/// procedure and one for each of its editions. The names of the types, which the file has too, are stored nowhere and may change.
/// </summary>
public sealed class GoldenTopologyTests
{
    private static readonly ImmutableArray<JsonElement> Golden =
    [
        .. File.ReadLines(Path.Combine(Clone.Root, "tests", "Golden", "topologies-7340b7d.jsonl"))
        .Select(line => JsonDocument.Parse(line).RootElement),
    ];

    private static readonly ImmutableArray<Stored> Kinds =
    [
        Stored.Of(AkimElectionLifecycle.Procedure),
        Stored.Of(IndirectElectionLifecycle.Procedure),
        Stored.Of(TermLifecycle.Procedure),
        Stored.Of(ComplaintLifecycle.Procedure),
        Stored.Of(NoConfidenceLifecycle.Procedure),
        Stored.Of(TerminationLifecycle.Procedure),
        Stored.Of(MeetingLifecycle.Procedure),
        Stored.Of(GatheringLifecycle.Procedure),
        Stored.Of(SeparateGatheringLifecycle.Procedure),
        Stored.Of(MonitoringLifecycle.Procedure),
        Stored.Of(BudgetCycleLifecycle.Procedure),
        Stored.Of(SelfGovernmentAccountLifecycle.Procedure),
        Stored.Of(ParticipatoryBudgetLifecycle.ProcedureUnder(AnyRules())),
        Stored.Of(HearingLifecycle.Procedure),
    ];

    public static TheoryData<string> KindNames =>
        [.. Golden.Where(line => Text(line, "edition") is null).Select(line => Text(line, "kind")!)];

    public static TheoryData<string, string> Editions =>
        new(Golden.Where(line => Text(line, "edition") is not null).Select(line => (Text(line, "kind")!, Text(line, "edition")!)));

    [Fact]
    public void Every_line_is_of_a_kind_or_an_edition_that_is_still_there()
    {
        Assert.Equal(90, Golden.Length);
        string[] now =
        [
            .. Kinds.Select(kind => kind.Kind),
            .. Procedures.All.SelectMany(procedure => procedure.Editions).Select(map => $"{map.Kind} {map.Edition}").Distinct(),
        ];
        string[] then =
            [.. Golden.Select(line => Text(line, "edition") is { } edition ? $"{Text(line, "kind")} {edition}" : Text(line, "kind")!)];
        AssertStay(then, now);
    }

    [Theory]
    [MemberData(nameof(KindNames))]
    public void Facts_keep_the_names_under_which_journals_keep_them(string kind)
    {
        JsonElement then = Golden.Single(line => Text(line, "kind") == kind && Text(line, "edition") is null);
        Stored now = Kinds.Single(each => each.Kind == kind);
        AssertStay(Texts(then, "facts"), now.Facts);
        AssertStay(Texts(then, "personal"), now.Personal);
    }

    [Theory]
    [MemberData(nameof(Editions))]
    public void An_edition_keeps_its_states_and_ways(string kind, string edition)
    {
        JsonElement then = Golden.Single(line => Text(line, "kind") == kind && Text(line, "edition") == edition);
        LifecycleMap now = Procedures.All.SelectMany(procedure => procedure.Editions)
            .First(map => map.Kind == kind && map.Edition.Value == edition);
        AssertStay(Lines(then.GetProperty("machine")), Lines(now.Initial, now.States, now.Transitions));
        AssertStay(Texts(then, "causes"), Sorted(now.Causes.Select(cause => $"{cause.Code} {cause.Trigger}")));
        JsonElement[] parts = [.. then.GetProperty("parts").EnumerateArray()];
        foreach (JsonElement before in parts)
        {
            MapPart part = now.Parts.Single(part => part.Name == Text(before, "part"));
            AssertStay(Lines(before.GetProperty("machine")), Lines(part.Initial, part.States, part.Transitions));
        }
    }

    private static void AssertStay(IEnumerable<string> then, IEnumerable<string> now) => Assert.Empty(then.Except(now));

    private static string[] Lines(JsonElement machine) =>
    [
        $"initial {Text(machine, "initial")}",
        .. Texts(machine, "states").Select(state => $"state {state}"),
        .. Texts(machine, "final").Select(state => $"final {state}"),
        .. machine.GetProperty("transitions").EnumerateArray()
        .Select(way => string.Join(' ', way.EnumerateArray().Select(each => each.GetString()))),
    ];

    private static string[] Lines(string initial, ImmutableArray<MapState> states, ImmutableArray<MapTransition> transitions) =>
    [
        $"initial {initial}",
        .. Sorted(states.Select(state => $"state {state.Name}")),
        .. Sorted(states.Where(state => state.IsFinal).Select(state => $"final {state.Name}")),
        .. transitions.OrderBy(way => way.From, StringComparer.Ordinal).ThenBy(way => way.Trigger, StringComparer.Ordinal)
            .ThenBy(way => way.To, StringComparer.Ordinal).Select(way => $"{way.From} {way.Trigger} {way.To}"),
    ];

    private static string[] Sorted(IEnumerable<string> lines) => [.. lines.Order(StringComparer.Ordinal)];

    private static string? Text(JsonElement of, string name) => of.TryGetProperty(name, out JsonElement value) ? value.GetString() : null;

    private static string[] Texts(JsonElement of, string name) =>
        [.. of.GetProperty(name).EnumerateArray().Select(each => each.GetString()!)];

    // The names of facts are the same under any rules.
    private static ParticipatoryBudgetRules AnyRules() => new(
        new EditionId("any"), new(new(2026, 2, 1), new(2026, 2, 28)), new(2026, 3, 15), new(new(2026, 4, 1), new(2026, 4, 10)),
        minimumAge: 18, VoteMethod.Online, choices: 1, new ThousandTenge(10_000), Share.AtLeast(1, 10));

    private sealed record Stored(string Kind, string[] Facts, string[] Personal)
    {
        internal static Stored Of<TCase>(Procedure<TCase> procedure)
            where TCase : Case => new(
                procedure.Kind,
                [.. procedure.Facts.Names],
                Sorted(procedure.Facts.PersonalData.Select(field => $"{field.FactName}.{field.Property}")));
    }
}
