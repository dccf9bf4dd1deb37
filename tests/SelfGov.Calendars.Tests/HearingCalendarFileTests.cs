using System.Text;
using NodaTime;
using SelfGov.Hearings;
using SelfGov.Kazakhstan;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using Xunit;

namespace SelfGov.Calendars;

public sealed class HearingCalendarFileTests
{
    private const string Subject = "Карьер; «Үлкен Құндызды», участок №2 \\ северный, с длинным названием, которое не помещается в строку";
    private static readonly Instant Now = Instant.FromUtc(2026, 3, 10, 5, 0);
    private static readonly Locality Village = new("193630100", "Test rural district", "Asia/Almaty", 1_500);

    [Theory]
    [InlineData(Language.Kazakh)]
    [InlineData(Language.Russian)]
    [InlineData(Language.English)]
    public void A_second_parser_reads_every_entry_back(Language language)
    {
        Assert.SkipWhen(SecondParser.Missing() is not null, SecondParser.Missing() ?? string.Empty);
        PublicHearing hearing = Announced();
        ReadEvent[] events = SecondParser.Read(
            HearingCalendarFile.Write(hearing, language, "akimat.example", Now, KazakhstanCalendar.Work));
        Assert.Equal(
            HearingCalendar.Of(hearing, KazakhstanCalendar.Work).Select(entry => $"{entry.Text.In(language)}: {Subject}"),
            events.Select(read => read.Summary));
        Assert.Equal(
            HearingCalendar.Of(hearing, KazakhstanCalendar.Work).Select(entry => entry.Basis.Text.In(language)),
            events.Select(read => read.Description));
        Assert.Equal(
            ["2026-03-12", "2026-03-18", "2026-03-18", "2026-03-22", "2026-04-16", "2026-04-21T06:00:00Z"],
            events.Select(read => read.Start));
        Assert.Equal("House of culture", events[^1].Location);
        Assert.All(events, read => Assert.Equal((int)hearing.Version, read.Sequence));
        Assert.Equal("hearing-1.1.session.begins@akimat.example", events[^1].Uid);
    }

    [Xunit.Fact]
    public void Lines_end_as_the_standard_says_and_have_at_most_75_octets()
    {
        string file = HearingCalendarFile.Write(Announced(), Language.Kazakh, "akimat.example", Now, KazakhstanCalendar.Work);
        Assert.EndsWith("END:VCALENDAR\r\n", file, StringComparison.Ordinal);
        string[] lines = file.Split("\r\n");
        Assert.All(lines, line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.All(lines, line => Assert.DoesNotContain('\n', line));
    }

    [Xunit.Fact]
    public void The_same_hearing_at_the_same_moment_gives_the_same_file() => Assert.Equal(
        HearingCalendarFile.Write(Announced(), Language.Russian, "akimat.example", Now, KazakhstanCalendar.Work),
        HearingCalendarFile.Write(Announced(), Language.Russian, "akimat.example", Now, KazakhstanCalendar.Work));

    [Xunit.Fact]
    public void A_file_needs_a_domain() =>
        Assert.Throws<ArgumentException>(() => HearingCalendarFile.Write(Announced(), Language.Russian, " ", Now, KazakhstanCalendar.Work));

    [Xunit.Fact]
    public void A_hearing_that_was_called_off_strikes_its_events_out()
    {
        string before = HearingCalendarFile.Write(Announced(), Language.English, "akimat.example", Now, KazakhstanCalendar.Work);
        string after = HearingCalendarFile.Write(CalledOff(Announced()), Language.English, "akimat.example", Now, KazakhstanCalendar.Work);
        Assert.Equal(Values(before, "UID"), Values(after, "UID"));
        Assert.Equal(6, Values(after, "UID").Length);
        Assert.All(Values(after, "STATUS"), status => Assert.Equal("CANCELLED", status));
        Assert.Equal(Values(after, "UID").Length, Values(after, "STATUS").Length);
        Assert.DoesNotContain("STATUS:CANCELLED", before, StringComparison.Ordinal);
        Assert.All(Values(before, "SEQUENCE"), sequence => Assert.Equal("3", sequence));
        Assert.All(Values(after, "SEQUENCE"), sequence => Assert.Equal("4", sequence));
    }

    [Xunit.Fact]
    public void No_file_is_empty_and_none_has_a_method_or_a_name()
    {
        Lifecycle<PublicHearing> lifecycle = HearingLifecycle.Procedure.Lifecycles.Of(new EditionId("PC1"));
        PublicHearing nothing = lifecycle.Begin(new CaseId("hearing-2"));
        PublicHearing initiated = Next(lifecycle, nothing, new InitiateHearing(Village, Subject), Roles.ControlSubject);
        PublicHearing cancelled = Next(lifecycle, initiated, new CancelHearing("Illness"), Roles.ControlSubject);
        foreach (PublicHearing hearing in new[] { nothing, initiated, cancelled, Announced(), CalledOff(Announced()) })
        {
            string file = HearingCalendarFile.Write(hearing, Language.Russian, "akimat.example", Now, KazakhstanCalendar.Work);
            Assert.Matches("BEGIN:V(EVENT|JOURNAL)", file);
            Assert.DoesNotContain("METHOD", file, StringComparison.Ordinal);
            Assert.DoesNotContain("X-WR-", file, StringComparison.Ordinal);
            Assert.NotEmpty(Values(file, "DTSTAMP"));
        }

        Assert.Equal(
            ["CANCELLED"],
            Values(HearingCalendarFile.Write(cancelled, Language.Russian, "akimat.example", Now, KazakhstanCalendar.Work), "STATUS"));
        Assert.Equal(["hearing-2.1.state@akimat.example"],
            Values(HearingCalendarFile.Write(initiated, Language.Russian, "akimat.example", Now, KazakhstanCalendar.Work), "UID"));
    }

    private static string[] Values(string file, string property) =>
    [
        .. file.Replace("\r\n ", string.Empty, StringComparison.Ordinal).Split("\r\n")
            .Where(line => line.StartsWith(property + ":", StringComparison.Ordinal)).Select(line => line[(property.Length + 1)..]),
    ];

    private static PublicHearing CalledOff(PublicHearing hearing) => Next(
        HearingLifecycle.Procedure.Lifecycles.Of(new EditionId("EM2")), hearing, new CancelHearing("Flood"), Roles.HearingInitiator);

    private static PublicHearing Next(
        Lifecycle<PublicHearing> lifecycle, PublicHearing hearing, ICommand<PublicHearing> command, Role role) =>
        Assert.IsType<Decision<PublicHearing>.Accepted>(
            lifecycle.Decide(hearing, command, new Context(Now, new Actor("person-1", role)))).Next;

    private static PublicHearing Announced()
    {
        Lifecycle<PublicHearing> lifecycle = HearingLifecycle.Procedure.Lifecycles.Of(new EditionId("EM2"));
        HearingSchedule schedule = new(new LocalDateTime(2026, 4, 21, 11, 0), "House of culture");
        PublicHearing hearing = lifecycle.Begin(new CaseId("hearing-1"));
        foreach ((ICommand<PublicHearing> command, Role role) in new (ICommand<PublicHearing>, Role)[]
        {
            (new InitiateHearing(Village, Subject), Roles.HearingInitiator),
            (new AgreeOnSchedule(schedule), Roles.LocalExecutiveBody),
            (new AnnounceHearing(schedule, ["Report"]), Roles.HearingInitiator),
        })
        {
            hearing = ((Decision<PublicHearing>.Accepted)lifecycle.Decide(hearing, command,
                new Context(Now, new Actor("person-1", role)))).Next;
        }

        return hearing;
    }
}
