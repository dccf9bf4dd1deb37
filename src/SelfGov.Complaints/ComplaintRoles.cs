using System.Collections.Immutable;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Complaints;

/// <summary>Who acts on a complaint. The commissions and the court are the same roles, by code, as in the elections themselves.</summary>
public static class ComplaintRoles
{
    /// <summary>
    /// Whoever complains: a citizen, a candidate, a member of a commission, an observer, a party or another association (arts 20(9), 20-1, 49 of the
    /// law on elections); a participant of an administrative procedure (art. 91(1) of the administrative code).
    /// </summary>
    public static readonly Role Complainant = new("complainant", new Words("арыз иесі", "заявитель", "complainant"));

    /// <summary>The precinct election commission.</summary>
    public static readonly Role PrecinctCommission = new("precinct-commission", new Words(
        "учаскелік сайлау комиссиясы", "участковая избирательная комиссия", "precinct election commission"));

    /// <summary>The territorial election commission.</summary>
    public static readonly Role TerritorialCommission = new("territorial-commission", new Words(
        "аумақтық сайлау комиссиясы", "территориальная избирательная комиссия", "territorial election commission"));

    /// <summary>The oblast election commission.</summary>
    public static readonly Role OblastCommission = new("oblast-commission", new Words(
        "облыстық сайлау комиссиясы", "областная избирательная комиссия", "oblast election commission"));

    /// <summary>The Central Election Commission, higher than the oblast commissions.</summary>
    public static readonly Role CentralCommission = new("central-commission", new Words(
        "Орталық сайлау комиссиясы", "Центральная избирательная комиссия", "Central Election Commission"));

    /// <summary>The court.</summary>
    public static readonly Role Court = new("court", new Words("сот", "суд", "court"));

    /// <summary>The prosecutor's office (art. 49 of the law on elections).</summary>
    public static readonly Role Prosecutor = new("prosecutor", new Words("прокуратура органы", "орган прокуратуры", "prosecutor's office"));

    /// <summary>The law enforcement bodies, which check facts at a commission's request (art. 48(3) of the law on elections).</summary>
    public static readonly Role LawEnforcement = new("law-enforcement", new Words(
        "құқық қорғау органдары", "правоохранительные органы", "law enforcement bodies"));

    /// <summary>The administrative body or official complained about (art. 91(4) of the administrative code).</summary>
    public static readonly Role BodyComplainedAbout = new("body-complained-about", new Words(
        "шағым жасалатын орган", "орган, чьи акт или действие обжалуются", "body complained about"));

    /// <summary>The body that considers complaints under the administrative code (art. 91(3)).</summary>
    public static readonly Role HigherBody = new("complaint-body", new Words(
        "шағымды қарайтын орган", "орган, рассматривающий жалобу", "body that considers the complaint"));

    /// <summary>All that consider complaints, in the order of <see cref="ComplaintBody"/>.</summary>
    public static readonly ImmutableArray<Role> Bodies =
        [PrecinctCommission, TerritorialCommission, OblastCommission, CentralCommission, Court, Prosecutor, HigherBody];

    /// <summary>The role in which a body acts.</summary>
    /// <param name="body">The body.</param>
    /// <exception cref="ArgumentOutOfRangeException">The body is unknown.</exception>
    public static Role Of(ComplaintBody body) => Enum.IsDefined(body)
        ? Bodies[(int)body]
        : throw new ArgumentOutOfRangeException(nameof(body), body, "Complaints are considered by the bodies that ComplaintBody names.");
}
