using NodaTime;
using SelfGov.Law;
using static SelfGov.Kazakhstan.KazakhstanActs;

namespace SelfGov.Budgets.Accounts;

/// <summary>The edition B0: account plans of local self-government from mid-2013 to the budgets of 2018 and 2020.</summary>
/// <remarks>
/// Law No. 101-V of 13 June 2013 came into force ten days after its publication, on a day that was not read: the first day is our reading.
/// </remarks>
public static class AccountPlanEditions
{
    private static readonly AccountPlanLaw B0 = new()
    {
        Id = new EditionId("B0"),
        FirstYear = new(2013, new Citation(LocalGovernmentAct, "35", "1", "4-1")),
        LastYear = new(2017, LocalGovernmentAct.At("39-3")),
        LastYearOfSmallUnits = new(2019, LocalGovernmentAct.At("39-3")),
        Programmes = LocalGovernmentAct.At("35", 1, 4),
        AssemblyDiscusses = LocalGovernmentAct.At("39-3", 3, 1),
        InDistrictBudget = BudgetCode2008.At("73", 4, 4),
        Plan = new Citation(LocalGovernmentAct, "35", "1-3", "11"),
        AssemblyQuorum = new(Share.AtLeast(1, 2), LocalGovernmentAct.At("39-3", 9)),
        AssemblyMajority = new(Share.MoreThan(1, 2), LocalGovernmentAct.At("39-3", 11)),
        AssemblyDecides = LocalGovernmentAct.At("39-3", 11),
        Account = new Citation(LocalGovernmentAct, "35", "1", "4-1"),
        MonitoringInYear = new(2, LocalGovernmentAct.At("39-3", 4)),
    };

    /// <summary>All editions; one.</summary>
    public static Editions<AccountPlanLaw> All { get; } = new(new Edition<AccountPlanLaw>(
        B0.Id, new LocalDate(2013, 7, 1), new LocalDate(2019, 12, 31), Certainty.Interpreted,
        new Words(
            "Жергілікті өзін-өзі басқарудың қолма-қол ақшаны бақылау шоты",
            "Контрольный счёт наличности местного самоуправления",
            "Cash-control account of local self-government"),
        new Citation(LocalGovernmentAct, "35", "1", "4-1"), B0));
}
