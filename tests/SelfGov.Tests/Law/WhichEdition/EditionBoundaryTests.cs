using System.Collections.Immutable;
using NodaTime;
using NodaTime.Text;
using SelfGov.Assemblies.Sittings;
using SelfGov.Budgets.Accounts;
using SelfGov.Budgets.Cycle;
using SelfGov.Complaints;
using SelfGov.Elections.Accreditations;
using SelfGov.Elections.Commissions;
using SelfGov.Elections.Direct;
using SelfGov.Elections.Indirect;
using SelfGov.Elections.NoConfidence;
using SelfGov.Elections.Termination;
using SelfGov.Elections.Terms;
using SelfGov.Hearings;
using Xunit;

namespace SelfGov.Law.WhichEdition;

public sealed class EditionBoundaryTests
{
    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Asia/Almaty"];

    /// <summary>
    /// The first days as docs/law lists them, each edition ending the day before the next; the last one may have a last day.
    /// </summary>
    [Theory]
    [InlineData("elections", "D1 2021-06-05, D2 2023-01-01, D3 2025-01-01, D4 2026-07-01")]
    [InlineData("indirect-elections", "A1 2013-04-24, A1a 2014-04-09, A1b 2016-01-11, A2 2017-07-22", "2021-06-04")]
    [InlineData("commissions", "EC1 2021-06-05, EC2 2023-01-01, EC3 2024-01-01, EC4 2026-07-01")]
    [InlineData("accreditations", "EA1 2021-06-05, EA2 2023-01-01, EA3 2023-01-05, EA4 2026-07-01")]
    [InlineData("complaints-elections", "C0 2013-04-24, C1 2021-06-05")]
    [InlineData("complaints-administrative", "P1 2021-07-01, P2 2026-01-01")]
    [InlineData("no-confidence", "N1 2021-06-05, N2 2023-01-01")]
    [InlineData("termination-village", "A1-village 2013-04-24, A1a-village 2014-04-09, A1b-village 2016-01-11, A2-village 2017-07-22, "
        + "D1-village 2021-06-05, D2-village 2023-01-01, D3-village 2025-01-01, D4-village 2026-07-01")]
    [InlineData("termination-raion", "D2-raion 2023-01-01, D3-raion 2025-01-01, D4-raion 2026-07-01")]
    [InlineData("term-village", "A1-village 2013-04-24, A1b-village 2016-01-11, A2-village 2017-07-22, D1-village 2021-06-05, D2-village "
        + "2023-01-01, D3-village 2025-01-01, D4-village 2026-07-01")]
    [InlineData("term-raion", "D2-raion 2023-01-01, D3-raion 2025-01-01", "2026-06-30")]
    [InlineData("accounts", "B0 2013-07-01", "2019-12-31")]
    [InlineData("budgets", "B1 2017-08-01, B2 2021-07-01, B3 2025-01-01, B4 2026-01-01")]
    [InlineData("assemblies-larger", "L0 2013-06-24, L0a 2015-11-13, L0b 2017-03-03, L1 2018-01-01, L2 2021-06-05, "
        + "L2a 2021-10-16, L2b 2023-07-07, L3 2024-04-28, L4 2026-07-25")]
    [InlineData("assemblies-smaller", "L0 2013-06-24, L0a 2015-11-13, L0b 2017-03-03, L1 2020-01-01, L2 2021-06-05, "
        + "L2a 2021-10-16, L2b 2023-07-07, L3 2024-04-28, L4 2026-07-25")]
    [InlineData("hearing-PublicControl", "PC1 2024-04-05")]
    [InlineData("hearing-CouncilHearing", "CH1 2016-01-01, CH2 2021-01-14, CH3 2024-04-05")]
    [InlineData("hearing-CouncilReport", "CR1 2016-01-01, CR2 2021-01-14, CR3 2024-04-05")]
    [InlineData("hearing-EnvironmentalMeeting", "EM1 2021-07-01, EM1a 2023-09-04, EM2 2023-11-07")]
    [InlineData("hearing-EnvironmentalDiscussion", "ED0 2021-11-07, ED1 2023-11-07")]
    [InlineData("hearing-UrbanPlanning", "UP1 2023-08-15, UP2 2026-07-01")]
    [InlineData("hearing-DraftTariff", "TH1 2019-01-07, TH2 2024-04-05")]
    [InlineData("hearing-MonopolyReport", "MR1 2019-01-07, MR2 2024-04-05")]
    [InlineData("hearing-AkimReport", "AR1 2022-03-03")]
    [InlineData("hearing-DraftAct", "DD1 2019-02-01, DD2 2021-03-23")]
    public void On_both_sides_of_every_boundary_the_edition_of_that_day_is_in_force(string procedure, string firstDays, string? last = null)
    {
        DatedEditions editions = Of(procedure);
        (string Id, LocalDate First)[] expected = [.. firstDays.Split(", ").Select(Parsed)];
        Assert.Equal(expected.Select(edition => edition.Id), editions.Ids.Select(id => id.Value));
        string? before = null;
        foreach ((string id, LocalDate first) in expected)
        {
            AssertInForce(editions, first.PlusDays(-1), before);
            AssertInForce(editions, first, id);
            before = id;
        }

        LocalDate end = last is null ? new LocalDate(2099, 12, 31) : LocalDatePattern.Iso.Parse(last).Value;
        AssertInForce(editions, end, before);
        if (last is not null)
        {
            AssertInForce(editions, end.PlusDays(1), null);
        }
    }

