using SelfGov.Elections.Direct;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Elections.Candidacies;

/// <summary>Who acts in the election of an akim.</summary>
public static class ElectionRoles
{
    /// <summary>The territorial election commission: calls, registers, establishes the result (art. 14).</summary>
    public static readonly Role TerritorialCommission = new("territorial-commission", new Words(
        "аумақтық сайлау комиссиясы", "территориальная избирательная комиссия", "territorial election commission"));

    /// <summary>The oblast election commission: decides appeals (art. 113-5(13)).</summary>
    public static readonly Role OblastCommission = new("oblast-commission", new Words(
        "облыстық сайлау комиссиясы", "областная избирательная комиссия", "oblast election commission"));

    /// <summary>The precinct election commission: holds the vote and counts (arts 18, 43).</summary>
    public static readonly Role PrecinctCommission = new("precinct-commission", new Words(
        "учаскелік сайлау комиссиясы", "участковая избирательная комиссия", "precinct election commission"));

    /// <summary>The court.</summary>
    public static readonly Role Court = new("court", new Words("сот", "суд", "court"));

    /// <summary>The candidate, or the citizen who wants to become one.</summary>
    public static readonly Role Candidate = new("candidate", new Words("кандидат", "кандидат", "candidate"));

    /// <summary>The highest body of the branch of a political party.</summary>
    public static readonly Role PartyBranch = new("party-branch", new Words(
        "саяси партияның филиалы", "филиал политической партии", "branch of a political party"));

    /// <summary>The akim of the next higher unit.</summary>
    public static readonly Role HigherAkim = new("higher-akim", new Words("жоғары тұрған әкім", "вышестоящий аким", "higher akim"));

    /// <summary>The authorised body for the civil service.</summary>
    public static readonly Role CivilServiceAgency = new("civil-service-agency", new Words(
        "мемлекеттік қызмет істері жөніндегі уәкілетті орган", "уполномоченный орган по делам государственной службы", "civil service agency"));

    /// <summary>The bodies of national security, which make the special check.</summary>
    public static readonly Role NationalSecurity = new("national-security", new Words(
        "ұлттық қауіпсіздік органдары", "органы национальной безопасности", "national security bodies"));

    /// <summary>The revenue body, which checks declarations.</summary>
    public static readonly Role RevenueBody = new("revenue-body", new Words(
        "мемлекеттік кірістер органы", "орган государственных доходов", "revenue body"));

    /// <summary>The akim and his office, who draw up the lists of voters.</summary>
    public static readonly Role LocalExecutive = new("local-executive", new Words(
        "жергілікті атқарушы орган", "местный исполнительный орган", "local executive body"));

    /// <summary>The maslikhat: forms the commissions, fixed the pilot list of 2023-2024.</summary>
    public static readonly Role Maslikhat = new("maslikhat", new Words("мәслихат", "маслихат", "maslikhat"));
}
