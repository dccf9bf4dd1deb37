using System.Globalization;
using NodaTime;
using NodaTime.Text;
using SelfGov.Elections.Candidacies;
using SelfGov.Elections.Direct;
using SelfGov.Hearings;
using SelfGov.Kazakhstan;
using SelfGov.Law;
using SelfGov.Law.Changes;
using SelfGov.Workflow;
using Xunit;

namespace SelfGov.Languages;

/// <summary>
/// A text that shows the day of a limit which ends at an hour shows the hour. Refusals are held to it by every story:
/// <see cref="Bounds.AssertShowsTheHour"/>.
/// </summary>
public sealed class HourTests
{
    private const string Zone = "Asia/Almaty";
    private static readonly Unit District = new("Example rural district", UnitKind.RuralDistrict, Zone, 1_200, 3);
    private static readonly Unit Raion = new("Example raion", UnitKind.Raion, Zone, 20_000, 30);

    public static TheoryData<string> DirectElections => [.. AkimElectionEditions.All.All.Select(edition => edition.Id.Value)];

    public static TheoryData<string> Discussions =>
        [.. HearingEditions.All.Where(profile => profile.Form == HearingForm.Discussion).Select(profile => profile.Id.Value)];

    [Theory]
    [MemberData(nameof(DirectElections))]
    public void Every_line_of_a_calendar_plan_shows_the_hours_that_it_has(string edition)
    {
        AkimElectionLaw law = AkimElectionEditions.All.All.Single(each => each.Id.Value == edition).Law;
        foreach (Unit unit in UnitsOf(law))
        {
            CalendarPlan plan = CalendarPlan.Of(law, unit, Call);
            Assert.All(plan.Steps, step => Assert.All(
                new[] { step.From, step.Until }.OfType<LocalDateTime>().Where(moment => moment.TimeOfDay != LocalTime.Midnight),
                moment => AssertShows(step.When, moment.Date, moment.TimeOfDay)));
            AssertEachLimitIsShown(law, law.TermsFor(unit), plan.Steps);
            Assert.All(
                AkimElectionCalendarChanges.Of(law, law, unit, new Ground(GroundKind.TermEnds, new LocalDate(2026, 11, 30)), Call).Steps
                    .Where(step => step.First is not null && step.First.Code.StartsWith("plan.", StringComparison.Ordinal)),
                step => Assert.Contains(plan.Steps, line => line.Text == step.Text && line.When == step.First!.When));
        }
    }

    [Theory]
    [MemberData(nameof(Discussions))]
    public void The_hour_at_which_comments_close_stands_in_the_calendar_of_a_discussion(string edition)
    {
        HearingProfile profile = HearingEditions.All.Single(each => each.Id.Value == edition);
        var last = new LocalDate(2026, 5, 5);
        CalendarComparison calendar = HearingCalendarChanges.Of(
            profile, profile, new Locality("000000000", "Example rural district", Zone, 2_500), new LocalDate(2026, 3, 2),
            new HearingSchedule(null, "Portal", null, new LocalDate(2026, 4, 21), last));
        if (profile.CommentsHour is { } hour)
        {
            CalendarStep closes = Assert.Single(calendar.Steps, step => step.First?.Code == "comments.close").First!;
            AssertShows(closes.When, last, hour.Value);
            Assert.Equal(last, closes.LastDay);
        }
        else
        {
            Assert.DoesNotContain(calendar.Steps, step => step.First?.Code == "comments.close");
        }
    }

    [Fact]
    public void A_discussion_whose_comments_close_at_an_hour_is_known() =>
        Assert.Contains(HearingEditions.All, profile => profile is { Form: HearingForm.Discussion, CommentsHour: not null });

    [Theory]
    [MemberData(nameof(DirectElections))]
    public void Every_parameter_of_a_limit_with_an_hour_shows_it(string edition)
    {
        AkimElectionLaw law = AkimElectionEditions.All.All.Single(each => each.Id.Value == edition).Law;
        LawParameters parameters = AkimElectionParameters.Of(law);
        foreach (Ruled<TimeLimit> limit in UnitsOf(law).SelectMany(unit => Limits(law, law.TermsFor(unit))))
        {
            Assert.Contains(parameters.All, parameter => parameter.Basis == limit.Basis && parameter.Value is { } value
                && Languages(value).All(text => text.Contains(Said(limit.Value.Hour!.Value), StringComparison.Ordinal)));
        }
    }

    [Theory]
    [InlineData("18.10.2026", "18:00", true)]
    [InlineData("18.10.2026 18:00", "18:00", false)]
    [InlineData("18.10.2026", "00:00", false)]
    [InlineData("19.10.2026", "18:00", false)]
    [InlineData("18.10.2026 18:00, 18.10.2026", "18:00", true)]
    public void A_refusal_that_names_the_day_of_a_limit_without_its_hour_is_known(string expected, string hour, bool isWrong)
    {
        Citation basis = AkimElectionEditions.All.All[0].Basis;
        var text = new Words("мерзім", "срок", "limit");
        LocalTime time = LocalTimePattern.CreateWithInvariantCulture("HH:mm").Parse(hour).Value;
        DateTimeZone zone = DateTimeZoneProviders.Tzdb[Zone];
        var deadline = new Deadline(
            DeadlineKind.Closes, "limit.closes", text, basis, new LocalDate(2026, 10, 18).At(time).InZoneLeniently(zone).ToInstant(),
            [], [], null);
        var refusal = new Refusal(RefusalKind.Rule, "limit.closes", text, basis, Words.Same(expected), null, null);
        Exception? found = Record.Exception(() => Bounds.AssertShowsTheHour(refusal, [deadline], zone));
        Assert.Equal(isWrong, found is not null);
    }

    private static ElectionCall Call => new(new LocalDate(2026, 10, 1), new LocalDate(2026, 11, 15), new Money(85_000));

    private static IEnumerable<Unit> UnitsOf(AkimElectionLaw law) =>
        law.Raion is null ? [District] : [District, Raion];

    private static IEnumerable<Ruled<TimeLimit>> Limits(AkimElectionLaw law, LevelTerms terms) =>
        new[] { terms.NominationCloses, terms.RegistrationCloses, law.AbsenteeCertificates }.Where(limit => limit.Value.Hour is not null);

    private static void AssertEachLimitIsShown(AkimElectionLaw law, LevelTerms terms, IEnumerable<PlanStep> steps)
    {
        Assert.Equal(3, Limits(law, terms).Count());
        Assert.All(Limits(law, terms), limit =>
        {
            LocalDate last = limit.Value.LastDay(Call.Day);
            Assert.Contains(steps, step => step.Until == last.At(limit.Value.Hour!.Value));
        });
    }

    private static void AssertShows(Words text, LocalDate day, LocalTime hour) => Assert.All(
        Languages(text), each => Assert.Contains($"{Words.Of(day)} {Said(hour)}", each, StringComparison.Ordinal));

    private static string Said(LocalTime hour) => hour.ToString("HH:mm", CultureInfo.InvariantCulture);

    private static string[] Languages(Words text) => [text.Kazakh, text.Russian, text.English];
}
