using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Kazakhstan;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.Elections.NoConfidence.GivenMotion;

namespace SelfGov.Elections.NoConfidence;

public sealed class NoConfidenceInitiativeTests
{
    [Fact]
    public void A_written_request_opens_the_collection_of_signatures()
    {
        Story<NoConfidenceMotion> story = Initiated();
        Assert.Equal(NoConfidenceState.CollectingSignatures, story.Case.State);
        Assert.Equal(new LocalDate(2023, 3, 13), story.Case.RequestedOn);
        story.ReplaysToItself();
    }

    [Fact]
    public void Reports_that_were_once_not_approved_are_no_ground()
    {
        Refusal refusal = Begin().Until("2023-03-13T10:00:00")
            .RefusedBy(Motion() with { ReportsNotApproved = 1 }, Deputies, "ground.reports");
        Assert.Equal("at least 2", refusal.Expected!.English);
        Assert.Equal("24(2)1)", refusal.Basis.Place);
    }

    [Fact]
    public void The_assembly_asks_for_the_dismissal_of_an_akim_at_village_level()
    {
        InitiateMotion motion =
            Motion() with { Ground = NoConfidenceGround.AssemblyInitiative, AssemblyAskedOn = new LocalDate(2023, 3, 13) };
        Begin().Until("2023-03-13T00:00:00").Accepts(motion, Deputies);
        Story<NoConfidenceMotion> story = Begin().Until("2023-03-13T00:00:00");
        story.RefusedBy(motion with { Unit = Raion }, Deputies, "ground.village-level");
        story.RefusedBy(motion with { AssemblyAskedOn = null }, Deputies, "ground.assembly");
        Refusal early = story.RefusedBy(motion with { AssemblyAskedOn = new LocalDate(2023, 3, 14) }, Deputies, "ground.assembly");
        Assert.Equal(Stories.Local("2023-03-14T00:00:00"), early.Earliest);
    }

    [Fact]
    public void The_reports_are_a_ground_at_raion_level_too() =>
        Begin().Until("2023-03-13T10:00:00").Accepts(Motion() with { Unit = Raion }, Deputies);

    [Fact]
    public void A_ground_that_the_law_does_not_know_is_refused() =>
        Begin().Until("2023-03-13T10:00:00").RefusedBy(Motion() with { Ground = (NoConfidenceGround)99 }, Deputies, "ground.known");

    [Fact]
    public void The_number_of_all_deputies_has_to_be_known() =>
        Begin().Until("2023-03-13T10:00:00").RefusedBy(Motion(0), Deputies, "deputies.known");

    [Fact]
    public void Only_deputies_initiate()
    {
        Begin().Until("2023-03-13T10:00:00").RefusedBy(Motion(), Roles.HigherAkim, "actor.role");
        Initiated().RefusedBy(Motion(), Deputies, "case.state");
    }

    [Theory]
    [InlineData(20, 4)]
    [InlineData(21, 5)]
    [InlineData(24, 5)]
    [InlineData(25, 5)]
    [InlineData(26, 6)]
    [InlineData(1, 1)]
    public void One_fifth_of_all_deputies_sign(int deputies, int needed)
    {
        Refusal refusal = Initiated(deputies).RefusedBy(new HandInSheets(needed - 1), Deputies, "signatures.enough");
        Assert.Equal($"at least {needed}", refusal.Expected!.English);
        Assert.Equal("24(1)", refusal.Basis.Place);
        Story<NoConfidenceMotion> story = Initiated(deputies).Accepts(new HandInSheets(needed), Deputies);
        Assert.Equal(NoConfidenceState.Verifying, story.Case.State);
    }

    [Fact]
    public void There_cannot_be_more_signatures_than_deputies()
    {
        Initiated().RefusedBy(new HandInSheets(26), Deputies, "signatures.number");
        Initiated().RefusedBy(new HandInSheets(-1), Deputies, "signatures.number");
        Initiated().RefusedBy(new HandInSheets(5), Chair, "actor.role");
    }

