using SelfGov.Budgets.Cycle;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Budgets.Participation;

/// <summary>Who acts in a participatory budget, besides the <see cref="BudgetRoles"/>.</summary>
public static class ParticipationRoles
{
    /// <summary>A resident of the unit.</summary>
    public static readonly Role Resident = new("resident", new Words("тұрғын", "житель", "resident"));

    /// <summary>The expert council, whose order the akimat of the oblast sets.</summary>
    public static readonly Role ExpertCouncil = new("expert-council", new Words(
        "сараптамалық кеңес",
        "экспертный совет",
        "expert council"));
}
