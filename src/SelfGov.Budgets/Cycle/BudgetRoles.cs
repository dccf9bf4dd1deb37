using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Budgets.Cycle;

/// <summary>Who acts in the cycle of the budget of a rural district.</summary>
public static class BudgetRoles
{
    /// <summary>The office of the akim of the rural district: drafts, executes, reports (art. 89(1), 127(1)).</summary>
    public static readonly Role AkimsOffice = new("akims-office", new Words("әкім аппараты", "аппарат акима", "akim's office"));

    /// <summary>The akim of the rural district: signs the decisions of execution (art. 91(4), 93(1), 97(2), 98(4)).</summary>
    public static readonly Role Akim = new("akim", new Words("ауылдық округ әкімі", "аким сельского округа", "akim of the rural district"));

    /// <summary>The assembly of the local community (art. 39-3 of the law on local government).</summary>
    public static readonly Role Assembly = new("assembly", new Words(
        "жергілікті қоғамдастық жиналысы", "собрание местного сообщества", "assembly of the local community"));

    /// <summary>The body for state planning of the district: limits, requests, drafts (art. 74, 75, 89).</summary>
    public static readonly Role PlanningBody = new("planning-body", new Words(
        "ауданның мемлекеттік жоспарлау жөніндегі уәкілетті органы", "уполномоченный орган района по государственному планированию", "planning body of the district"));

    /// <summary>The budget commission of the district, chaired by its akim (art. 5(17), 89(2)).</summary>
    public static readonly Role BudgetCommission = new("budget-commission", new Words(
        "аудандық бюджет комиссиясы", "бюджетная комиссия района", "budget commission of the district"));

    /// <summary>The akimat of the district: submits the drafts to the maslikhat (art. 91(1)).</summary>
    public static readonly Role DistrictAkimat = new("district-akimat", new Words(
        "аудан әкімдігі",
        "акимат района",
        "akimat of the district"));

    /// <summary>The maslikhat of the district: approves and clarifies the budget (art. 91(3), 96).</summary>
    public static readonly Role Maslikhat = new("maslikhat", new Words(
        "аудандық мәслихат",
        "районный маслихат",
        "maslikhat of the district"));

    /// <summary>The lead standing commission of the maslikhat or its authorised rapporteur (art. 92(7)-(8)).</summary>
    public static readonly Role LeadCommission = new("lead-commission", new Words(
        "мәслихаттың бас тұрақты комиссиясы", "головная постоянная комиссия маслихата", "lead standing commission of the maslikhat"));

    /// <summary>The deputies of the maslikhat (art. 94(2)).</summary>
    public static readonly Role Deputies = new("deputies", new Words(
        "мәслихат депутаттары",
        "депутаты маслихата",
        "deputies of the maslikhat"));

    /// <summary>The audit commission of the oblast (art. 127(3)).</summary>
    public static readonly Role AuditCommission = new("audit-commission", new Words(
        "облыстың ревизиялық комиссиясы", "ревизионная комиссия области", "audit commission of the oblast"));

    /// <summary>The President, whose decree introduces and ends an extraordinary state budget (art. 99(1)).</summary>
    public static readonly Role President = new("president", new Words(
        "Қазақстан Республикасының Президенті",
        "Президент Республики Казахстан",
        "President of the Republic"));

    /// <summary>The territorial body of the treasury (accounts of self-government, until 2019).</summary>
    public static readonly Role Treasury = new("treasury", new Words(
        "аумақтық қазынашылық", "территориальное подразделение казначейства", "territorial body of the treasury"));

    /// <summary>The monitoring commission of the local community (art. 39-3(4) of the law on local government).</summary>
    public static readonly Role MonitoringCommission = new("monitoring-commission", new Words(
        "жергілікті қоғамдастық комиссиясы", "комиссия местного сообщества", "monitoring commission of the community"));
}
