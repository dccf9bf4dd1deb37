using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Hearings;

/// <summary>Who acts in public hearings and discussions.</summary>
public static class HearingRoles
{
    /// <summary>The initiator of an activity or of a project that is heard.</summary>
    public static readonly Role Initiator = new("hearing-initiator", new Words("бастамашы", "инициатор", "initiator"));

    /// <summary>Citizens and non-commercial organisations that exercise public control.</summary>
    public static readonly Role ControlSubject = new("control-subject", new Words(
        "қоғамдық бақылау субъектісі", "субъект общественного контроля", "subject of public control"));

    /// <summary>Members of a public council.</summary>
    public static readonly Role CouncilMember = new("council-member", new Words(
        "қоғамдық кеңестің мүшесі", "член общественного совета", "member of the public council"));

    /// <summary>The local executive body of the unit.</summary>
    public static readonly Role LocalExecutiveBody = new("local-executive-body", new Words(
        "жергілікті атқарушы орган", "местный исполнительный орган", "local executive body"));

    /// <summary>The authorised body: of environmental protection, or of natural monopolies.</summary>
    public static readonly Role AuthorisedBody = new("authorised-body",
        new Words("уәкілетті орган", "уполномоченный орган", "authorised body"));

    /// <summary>A natural monopoly.</summary>
    public static readonly Role Monopoly = new("natural-monopoly", new Words(
        "табиғи монополия субъектісі", "субъект естественной монополии", "natural monopoly"));

    /// <summary>The akim who meets the residents.</summary>
    public static readonly Role Akim = new("reporting-akim", new Words("әкім", "аким", "akim"));

    /// <summary>The office of the akim.</summary>
    public static readonly Role AkimOffice = new("akim-office", new Words("әкім аппараты", "аппарат акима", "office of the akim"));

    /// <summary>The body that drafts an act.</summary>
    public static readonly Role Drafter = new("act-drafter", new Words("әзірлеуші орган", "орган-разработчик", "drafting body"));

    /// <summary>The chair of the hearing.</summary>
    public static readonly Role Chair = new("hearing-chair",
        new Words("тыңдаудың төрағасы", "председатель слушаний", "chair of the hearing"));

    /// <summary>The secretary of the hearing.</summary>
    public static readonly Role Secretary = new("hearing-secretary",
        new Words("тыңдаудың хатшысы", "секретарь слушаний", "secretary of the hearing"));

    /// <summary>The official who answers for a discussion without a session.</summary>
    public static readonly Role ResponsibleOfficial = new("responsible-official", new Words(
        "жауапты лауазымды адам", "ответственное должностное лицо", "responsible official"));

    /// <summary>Anyone who takes part.</summary>
    public static readonly Role Participant = new("hearing-participant", new Words("қатысушы", "участник", "participant"));

    /// <summary>The body to which the record or the recommendations go, and which answers.</summary>
    public static readonly Role Addressee = new("answering-body", new Words(
        "жауап беретін орган", "орган, которому направлены рекомендации", "answering body"));

    /// <summary>The body or court that decides an appeal.</summary>
    public static readonly Role AppealBody = new("appeal-body", new Words(
        "шағымды қарайтын орган немесе сот", "орган, рассматривающий жалобу, или суд", "appeal body or court"));
}
