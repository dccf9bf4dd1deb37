using NodaTime;
using NodaTime.Text;
using SelfGov.Budgets.Cycle;
using SelfGov.Elections.Accreditations;
using SelfGov.Elections.Candidacies;
using SelfGov.Elections.Commissions;
using SelfGov.Elections.Direct;
using SelfGov.Elections.NoConfidence;
using SelfGov.Elections.Termination;
using SelfGov.Kazakhstan;
using SelfGov.Kazakhstan.Bodies;
using Xunit;
using RecordGroundOfElection = SelfGov.Elections.Direct.RecordGround;
using RecordGroundOfEnd = SelfGov.Elections.Termination.RecordTerminationGround;

namespace SelfGov.Law.WhichEdition;

/// <summary>
/// A case opened on the last day of an edition goes on under it after the change, one opened the day after follows the new one, and a host
/// can keep the earlier edition for a case that it opens later.
/// </summary>
public sealed class OpenedNearAChangeTests
{
    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Asia/Almaty"];
    private static readonly Unit Village = new("Test village", UnitKind.Village, "Asia/Almaty", 500);
    private static readonly Unit Raion = new("Test raion", UnitKind.Raion, "Asia/Almaty", 20_000);

    [Theory]
    [InlineData("2023-01-01")]
    [InlineData("2025-01-01")]
    [InlineData("2026-07-01")]
    public Task An_election_called_near_a_change_keeps_its_edition(string change) =>
        new NearAChange<AkimElection>(AkimElectionLifecycle.Procedure, moment => AkimElectionEditions.All.InForceAt(moment, Zone).Id)
        {
            Opening = (edition, day, keep) =>
            [
                (new RecordGroundOfElection(Village, new Ground(GroundKind.EarlyTermination, day), keep), Roles.TerritorialCommission),
                (new CallElection(ElectionDay(edition, day), new Money(70_000)), Roles.TerritorialCommission),
            ],
            GoingOn = (_, _) => (new PublishCall(), Roles.TerritorialCommission),
        }.AssertEachKeepsItsEditionAsync(DayOf(change));

    [Theory]
    [InlineData("2023-01-01")]
    [InlineData("2024-01-01")]
    [InlineData("2026-07-01")]
    public Task An_election_commission_keeps_its_edition(string change) =>
        new NearAChange<ElectionCommission>(CommissionLifecycle.Procedure, moment => CommissionEditions.All.InForceAt(moment, Zone).Id)
        {
            Opening = (_, _, _) =>
            [
                (new EstablishCommission(new Locality("1", "Test raion", "Asia/Almaty", 9_000), CommissionKind.Raion, 7),
                    Roles.CentralCommission),
            ],
            GoingOn = (_, _) => (
                new ElectMember("anna", "Anna", MemberProposer.Party, "party", HasConsented: true, []), Roles.Maslikhat),
        }.AssertEachKeepsItsEditionAsync(DayOf(change));

    [Theory]
    [InlineData("2023-01-01")]
    [InlineData("2023-01-05")]
    [InlineData("2026-07-01")]
    public Task The_list_of_those_who_watch_an_election_keeps_its_edition(string change) =>
        new NearAChange<ElectionAccreditation>(
            AccreditationLifecycle.Procedure, moment => AccreditationEditions.All.InForceAt(moment, Zone).Id)
        {
            Opening = (_, day, _) => [(new OpenAccreditation(Village, day.PlusDays(60)), Roles.TerritorialCommission)],
            GoingOn = (_, day) => (new MoveElectionDay(day.PlusDays(70)), Roles.TerritorialCommission),
        }.AssertEachKeepsItsEditionAsync(DayOf(change));

    [Theory]
    [InlineData("2023-01-01")]
    public Task A_motion_of_no_confidence_keeps_its_edition(string change) =>
        new NearAChange<NoConfidenceMotion>(
            NoConfidenceLifecycle.Procedure, moment => NoConfidenceEditions.All.InForceAt(moment, Zone).Id)
        {
            Opening = (_, _, _) => [(new InitiateMotion(Village, 25, NoConfidenceGround.ReportsNotApproved, 2), Roles.InitiatingDeputies)],
            GoingOn = (_, _) => (new HandInSheets(5), Roles.InitiatingDeputies),
        }.AssertEachKeepsItsEditionAsync(DayOf(change));

    [Theory]
    [InlineData("2023-01-01", false)]
    [InlineData("2025-01-01", false)]
    [InlineData("2026-07-01", false)]
    [InlineData("2025-01-01", true)]
    public Task The_end_of_an_akims_powers_keeps_its_edition(string change, bool isRaion)
    {
        Unit unit = isRaion ? Raion : Village;
        return new NearAChange<OfficeTermination>(
            TerminationLifecycle.Procedure, moment => TerminationEditions.For(unit).InForceAt(moment, Zone).Id)
        {
            Opening = (_, day, _) => [(new RecordGroundOfEnd(unit, TerminationGround.Death, day), Roles.TerritorialCommission)],
            GoingOn = (_, _) => (new StateFact(), Roles.TerritorialCommission),
        }.AssertEachKeepsItsEditionAsync(DayOf(change));
    }

    [Theory]
    [InlineData("2021-07-01", 2021)]
    [InlineData("2025-01-01", 2024)]
    [InlineData("2026-01-01", 2025)]
    public Task A_budget_cycle_keeps_the_edition_of_its_year(string change, int lastYear) =>
        new NearAChange<BudgetCycle>(
            BudgetCycleLifecycle.Procedure, moment => BudgetEditions.All.InForceAt(moment, Zone).Id)
        {
            Opening = (edition, day, keep) =>
            [
                (new SendRevenueForecast(
                    TestBudgets.District, day < DayOf(change) ? lastYear : lastYear + 1,
                    TestBudgets.Of(edition.Value, lastYear).Receipts, keep),
                    Roles.AkimsOffice),
            ],
            GoingOn = (_, _) => (new CommunicateLimits(TestBudgets.Money(120_000)), Roles.PlanningBody),
        }.AssertEachKeepsItsEditionAsync(DayOf(change));

    private static LocalDate ElectionDay(EditionId edition, LocalDate called) =>
        AkimElectionEditions.All[edition].Law.Village.HoldAfterCall.Value.LastDay(called);

    private static LocalDate DayOf(string day) => LocalDatePattern.Iso.Parse(day).Value;
}
