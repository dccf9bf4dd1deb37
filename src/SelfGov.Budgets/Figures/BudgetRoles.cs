using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Budgets.Figures;

/// <summary>Bodies that the law on budgets names more closely than other laws do.</summary>
internal static class BudgetRoles
{
    /// <summary>The maslikhat of the district: the role <see cref="Roles.Maslikhat"/> by another name (arts 91(3), 96 of the Budget Code).</summary>
    internal static readonly Role Maslikhat = new(
        Roles.Maslikhat.Code, new Words("аудандық мәслихат", "районный маслихат", "maslikhat of the district"));

    /// <summary>The commission of the community that monitors the budget: the role <see cref="Roles.MonitoringCommission"/> by another name.</summary>
    internal static readonly Role MonitoringCommission = new(
        Roles.MonitoringCommission.Code,
        new Words("жергілікті қоғамдастық комиссиясы", "комиссия местного сообщества", "monitoring commission of the community"));
}