    [Fact]
    public void A_law_changes_at_midnight_of_the_locality_wherever_the_server_stands()
    {
        Instant inOral = new LocalDateTime(2026, 6, 30, 23, 59, 59).InZoneStrictly(DateTimeZoneProviders.Tzdb["Asia/Oral"]).ToInstant();
        Assert.Equal("D3", AkimElectionEditions.All.InForceAt(inOral, DateTimeZoneProviders.Tzdb["Asia/Oral"]).Id.Value);
        Assert.Equal("D4", AkimElectionEditions.All.InForceAt(inOral, DateTimeZoneProviders.Tzdb["Asia/Tokyo"]).Id.Value);
        Assert.Equal("D3", AkimElectionEditions.All.InForceAt(inOral, DateTimeZone.Utc).Id.Value);
    }

    [Fact]
    public void A_day_without_an_edition_is_named_with_the_editions_that_are_known()
    {
        Instant before = new LocalDateTime(2021, 6, 4, 12, 0).InZoneStrictly(Zone).ToInstant();
        string message = Assert.Throws<InvalidOperationException>(() => AkimElectionEditions.All.InForceAt(before, Zone)).Message;
        Assert.Contains("04.06.2021", message, StringComparison.Ordinal);
        Assert.Contains("D1 from 05.06.2021 to 31.12.2022", message, StringComparison.Ordinal);
        Assert.Contains("D4 from 01.07.2026.", message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => AkimElectionEditions.All.InForceAt(before, null!));
    }

    private static void AssertInForce(DatedEditions editions, LocalDate day, string? expected)
    {
        Assert.Equal(expected, editions.On(day)?.Value);
        foreach (LocalTime time in new[] { LocalTime.Midnight, LocalTime.MaxValue })
        {
            Instant moment = day.At(time).InZoneLeniently(Zone).ToInstant();
            if (expected is null)
            {
                Assert.Throws<InvalidOperationException>(() => editions.At(moment));
            }
            else
            {
                Assert.Equal(expected, editions.At(moment).Value);
            }
        }
    }

    private static DatedEditions Of(string procedure) => procedure switch
    {
        "elections" => Of(AkimElectionEditions.All),
        "indirect-elections" => Of(IndirectElectionEditions.All),
        "commissions" => Of(CommissionEditions.All),
        "accreditations" => Of(AccreditationEditions.All),
        "complaints-elections" => Of(ComplaintEditions.Elections),
        "complaints-administrative" => Of(ComplaintEditions.Administrative),
        "no-confidence" => Of(NoConfidenceEditions.All),
        "termination-village" => Of(TerminationEditions.Village),
        "termination-raion" => Of(TerminationEditions.Raion),
        "term-village" => Of(TermEditions.Village),
        "term-raion" => Of(TermEditions.Raion),
        "accounts" => Of(AccountPlanEditions.All),
        "budgets" => Of(BudgetEditions.All),
        "assemblies-larger" => Of(AssemblyEditions.Larger),
        "assemblies-smaller" => Of(AssemblyEditions.Smaller),
        _ => Of(HearingEditions.Of(Enum.Parse<HearingKind>(procedure["hearing-".Length..]))),
    };

    private static DatedEditions Of<TLaw>(Editions<TLaw> editions) => new(
        [.. editions.All.Select(edition => edition.Id)], day => editions.On(day)?.Id, moment => editions.InForceAt(moment, Zone).Id);

    private static (string Id, LocalDate First) Parsed(string edition) =>
        edition.Split(' ') is [var id, var day] ? (id, LocalDatePattern.Iso.Parse(day).Value) : throw new FormatException(edition);

    private sealed record DatedEditions(ImmutableArray<EditionId> Ids, Func<LocalDate, EditionId?> On, Func<Instant, EditionId> At);
}
