using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Kazakhstan.Bodies;

/// <summary>
/// Who acts in the procedures of local self-government: every body, official and person, once, by the code that journals record.
/// </summary>
public static class Roles
{
    private static readonly Dictionary<string, Role> ByCode = new(StringComparer.Ordinal);

    /// <summary>The territorial election commission: calls, registers, establishes the result (art. 14).</summary>
    public static readonly Role TerritorialCommission = New(
        "territorial-commission", "аумақтық сайлау комиссиясы", "территориальная избирательная комиссия",
        "territorial election commission");

    /// <summary>The oblast election commission: decides appeals (art. 113-5(13)).</summary>
    public static readonly Role OblastCommission = New(
        "oblast-commission", "облыстық сайлау комиссиясы", "областная избирательная комиссия",
        "oblast election commission");

    /// <summary>The precinct election commission: holds the vote and counts (arts 18, 43).</summary>
    public static readonly Role PrecinctCommission = New(
        "precinct-commission", "учаскелік сайлау комиссиясы", "участковая избирательная комиссия",
        "precinct election commission");

    /// <summary>The court.</summary>
    public static readonly Role Court = New("court", "сот", "суд", "court");

    /// <summary>The candidate, or the citizen who wants to become one.</summary>
    public static readonly Role Candidate = New("candidate", "кандидат", "кандидат", "candidate");

    /// <summary>The highest body of the branch of a political party.</summary>
    public static readonly Role PartyBranch = New(
        "party-branch", "саяси партияның филиалы", "филиал политической партии",
        "branch of a political party");

    /// <summary>The akim of the next higher unit.</summary>
    public static readonly Role HigherAkim = New("higher-akim", "жоғары тұрған әкім", "вышестоящий аким", "higher akim");

    /// <summary>The authorised body for the civil service.</summary>
    public static readonly Role CivilServiceAgency = New(
        "civil-service-agency", "мемлекеттік қызмет істері жөніндегі уәкілетті орган",
        "уполномоченный орган по делам государственной службы",
        "civil service agency");

    /// <summary>The bodies of national security, which make the special check.</summary>
    public static readonly Role NationalSecurity = New(
        "national-security", "ұлттық қауіпсіздік органдары", "органы национальной безопасности",
        "national security bodies");

    /// <summary>The revenue body, which checks declarations.</summary>
    public static readonly Role RevenueBody = New(
        "revenue-body", "мемлекеттік кірістер органы", "орган государственных доходов",
        "revenue body");

    /// <summary>The akim and his office, who draw up the lists of voters.</summary>
    public static readonly Role LocalExecutive = New(
        "local-executive", "жергілікті атқарушы орган", "местный исполнительный орган",
        "local executive body");

    /// <summary>The maslikhat: forms the commissions, fixed the pilot list of 2023-2024.</summary>
    public static readonly Role Maslikhat = New("maslikhat", "мәслихат", "маслихат", "maslikhat");

    /// <summary>The deputies who initiate the motion and collect the signatures (art. 24(3)).</summary>
    public static readonly Role InitiatingDeputies = New(
        "initiating-deputies", "бастамашы депутаттар", "депутаты-инициаторы",
        "initiating deputies");

    /// <summary>The secretary of the maslikhat, who checked the signatures until the end of 2022 (art. 24(4)).</summary>
    public static readonly Role MaslikhatSecretary = New(
        "maslikhat-secretary", "мәслихат хатшысы", "секретарь маслихата",
        "secretary of the maslikhat");

    /// <summary>The chair of the maslikhat, who has checked the signatures since 2023 (art. 24(4)).</summary>
    public static readonly Role MaslikhatChair = New(
        "maslikhat-chair", "мәслихат төрағасы", "председатель маслихата",
        "chair of the maslikhat");

    /// <summary>The akim of the unit: convenes, opens, considers decisions (art. 39-3(5), (7), (10)-(12)).</summary>
    public static readonly Role UnitAkim = New(
        "unit-akim", "аудандық маңызы бар қала, ауыл, кент, ауылдық округ әкімі",
        "аким города районного значения, села, посёлка, сельского округа",
        "akim of the unit");

    /// <summary>A person authorised by the akim to open the meeting (art. 39-3(10)).</summary>
    public static readonly Role AuthorisedPerson = New(
        "authorised-person", "әкім уәкілеттік берген тұлға", "уполномоченное акимом лицо",
        "person authorised by the akim");

    /// <summary>The office of the akim, which organises for him (art. 39-3(8)).</summary>
    public static readonly Role AkimOffice = New("akim-office", "әкім аппараты", "аппарат акима", "office of the akim");

    /// <summary>The akim of the raion or the city of oblast significance (art. 39-3(5), (7), (11)).</summary>
    public static readonly Role RaionAkim = New(
        "raion-akim", "аудан (облыстық маңызы бар қала) әкімі", "аким района (города областного значения)",
        "akim of the raion");

    /// <summary>The members who ask for a meeting (art. 39-3(5), (7)).</summary>
    public static readonly Role InitiatingMembers = New(
        "initiating-members", "бастамашы мүшелер", "члены-инициаторы", "initiating members");

