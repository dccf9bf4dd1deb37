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
        ReadEvent[] events = SecondParser.Read(HearingCalendarFile.Write(hearing, language, "akimat.example", Now));
        Assert.Equal(
            HearingCalendar.Of(hearing).Select(entry => $"{entry.Text.In(language)}: {Subject}"), events.Select(read => read.Summary));
        Assert.Equal(HearingCalendar.Of(hearing).Select(entry => entry.Basis.Text.In(language)), events.Select(read => read.Description));
        Assert.Equal(["2026-03-18", "2026-03-18", "2026-03-22", "2026-04-15", "2026-04-21T06:00:00Z"], events.Select(read => read.Start));
        Assert.Equal("House of culture", events[^1].Location);
        Assert.All(events, read => Assert.Equal((int)hearing.Version, read.Sequence));
        Assert.Equal("hearing-1.1.session.begins@akimat.example", events[^1].Uid);
    }

    [Xunit.Fact]
    public void Lines_end_as_the_standard_says_and_have_at_most_75_octets()
    {
        string file = HearingCalendarFile.Write(Announced(), Language.Kazakh, "akimat.example", Now);
        Assert.EndsWith("END:VCALENDAR\r\n", file, StringComparison.Ordinal);
        string[] lines = file.Split("\r\n");
        Assert.All(lines, line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.All(lines, line => Assert.DoesNotContain('\n', line));
    }

    [Xunit.Fact]
    public void The_same_hearing_at_the_same_moment_gives_the_same_file() => Assert.Equal(
        HearingCalendarFile.Write(Announced(), Language.Russian, "akimat.example", Now),
        HearingCalendarFile.Write(Announced(), Language.Russian, "akimat.example", Now));

    [Xunit.Fact]
    public void A_file_needs_a_domain() =>
        Assert.Throws<ArgumentException>(() => HearingCalendarFile.Write(Announced(), Language.Russian, " ", Now));

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
