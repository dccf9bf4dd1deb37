using System.Collections.Immutable;
using System.Reflection;
using System.Text.RegularExpressions;
using SelfGov.Assemblies.Gatherings;
using SelfGov.Assemblies.Meetings;
using SelfGov.Assemblies.Monitoring;
using SelfGov.Assemblies.SeparateGatherings;
using SelfGov.Assemblies.Sittings;
using SelfGov.Budgets.Accounts;
using SelfGov.Budgets.Cycle;
using SelfGov.Budgets.Figures;
using SelfGov.Budgets.Participation;
using SelfGov.Cases;
using SelfGov.Complaints;
using SelfGov.Elections.Accreditations;
using SelfGov.Elections.Commissions;
using SelfGov.Elections.Direct;
using SelfGov.Elections.Indirect;
using SelfGov.Elections.NoConfidence;
using SelfGov.Elections.Termination;
using SelfGov.Elections.Terms;
using SelfGov.Hearings;
using SelfGov.Kazakhstan;
using SelfGov.Workflow;
using SelfGov.Workflow.Corrections;
using Xunit;

namespace SelfGov.Law;

/// <summary>
/// <c>docs/law/corrections.md</c> says of every fact that has a figure whether a slip in it is corrected, by which command, or why not.
/// </summary>
public sealed partial class CorrectionPageTests
{
    private static readonly Type[] Figures =
    [
        typeof(int), typeof(int?), typeof(Money), typeof(ThousandTenge), typeof(PrecinctProtocol), typeof(ElectorsProtocol),
        typeof(SittingNotice), typeof(SittingProtocol), typeof(GivenNotice),
    ];

    // By these a fact says which one it is about.
    private static readonly string[] Keys = ["Number", "Item", "Check", "Precinct", "Month", "Year"];

    private static readonly ImmutableArray<Member> Members =
    [
        .. Of(CommissionLifecycle.Procedure), .. Of(AccreditationLifecycle.Procedure),
        .. Of(AkimElectionLifecycle.Procedure), .. Of(IndirectElectionLifecycle.Procedure), .. Of(TermLifecycle.Procedure),
        .. Of(ComplaintLifecycle.Procedure), .. Of(NoConfidenceLifecycle.Procedure), .. Of(TerminationLifecycle.Procedure),
        .. Of(MeetingLifecycle.Procedure), .. Of(GatheringLifecycle.Procedure), .. Of(SeparateGatheringLifecycle.Procedure),
        .. Of(MonitoringLifecycle.Procedure), .. Of(BudgetCycleLifecycle.Procedure), .. Of(SelfGovernmentAccountLifecycle.Procedure),
        .. Of(ParticipatoryBudgetLifecycle.ProcedureUnder(AnyRules())), .. Of(HearingLifecycle.Procedure),
    ];

    private static readonly ImmutableArray<string[]> Rows =
    [
        .. File.ReadLines(Path.Combine(Clone.Root, "docs", "law", "corrections.md"))
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries)[1..^1]),
    ];

    [Xunit.Fact]
    public void Every_command_that_corrects_is_a_row_and_every_row_is_of_one() => Assert.Equal(
        from member in Members
        where member is { IsCommand: true, IsCorrection: true }
        orderby $"{member.Kind} {member.Name}"
        select $"{member.Kind} {member.Name}",
        from row in Rows
        where row.Length == 4
        from name in Names(row[2])
        select $"{Names(row[0]).Single()} {name}" into row
        orderby row
        select row);

    [Xunit.Fact]
    public void Every_fact_with_a_figure_is_in_the_first_table_or_in_the_second_and_no_other_name_is()
    {
        string[] told = [.. Rows.SelectMany(row => Names(row[1]).Select(name => $"{Names(row[0]).Single()} {name}"))];
        Assert.Distinct(told);
        Member[] facts = [.. Members.Where(member => member is { IsCommand: false, IsCorrection: false })];
        Assert.Empty(facts.Where(fact => fact.HasFigure).Select(fact => $"{fact.Kind} {fact.Name}").Except(told));
        Assert.Empty(told.Except(facts.Select(fact => $"{fact.Kind} {fact.Name}")));
    }

    [Xunit.Fact]
    public void Every_correction_is_a_fact_that_keeps_the_state()
    {
        LifecycleMap[] maps = [.. SelfGov.Oracles.Procedures.All.SelectMany(procedure => procedure.Editions)];
        HashSet<string> corrections =
            [.. Members.Where(member => member is { IsCommand: false, IsCorrection: true }).Select(member => member.Type)];
        Assert.NotEmpty(corrections);
        Assert.All(
            maps.SelectMany(map => map.Transitions.Concat(map.Parts.SelectMany(part => part.Transitions)))
                .Where(way => corrections.Contains(way.Trigger)),
            way => Assert.Equal(way.From, way.To));
    }

    private static IEnumerable<string> Names(string cell) => Quoted().Matches(cell).Select(match => match.Groups["name"].Value);

    private static IEnumerable<Member> Of<TCase>(Procedure<TCase> procedure)
        where TCase : Case =>
    [
        .. procedure.Commands.Members.Select(member => Member.Of(procedure.Kind, member, isCommand: true)),
        .. procedure.Facts.Family.Members.Select(member => Member.Of(procedure.Kind, member, isCommand: false)),
    ];

    // The names are the same under any rules.
    private static ParticipatoryBudgetRules AnyRules() => new(
        new EditionId("any"), new(new(2026, 2, 1), new(2026, 2, 28)), new(2026, 3, 15), new(new(2026, 4, 1), new(2026, 4, 10)),
        minimumAge: 18, VoteMethod.Online, choices: 1, new ThousandTenge(10_000), Share.AtLeast(1, 10));

    [GeneratedRegex("`(?<name>[a-z-]+)`", RegexOptions.ExplicitCapture)]
    private static partial Regex Quoted();

    private sealed record Member(string Kind, string Name, string Type, bool IsCommand, bool IsCorrection, bool HasFigure)
    {
        internal static Member Of(string kind, FamilyMember member, bool isCommand) => new(
            kind, member.Name, member.Type.Name, isCommand, typeof(ICorrection).IsAssignableFrom(member.Type),
            member.Type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Any(property => Figures.Contains(property.PropertyType) && !Keys.Contains(property.Name)));
    }
}