    /// <summary>The participants, voting openly (art. 39-3(10)-(11)).</summary>
    public static readonly Role Participants = New("participants", "қатысушылар", "участники", "participants");

    /// <summary>The elected chair (art. 39-3(10)).</summary>
    public static readonly Role SittingChair = New("sitting-chair", "төраға", "председатель", "chair");

    /// <summary>The elected secretary (art. 39-3(10)).</summary>
    public static readonly Role SittingSecretary = New("sitting-secretary", "хатшы", "секретарь", "secretary");

    /// <summary>Bodies and officials who carry decisions out (art. 39-3(13)).</summary>
    public static readonly Role ExecutingBody = New(
        "executing-body", "шешімді орындайтын орган", "орган, исполняющий решение",
        "executing body");

    /// <summary>The commission that monitors the execution of the budget (art. 39-3(3)3), (4)).</summary>
    public static readonly Role MonitoringCommission = New(
        "monitoring-commission", "жергілікті қоғамдастық комиссиясы", "комиссия местного сообщества",
        "monitoring commission");

    /// <summary>The office of the akim of the rural district: drafts, executes, reports (art. 89(1), 127(1)).</summary>
    public static readonly Role AkimsOffice = New("akims-office", "әкім аппараты", "аппарат акима", "akim's office");

    /// <summary>The akim of the rural district: signs the decisions of execution (art. 91(4), 93(1), 97(2), 98(4)).</summary>
    public static readonly Role Akim = New("akim", "ауылдық округ әкімі", "аким сельского округа", "akim of the rural district");

    /// <summary>The assembly of the local community (art. 39-3 of the law on local government).</summary>
    public static readonly Role Assembly = New(
        "assembly", "жергілікті қоғамдастық жиналысы", "собрание местного сообщества",
        "assembly of the local community");

    /// <summary>The body for state planning of the district: limits, requests, drafts (art. 74, 75, 89).</summary>
    public static readonly Role PlanningBody = New(
        "planning-body", "ауданның мемлекеттік жоспарлау жөніндегі жергілікті уәкілетті органы",
        "местный уполномоченный орган района по государственному планированию",
        "planning body of the district");

    /// <summary>The budget commission of the district, chaired by its akim (art. 5(17), 89(2)).</summary>
    public static readonly Role BudgetCommission = New(
        "budget-commission", "ауданның бюджет комиссиясы", "бюджетная комиссия района",
        "budget commission of the district");

    /// <summary>
    /// The body for budget execution of the district: lists the money to carry over, suspends operations (art. 94(3), 97(5), 115(2)).
    /// </summary>
    public static readonly Role BudgetExecutionBody = New(
        "budget-execution-body", "ауданның бюджетті атқару жөніндегі жергілікті уәкілетті органы",
        "местный уполномоченный орган района по исполнению бюджета",
        "budget execution body of the district");

    /// <summary>The akimat of the district: submits the drafts to the maslikhat (art. 91(1)).</summary>
    public static readonly Role DistrictAkimat = New("district-akimat", "аудан әкімдігі", "акимат района", "akimat of the district");

    /// <summary>The lead standing commission of the maslikhat or its authorised rapporteur (art. 92(7)-(8)).</summary>
    public static readonly Role LeadCommission = New(
        "lead-commission", "мәслихаттың бас тұрақты комиссиясы", "головная постоянная комиссия маслихата",
        "lead standing commission of the maslikhat");

    /// <summary>The deputies of the maslikhat (art. 94(2)).</summary>
    public static readonly Role Deputies = New("deputies", "мәслихат депутаттары", "депутаты маслихата", "deputies of the maslikhat");

    /// <summary>The audit commission of the oblast (art. 127(3)).</summary>
    public static readonly Role AuditCommission = New(
        "audit-commission", "облыстың ревизиялық комиссиясы", "ревизионная комиссия области",
        "audit commission of the oblast");

    /// <summary>The President, whose decree introduces and ends an extraordinary state budget (art. 99(1)).</summary>
    public static readonly Role President = New(
        "president", "Қазақстан Республикасының Президенті", "Президент Республики Казахстан",
        "President of the Republic");

    /// <summary>The territorial body of the treasury (accounts of self-government, until 2019).</summary>
    public static readonly Role Treasury = New(
        "treasury", "қазынашылықтың аумақтық бөлімшесі", "территориальное подразделение казначейства",
        "territorial body of the treasury");

    /// <summary>A resident of the unit.</summary>
    public static readonly Role Resident = New("resident", "тұрғын", "житель", "resident");

    /// <summary>The expert council, whose order the akimat of the oblast sets.</summary>
    public static readonly Role ExpertCouncil = New("expert-council", "сараптамалық кеңес", "экспертный совет", "expert council");

    /// <summary>The initiator of an activity or of a project that is heard.</summary>
    public static readonly Role HearingInitiator = New("hearing-initiator", "бастамашы", "инициатор", "initiator");

    /// <summary>Citizens and non-commercial organisations that exercise public control.</summary>
    public static readonly Role ControlSubject = New(
        "control-subject", "қоғамдық бақылау субъектісі", "субъект общественного контроля",
        "subject of public control");

