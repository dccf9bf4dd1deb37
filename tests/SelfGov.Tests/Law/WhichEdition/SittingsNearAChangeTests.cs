using NodaTime;
using NodaTime.Text;
using SelfGov.Assemblies.Gatherings;
using SelfGov.Assemblies.Meetings;
using SelfGov.Assemblies.Monitoring;
using SelfGov.Assemblies.SeparateGatherings;
using SelfGov.Assemblies.Sittings;
using SelfGov.Cases;
using SelfGov.Kazakhstan;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Workflow;
using SelfGov.Workflow.Proofs;
using Xunit;

namespace SelfGov.Law.WhichEdition;

/// <summary>The same for the local community, in large and small units: sittings of each kind and monitoring commissions.</summary>
public sealed class SittingsNearAChangeTests
{
    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Asia/Almaty"];
    private static readonly Locality Small = new("193630100", "Test rural district", "Asia/Almaty", 2_000);
    private static readonly Locality Large = new("193630200", "Test town", "Asia/Almaty", 2_001);

    public static TheoryData<string, bool> Changes => new()
    {
        { "2015-11-13", true },
        { "2015-11-13", false },
        { "2017-03-03", true },
        { "2017-03-03", false },
        { "2018-01-01", true },
        { "2020-01-01", false },
        { "2021-06-05", true },
        { "2021-06-05", false },
        { "2021-10-16", true },
        { "2021-10-16", false },
        { "2023-07-07", true },
        { "2023-07-07", false },
        { "2024-04-28", true },
        { "2024-04-28", false },
        { "2026-07-25", true },
        { "2026-07-25", false },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public Task An_assembly_keeps_the_edition_of_its_call(string change, bool isLarge) => KeepsAsync(
        change, isLarge, MeetingLifecycle.Procedure,
        (unit, _) => (new ConveneMeeting(unit, 20, [new ProposedItem(AgendaItemKind.Other)]), Roles.UnitAkim),
        notice => (new NotifyOfMeeting(notice), Roles.UnitAkim));

    [Theory]
    [MemberData(nameof(Changes))]
    public Task A_gathering_keeps_the_edition_of_its_call(string change, bool isLarge) => KeepsAsync(
        change, isLarge, GatheringLifecycle.Procedure,
        (unit, _) => (new ConveneGathering(unit, 1_000, [new ProposedItem(AgendaItemKind.Other)]), Roles.UnitAkim),
        notice => (new NotifyOfGathering(notice), Roles.UnitAkim));

    [Theory]
    [MemberData(nameof(Changes))]
    public Task A_separate_gathering_keeps_its_edition(string change, bool isLarge) => KeepsAsync(
        change, isLarge, SeparateGatheringLifecycle.Procedure,
        (unit, _) => (new SetPlot(unit, "street-1", PlotKind.Street, 3), Roles.UnitAkim),
        notice => (new NotifyOfSeparateGathering(notice), Roles.UnitAkim));

    [Theory]
    [MemberData(nameof(Changes))]
    public Task A_monitoring_commission_keeps_its_edition(string change, bool isLarge) => KeepsAsync(
        change, isLarge, MonitoringLifecycle.Procedure,
        (unit, day) => (new FormCommission(unit, 5, Paper: Formation(day)), Roles.AkimOffice),
        _ => (new BeginCheck(), Roles.MonitoringCommission));

    private static Task KeepsAsync<TCase>(
        string change,
        bool isLarge,
        Procedure<TCase> procedure,
        Func<Locality, LocalDate, (ICommand<TCase> Command, Role Role)> opening,
        Func<SittingNotice, (ICommand<TCase> Command, Role Role)> goingOn)
        where TCase : Case
    {
        Locality unit = isLarge ? Large : Small;
        return new NearAChange<TCase>(procedure, moment => AssemblyEditions.For(unit).InForceAt(moment, Zone).Id)
        {
            Opening = (_, day, _) => [opening(unit, day)],
            GoingOn = (_, day) => goingOn(new SittingNotice(day.PlusDays(20).At(new LocalTime(15, 0)), "House of culture")),
        }.AssertEachKeepsItsEditionAsync(LocalDatePattern.Iso.Parse(change).Value);
    }

    private static PaperReference Formation(LocalDate day) => new("Assembly of the district", "7", day);
}