    [Fact]
    public void Nauryz_does_not_count_among_the_ten_working_days()
    {
        // 14 to 17 and 20 March, then 24 and 27 to 30 March: 21 to 23 March are holidays.
        Story<NoConfidenceMotion> story = Initiated();
        Deadline closes = story.Deadline("signatures.close");
        Assert.Equal(DeadlineKind.Closes, closes.Kind);
        Assert.Equal(Stories.Local("2023-03-31T00:00:00"), closes.At);
        story.Until("2023-03-30T23:59:59").Accepts(new HandInSheets(5), Deputies);
    }

    [Fact]
    public void A_moment_later_the_motion_has_lapsed()
    {
        Story<NoConfidenceMotion> story = Initiated();
        story.AssertDayByDayEqualsOneJump(40);
        story.Until("2023-03-31T00:00:00");
        Assert.Equal(NoConfidenceState.Failed, story.Case.State);
        Assert.Equal(new CollectionLapsed(Stories.Local("2023-03-31T00:00:00")), story.Facts[^1]);
        story.RefusedBy(new HandInSheets(5), Deputies, "case.state");
        story.ReplaysToItself();
    }

    [Fact]
    public void By_policy_late_sheets_are_only_overdue()
    {
        NoConfidenceLaw law = TheLaw with { Policies = new NoConfidencePolicies { LapsesWithoutSheets = false } };
        Story<NoConfidenceMotion> story = Initiated(25, law).Until("2023-04-30T10:00:00");
        Assert.Equal(DeadlineKind.Duty, story.Deadline("signatures.close").Kind);
        story.Accepts(new HandInSheets(5), Deputies);
    }

    [Fact]
    public void The_calendar_is_part_of_the_lifecycle()
    {
        WorkCalendar calendar = KazakhstanCalendar.Work.With(new WorkYear(2023, Certainty.Interpreted, TheLaw.Collection.Basis, [], []));
        Story<NoConfidenceMotion> story = Begin(TheLaw, calendar);
        story.Until("2023-03-13T10:00:00").Accepts(Motion(), Deputies);
        Assert.Equal(Stories.Local("2023-03-28T00:00:00"), story.Deadline("signatures.close").At);
    }

    [Fact]
    public void A_calendar_that_lacks_a_year_is_refused_when_it_is_given()
    {
        var calendar = new WorkCalendar(new WorkYear(2022, Certainty.Interpreted, TheLaw.Collection.Basis, [], []));
        string error = Assert.Throws<ArgumentException>(() => Begin(TheLaw, calendar)).Message;
        Assert.StartsWith("The calendar covers 2022 and lacks 2012-2021, 2023-2078, ", error, StringComparison.Ordinal);
        Assert.Equal(error, Assert.Throws<ArgumentException>(() => NoConfidenceLifecycle.Procedure.With(calendar)).Message);
    }

    // Ten working days after 18.12.2026 end in 2027: 1, 4 and 7 January are off.
    [Fact]
    public void A_motion_of_December_runs_into_a_year_that_may_still_move()
    {
        Story<NoConfidenceMotion> story = Begin(TheLaw);
        story.Until("2026-12-18T10:00:00").Accepts(Motion(), Deputies);
        Deadline closes = story.Deadline("signatures.close");
        Assert.Equal(Stories.Local("2027-01-06T00:00:00"), closes.At);
        Assert.Equal("әлі де Үкіметтің қаулысымен ауыстырылуы мүмкін", closes.Provisional?.Kazakh);
    }

    [Fact]
    public void The_secretary_checks_until_2022_and_the_chair_since_2023()
    {
        Assert.Null(NoConfidenceEditions.All.On(new LocalDate(2021, 6, 4)));
        NoConfidenceLaw earlier = NoConfidenceEditions.All.On(new LocalDate(2022, 12, 31))!.Law;
        Assert.Equal(Roles.MaslikhatSecretary, earlier.Verifier.Value);
        Assert.Equal(Chair, NoConfidenceEditions.All.On(new LocalDate(2023, 1, 1))!.Law.Verifier.Value);
        Story<NoConfidenceMotion> story = Initiated(25, earlier, "2022-12-01T10:00:00").Accepts(new HandInSheets(5), Deputies);
        story.RefusedBy(new DrawUpProtocol(5), Chair, "actor.role");
        story.Accepts(new DrawUpProtocol(5), Roles.MaslikhatSecretary);
    }
}
