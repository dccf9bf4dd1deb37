using System.Collections.Immutable;
using NodaTime;
using SelfGov.Budgets.Cycle;
using SelfGov.Law;
using static SelfGov.Kazakhstan.KazakhstanActs;

namespace SelfGov.Budgets.Participation;

/// <summary>The editions of the law of participatory budgets.</summary>
/// <remarks>
/// Order No. 208 is in force ten calendar days after a publication whose day was not found: the first day is the earliest possible one, ten
/// days after its registration. Order No. 412 of 18 June 2026 changed the names of places in it, and no value. The edition of the day of
/// the announcement governs a case to its end.
/// </remarks>
public static class ParticipationEditions
{
    private static readonly ParticipationLaw Pb1 = new()
    {
        Id = new EditionId("PB1"),
        Places = new([.. Enum.GetValues<ParticipationLevel>()], BudgetPlanningRules.At("74")),
        LargerThan = new(10_000, BudgetPlanningRules.At("74")),
        CouncilBy = new(new YearlyDay(1, 15, -1), BudgetPlanningRules.At("75")),
        Works = new([.. Enum.GetValues<WorkKind>()], BudgetPlanningRules.At("76")),
        LeastMoney = new(Share.AtLeast(1, 10), BudgetPlanningRules.At("77")),
        MostCost = ImmutableDictionary.CreateRange<ParticipationLevel, Ruled<int>>(
        [
            new(ParticipationLevel.RaionCity, new(1_500, BudgetPlanningRules.At("77"))),
            new(ParticipationLevel.OblastCity, new(15_000, BudgetPlanningRules.At("77"))),
            new(ParticipationLevel.DistrictOfOblastCity, new(15_000, BudgetPlanningRules.At("77"))),
            new(ParticipationLevel.DistrictOfRepublicanCity, new(75_000, BudgetPlanningRules.At("77"))),
        ]),
        CallBy = new(new YearlyDay(1, 15, -1), BudgetPlanningRules.At("78")),
        ProposalsFrom = new(new YearlyDay(1, 20, -1), BudgetPlanningRules.At("78")),
        ProposalsTo = new(new YearlyDay(3, 1, -1), BudgetPlanningRules.At("78")),
        AnalysisBy = new(new YearlyDay(4, 5, -1), BudgetPlanningRules.At("80")),
        VoterAge = new(18, BudgetPlanningRules.At("82")),
        VoteBy = new(new YearlyDay(4, 24, -1), BudgetPlanningRules.At("82")),
        DecisionBy = new(new YearlyDay(4, 30, -1), BudgetPlanningRules.At("83")),
        LeastVotesInOblastCentre = new(20, BudgetPlanningRules.At("83")),
        LeastVotes = new(10, BudgetPlanningRules.At("83")),
        Publication = BudgetPlanningRules.At("83"),
        ProgressDay = new(10, BudgetPlanningRules.At("85")),
        Meetings = BudgetPlanningRules.At("87"),
    };

    /// <summary>All editions; one.</summary>
    public static Editions<ParticipationLaw> All { get; } = new(new Edition<ParticipationLaw>(
        Pb1.Id, new LocalDate(2025, 5, 10), null, Certainty.Interpreted,
        new Words("2025 жылдан бастап халық қатысатын бюджет", "Бюджет народного участия с 2025 года", "Participatory budgets since 2025"),
        BudgetPlanningRules.At("74"), Pb1));
}