    /// <summary>Members of a public council.</summary>
    public static readonly Role CouncilMember = New(
        "council-member", "қоғамдық кеңес мүшесі", "член общественного совета",
        "member of the public council");

    /// <summary>The local executive body of the unit.</summary>
    public static readonly Role LocalExecutiveBody = New(
        "local-executive-body", "жергілікті атқарушы орган", "местный исполнительный орган",
        "local executive body");

    /// <summary>A natural monopoly.</summary>
    public static readonly Role NaturalMonopoly = New(
        "natural-monopoly", "табиғи монополия субъектісі", "субъект естественной монополии",
        "natural monopoly");

    /// <summary>The akim who meets the residents.</summary>
    public static readonly Role ReportingAkim = New("reporting-akim", "әкім", "аким", "akim");

    /// <summary>The body that drafts an act.</summary>
    public static readonly Role ActDrafter = New("act-drafter", "әзірлеуші орган", "орган-разработчик", "drafting body");

    /// <summary>The official who answers for a discussion without a session.</summary>
    public static readonly Role ResponsibleOfficial = New(
        "responsible-official", "жауапты лауазымды адам", "ответственное должностное лицо",
        "responsible official");

    /// <summary>Anyone who takes part.</summary>
    public static readonly Role HearingParticipant = New("hearing-participant", "қатысушы", "участник", "participant");

    /// <summary>The body to which the record or the recommendations go, and which answers.</summary>
    public static readonly Role AnsweringBody = New(
        "answering-body", "ұсынымдар жіберілген орган", "орган, которому направлены рекомендации",
        "answering body");

    /// <summary>The body or court that decides an appeal.</summary>
    public static readonly Role AppealBody = New(
        "appeal-body", "шағымды қарайтын орган немесе сот", "орган, рассматривающий жалобу, или суд",
        "appeal body or court");

    /// <summary>
    /// Whoever complains: a citizen, a candidate, a member of a commission, an observer, a party or another association (arts 20(9), 20-1,
    /// 49 of the law on elections); a participant of an administrative procedure (art. 91(1) of the administrative code).
    /// </summary>
    public static readonly Role Complainant = New("complainant", "арыз иесі", "заявитель", "complainant");

    /// <summary>The Central Election Commission, higher than the oblast commissions.</summary>
    public static readonly Role CentralCommission = New(
        "central-commission", "Орталық сайлау комиссиясы", "Центральная избирательная комиссия",
        "Central Election Commission");

    /// <summary>An editor of mass media (arts 20(8), 28 of the law on elections).</summary>
    public static readonly Role Media = New("media", "бұқаралық ақпарат құралы", "средство массовой информации", "mass media");

    /// <summary>The prosecutor's office (art. 49 of the law on elections).</summary>
    public static readonly Role Prosecutor = New("prosecutor", "прокуратура органы", "орган прокуратуры", "prosecutor's office");

    /// <summary>The law enforcement bodies, which check facts at a commission's request (art. 48(3) of the law on elections).</summary>
    public static readonly Role LawEnforcement = New(
        "law-enforcement", "құқық қорғау органдары", "правоохранительные органы",
        "law enforcement bodies");

    /// <summary>The administrative body or official complained about (art. 91(4) of the administrative code).</summary>
    public static readonly Role BodyComplainedAbout = New(
        "body-complained-about", "актісіне немесе әрекетіне шағым жасалатын орган", "орган, чьи акт или действие обжалуются",
        "body complained about");

    /// <summary>The body that considers complaints under the administrative code (art. 91(3)).</summary>
    public static readonly Role ComplaintBody = New(
        "complaint-body", "шағымды қарайтын орган", "орган, рассматривающий жалобу",
        "body that considers the complaint");

    /// <summary>The authorised body: of environmental protection, or of natural monopolies.</summary>
    public static readonly Role AuthorisedBody = New("authorised-body", "уәкілетті орган", "уполномоченный орган", "authorised body");

    /// <summary>The chair of the hearing.</summary>
    public static readonly Role HearingChair = New("hearing-chair", "тыңдау төрағасы", "председатель слушаний", "chair of the hearing");

    /// <summary>The secretary of the hearing.</summary>
    public static readonly Role HearingSecretary = New(
        "hearing-secretary", "тыңдау хатшысы", "секретарь слушаний",
        "secretary of the hearing");

    /// <summary>All roles, in ordinal order of their codes.</summary>
    public static IReadOnlyList<Role> All { get; } = [.. ByCode.Values.OrderBy(role => role.Code, StringComparer.Ordinal)];

    /// <summary>The role of a code, as a host reads it from its own list of users; null where there is none.</summary>
    /// <param name="code">The code, such as <c>territorial-commission</c>; compared letter by letter.</param>
    /// <exception cref="ArgumentNullException">The code is null.</exception>
    public static Role? Find(string code) => ByCode.GetValueOrDefault(code);

    private static Role New(string code, string kazakh, string russian, string english)
    {
        var role = new Role(code, new Words(kazakh, russian, english));
        ByCode.Add(code, role);
        return role;
    }
}
