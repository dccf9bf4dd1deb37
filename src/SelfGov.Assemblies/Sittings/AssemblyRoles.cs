using SelfGov.Assemblies.Monitoring;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Assemblies.Sittings;

/// <summary>Who acts in the self-government of a local community (chapter 3-1 of the law on local government).</summary>
public static class AssemblyRoles
{
    /// <summary>The akim of the unit: convenes, opens, considers decisions (art. 39-3(5), (7), (10)-(12)).</summary>
    public static readonly Role Akim = new("unit-akim", new Words(
        "ауыл, кент, ауылдық округ, аудандық маңызы бар қала әкімі", "аким города районного значения, села, посёлка, сельского округа", "akim of the unit"));

    /// <summary>A person authorised by the akim to open the meeting (art. 39-3(10)).</summary>
    public static readonly Role AuthorisedPerson = new("authorised-person", new Words(
        "әкім уәкілеттік берген тұлға", "уполномоченное акимом лицо", "person authorised by the akim"));

    /// <summary>The office of the akim, which organises for him (art. 39-3(8)).</summary>
    public static readonly Role Office = new("akim-office", new Words("әкім аппараты", "аппарат акима", "office of the akim"));

    /// <summary>The akim of the raion or the city of oblast significance (art. 39-3(5), (7), (11)).</summary>
    public static readonly Role RaionAkim = new("raion-akim", new Words(
        "аудан (облыстық маңызы бар қала) әкімі", "аким района (города областного значения)", "akim of the raion"));

    /// <summary>The maslikhat of the raion or the city of oblast significance (art. 39-3(11)).</summary>
    public static readonly Role Maslikhat = new("maslikhat", new Words("мәслихат", "маслихат", "maslikhat"));

    /// <summary>The members who ask for a meeting (art. 39-3(5), (7)).</summary>
    public static readonly Role Initiators = new("initiating-members", new Words(
        "бастамашы мүшелер", "инициаторы", "initiating members"));

    /// <summary>The participants, voting openly (art. 39-3(10)-(11)).</summary>
    public static readonly Role Participants = new("participants", new Words("қатысушылар", "участники", "participants"));

    /// <summary>The elected chair (art. 39-3(10)).</summary>
    public static readonly Role Chair = new("sitting-chair", new Words("төраға", "председатель", "chair"));

    /// <summary>The elected secretary (art. 39-3(10)).</summary>
    public static readonly Role Secretary = new("sitting-secretary", new Words("хатшы", "секретарь", "secretary"));

    /// <summary>Bodies and officials who carry decisions out (art. 39-3(13)).</summary>
    public static readonly Role ExecutingBody = new("executing-body", new Words(
        "шешімді орындайтын орган", "орган, исполняющий решение", "executing body"));

    /// <summary>The commission that monitors the execution of the budget (art. 39-3(3)3), (4)).</summary>
    public static readonly Role MonitoringCommission = new("monitoring-commission", new Words(
        "жергілікті қоғамдастық комиссиясы", "комиссия местного сообщества", "monitoring commission"));
}
