using System.Collections.Immutable;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Elections.Complaints;

/// <summary>Who acts on a complaint, besides the <see cref="ElectionRoles"/>.</summary>
public static class ComplaintRoles
{
    /// <summary>Whoever complains: a citizen, a candidate, a member of a commission, an observer, a party or another association (arts 20(9), 20-1, 49).</summary>
    public static readonly Role Complainant = new("complainant", new Words("шағымданушы", "заявитель", "complainant"));

    /// <summary>The Central Election Commission, higher than the oblast commissions.</summary>
    public static readonly Role CentralCommission = new("central-commission", new Words(
        "Орталық сайлау комиссиясы", "Центральная избирательная комиссия", "Central Election Commission"));

    /// <summary>The prosecutor's office (art. 49).</summary>
    public static readonly Role Prosecutor = new("prosecutor", new Words("прокуратура органы", "орган прокуратуры", "prosecutor's office"));

    /// <summary>The law enforcement bodies, which check facts at a commission's request (art. 48(3)).</summary>
    public static readonly Role LawEnforcement = new("law-enforcement", new Words(
        "құқық қорғау органдары", "правоохранительные органы", "law enforcement bodies"));

    /// <summary>All that consider complaints, in the order of <see cref="ComplaintBody"/>.</summary>
    public static readonly ImmutableArray<Role> Bodies =
    [
        ElectionRoles.PrecinctCommission, ElectionRoles.TerritorialCommission, ElectionRoles.OblastCommission, CentralCommission,
        ElectionRoles.Court, Prosecutor,
    ];

    /// <summary>The role in which a body acts.</summary>
    /// <param name="body">The body.</param>
    /// <exception cref="ArgumentOutOfRangeException">The body is unknown.</exception>
    public static Role Of(ComplaintBody body) => Enum.IsDefined(body)
        ? Bodies[(int)body]
        : throw new ArgumentOutOfRangeException(nameof(body), body, "Complaints are considered by the bodies that ComplaintBody names.");
}
