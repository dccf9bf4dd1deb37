using System.Globalization;
using CsCheck;
using NodaTime;
using SelfGov.Assemblies.Agreements;
using SelfGov.Assemblies.Sittings;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Workflow;
using SelfGov.Workflow.Proofs;
using Xunit;
using static SelfGov.Assemblies.Meetings.GivenMeeting;
using static SelfGov.Kazakhstan.Bodies.Roles;

namespace SelfGov.Assemblies.Monitoring;

public sealed class RandomMonitoringTests
{
    private static readonly Lifecycle<MonitoringCommission, MonitoringState>[] Editions =
    [
        .. new[] { "L0", "L0a", "L0b", "L1", "L2", "L2a", "L2b", "L3", "L4" }
            .Select(edition => MonitoringLifecycle.Under(LawOf(edition))),
    ];

    [Xunit.Fact]
    public void No_sequence_of_commands_makes_two_regular_checks_in_a_half_year_or_an_extra_one_without_its_own_order() => Gen.UInt.Sample(
        seed =>
        {
            Story<MonitoringCommission> story = Tell(seed);
            LocalDate[] regular = [.. story.Case.Checks.Where(check => check.Order is null).Select(check => check.BegunOn)];
            Assert.Distinct(regular.Select(day => (day.Year, day.Month > 6)));
            AssemblyAgreement[] orders = [.. story.Case.Checks.Select(check => check.Order).OfType<AssemblyAgreement>()];
            Assert.All(orders, order => Assert.Equal((AgendaItemKind.ExtraMonitoring, story.Case.Unit!.Code), (order.Kind, order.Unit)));
            Assert.Distinct(orders.Select(order => order.Entry));
        },
        iter: 30);

    [Xunit.Fact]
    public void No_sequence_of_commands_recommends_without_the_signed_report_or_concludes_at_the_same_meeting() => Gen.UInt.Sample(
        seed =>
        {
            MonitoringCommission commission = Tell(seed).Case;
            Assert.All(commission.Checks, check =>
            {
                Assert.Equal(check.State >= MonitoringCheckState.ReportSigned, check.ReportDigest is not null);
                Assert.Equal(check.State >= MonitoringCheckState.Recommended, check.Discussion is not null);
                Assert.Equal(check.State >= MonitoringCheckState.Concluded, check.ConclusionMeeting is not null);
                if (check.Discussion is { } discussion)
                {
                    Assert.Equal((check.ReportDigest, AgendaItemKind.MonitoringReport), (discussion.Document.Digest, discussion.Kind));
                    Assert.NotEqual(discussion.Meeting, check.ConclusionMeeting);
                }
            });
        },
        iter: 30);

    [Xunit.Fact]
    public void The_stories_reach_conclusions_extra_checks_and_the_end_of_the_commission()
    {
        Fact<MonitoringCommission>[] facts = [.. Enumerable.Range(0, 40).SelectMany(seed => Tell((uint)seed).Facts)];
        Assert.Equal(MonitoringLifecycle.Procedure.Facts.Family.Members.Length, facts.Select(fact => fact.GetType()).Distinct().Count());
        Assert.Contains(facts, fact => fact is CheckBegun { Order: not null });
        Assert.Contains(facts, fact => fact is CheckBegun { Check: > 1, Order: null });
    }

    [Xunit.Fact]
    public void The_frozen_tables_answer_as_stateless_does()
    {
        FrozenTables.AssertAnswersAlike(Editions[0].Topology);
        FrozenTables.AssertAnswersAlike(MonitoringLifecycle.Checks);
    }

    internal static Story<MonitoringCommission> Tell(uint seed, Action<Story<MonitoringCommission>>? look = null) => Stories.Tell(
        new Dice(seed).Of(Editions), MonitoringLifecycle.Procedure.Facts, "2026-08-10T10:00:00", seed, 50,
        (_, dice) => Duration.FromDays(dice.Below(30)), Next, look);

    private static (ICommand<MonitoringCommission> Command, Role Role) Next(Story<MonitoringCommission> story, Dice dice)
    {
        MonitoringCommission commission = story.Case;
        if (commission.State == MonitoringState.NotFormed)
        {
            EntryReference decision = Decision(story, dice, AgendaItemKind.MonitoringCommission);
            return (new FormCommission(dice.OneIn(8) ? Town : Village, dice.Below(23), decision), AkimOffice);
        }

        if (commission.Checks.Count == 0 || dice.OneIn(4))
        {
            EntryReference? order = dice.OneIn(2) ? null : Decision(story, dice, AgendaItemKind.ExtraMonitoring);
            return (new BeginCheck(order), Roles.MonitoringCommission);
        }

        MonitoringCheck check = commission.Checks[dice.Below(commission.Checks.Count)];
        int number = dice.OneIn(12) ? dice.Below(6) : check.Number;
        return (dice.OneIn(10) ? (MonitoringCheckState)dice.Below(4) : check.State) switch
        {
            MonitoringCheckState.Begun => (
                new SignReport(number, commission.Members - (dice.OneIn(5) ? 1 : 0), Digits(dice.Below(3))),
                Roles.MonitoringCommission),
            MonitoringCheckState.ReportSigned => (
                new RecordRecommendations(
                    number,
                    Decision(story, dice, AgendaItemKind.MonitoringReport, dice.OneIn(2) ? Digits(dice.Below(3)) : check.ReportDigest)),
                SittingChair),
            MonitoringCheckState.Recommended => (
                new SubmitConclusion(number, $"meeting-{dice.Below(3)}", dice.OneIn(5) ? "0" : Digest), UnitAkim),
            _ => (new EndCommission(), dice.OneIn(3) ? UnitAkim : SittingChair),
        };
    }

    private static EntryReference Decision(
        Story<MonitoringCommission> story, Dice dice, AgendaItemKind kind, string? digest = null) => ProvedMeeting.Decision(
        dice.OneIn(8) ? AgendaItemKind.DraftBudget : kind, digest ?? Digest, story.Local().Date,
        dice.OneIn(10) ? Town.Code : Village.Code, dice.Below(8), meeting: $"meeting-{dice.Below(3)}");

    private static string Digits(int number) => number.ToString("x64", CultureInfo.InvariantCulture);
}
