using System.Text.Json.Serialization;
using NodaTime;
using SelfGov.Contract;
using SelfGov.Kazakhstan;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Corrections;

namespace SelfGov.Complaints;

/// <summary>
/// A command about a complaint. The commands are a closed family: these, by the names under which other programs give them.
/// </summary>
[JsonDerivedType(typeof(FileComplaint), "file-complaint")]
[JsonDerivedType(typeof(AcceptComplaint), "accept-complaint")]
[JsonDerivedType(typeof(ForwardComplaint), "forward-complaint")]
[JsonDerivedType(typeof(SatisfyComplaint), "satisfy-complaint")]
[JsonDerivedType(typeof(RestoreTime), "restore-time")]
[JsonDerivedType(typeof(ReturnSuit), "return-suit")]
[JsonDerivedType(typeof(BeginReview), "begin-review")]
[JsonDerivedType(typeof(RequestCheck), "request-check")]
[JsonDerivedType(typeof(AnswerCheck), "answer-check")]
[JsonDerivedType(typeof(NotifyCourtSeised), "notify-court-seised")]
[JsonDerivedType(typeof(NotifyCourtDecision), "notify-court-decision")]
[JsonDerivedType(typeof(NotifyPreliminaryDecision), "notify-preliminary-decision")]
[JsonDerivedType(typeof(ExtendReview), "extend-review")]
[JsonDerivedType(typeof(WithdrawComplaint), "withdraw-complaint")]
[JsonDerivedType(typeof(LeaveUnconsidered), "leave-unconsidered")]
[JsonDerivedType(typeof(DecideComplaint), "decide-complaint")]
[JsonDerivedType(typeof(ServeDecision), "serve-decision")]
[JsonDerivedType(typeof(AppealDecision), "appeal-decision")]
[JsonDerivedType(typeof(RecordDecisionInForce), "record-decision-in-force")]
[JsonDerivedType(typeof(CorrectPreliminaryNotice), "correct-preliminary-notice")]
[JsonDerivedType(typeof(CorrectService), "correct-service")]
public abstract record ComplaintCommand : ICommand<Complaint>
{
    private protected ComplaintCommand()
    {
    }

    /// <summary>The name of the type, and nothing of its data: a command may hold personal data.</summary>
    public sealed override string ToString() => GetType().Name;
}

/// <summary>
/// Files a complaint with one body (arts 20(9), 49 of the law on elections; arts 91 to 94 of the administrative code), or a suit with the
/// court. The moment of the decision is the moment of receipt. A complaint to two bodies is two cases, and so is an appeal: it is about the
/// complaint before it.
/// </summary>
/// <param name="About">The case that the complaint is about; of an appeal, the complaint that was decided.</param>
/// <param name="Locality">The unit of that case.</param>
/// <param name="Act">What is complained about.</param>
/// <param name="Body">The body that is to consider the complaint.</param>
/// <param name="ElectionDay">Election day; for complaints over elections only.</param>
/// <param name="DirectSuit">Why the court is seised without a complaint before; null otherwise.</param>
public sealed record FileComplaint(
    [Label("шағымға қатысты іс", "дело, которого касается жалоба", "case that complaint is about")] CaseReference About,
    [Label("іс жүргізілетін бірлік", "единица, где ведётся дело", "unit of case")] Locality Locality,
    [Label("шағым жасалатын акт немесе әрекет", "обжалуемый акт или действие", "act complained about")] ComplainedAct Act,
    [Label("шағымды қарайтын орган", "орган, рассматривающий жалобу", "reviewing body")] ComplaintBody Body,
    [Label("сайлау күні", "день выборов", "election day")] LocalDate? ElectionDay = null,
    [Label(
        "сотқа дейінгі шағымсыз сотқа жүгіну негізі", "основание обращения в суд без досудебной жалобы",
        "ground of suit without complaint")]
    DirectSuit? DirectSuit = null) : ComplaintCommand, INamed
{
    static Words INamed.Text { get; } = new("шағым беру", "подать жалобу", "file a complaint");
}

/// <summary>Looks at the time limit: the complaint is accepted, or found late (art. 20(9) of the law on elections).</summary>
public sealed record AcceptComplaint : ComplaintCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "шағымның мерзімін тексеріп, қабылдау", "проверить срок и принять жалобу", "check the time limit and accept the complaint");
}

/// <summary>Sends the complaint on to the body that considers it (art. 91(4) of the administrative code).</summary>
public sealed record ForwardComplaint : ComplaintCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "шағымды қарайтын органға жіберу",
        "направить жалобу рассматривающему её органу",
        "send the complaint on to the body that considers it");
}

/// <summary>
/// Does all that the complaint asks for, in the body complained about, instead of sending it on (art. 91(4) of the administrative code).
/// </summary>
public sealed record SatisfyComplaint : ComplaintCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "шағымда көрсетілген талаптарды толық қанағаттандыру", "полностью удовлетворить требования, указанные в жалобе",
        "do all that the complaint asks for");
}

/// <summary>
/// Restores the time to complain or to sue that was missed for a valid reason (arts 92(2), 136(7) of the administrative code).
/// </summary>
public sealed record RestoreTime : ComplaintCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "өткізіп алынған мерзімді қалпына келтіру", "восстановить пропущенный срок", "restore the time that was missed");
}

/// <summary>Returns a suit that came late without a valid reason (arts 136(8), 138(2)15) of the administrative code).</summary>
public sealed record ReturnSuit : ComplaintCommand, INamed
{
    static Words INamed.Text { get; } = new("талап қоюды қайтару", "возвратить иск", "return the suit");
}

/// <summary>Begins consideration (art. 49 of the law on elections; art. 137 of the administrative code).</summary>
public sealed record BeginReview : ComplaintCommand, INamed
{
    static Words INamed.Text { get; } = new("қарауды бастау", "начать рассмотрение", "begin consideration");
}

/// <summary>Asks law enforcement to check the facts (art. 48(3) of the law on elections).</summary>
public sealed record RequestCheck : ComplaintCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "мән-жайларды тексеру туралы құқық қорғау органдарына өтініш беру",
        "обратиться в правоохранительные органы о проверке обстоятельств",
        "ask law enforcement to check the facts");
}

/// <summary>Answers the commission's request for a check (art. 48(3) of the law on elections).</summary>
/// <param name="FactsConfirmed">Whether the facts complained about were confirmed.</param>
public sealed record AnswerCheck(
    [Label("мән-жайлардың расталуы", "подтверждение обстоятельств", "facts confirmed")] bool FactsConfirmed) : ComplaintCommand, INamed
{
    static Words INamed.Text { get; } = new("тексеру нәтижесін хабарлау", "сообщить результат проверки", "answer the request for a check");
}

/// <summary>
/// The court tells the commission that the same matter is before it: the commission suspends (art. 20(9) of the law on elections).
/// </summary>
public sealed record NotifyCourtSeised : ComplaintCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "сотқа түскен өтініш туралы хабардар ету", "известить о заявлении, поступившем в суд",
        "tell the commission that the court is seised");
}

/// <summary>
/// The court tells the commission that its decision entered into force: the commission goes on (art. 20(9) of the law on elections).
/// </summary>
public sealed record NotifyCourtDecision : ComplaintCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "сот шешімінің заңды күшіне енгені туралы хабардар ету",
        "известить о вступлении решения суда в законную силу",
        "tell the commission that the court's decision is in force");
}

/// <summary>
/// Tells the complainant the preliminary decision, so that he can be heard on it (arts 73(1), 98(3) of the administrative code).
/// </summary>
public sealed record NotifyPreliminaryDecision : ComplaintCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "алдын ала шешім туралы хабардар ету", "уведомить о предварительном решении", "tell the complainant the preliminary decision");
}

/// <summary>
/// Prolongs the time of the court in a case of special complexity, by a reasoned ruling (art. 146(1) of the administrative code).
/// </summary>
/// <param name="Until">The new last day.</param>
public sealed record ExtendReview(
    [Label("ұзартылған мерзімнің соңғы күні", "последний день продлённого срока", "last day of prolonged time")] LocalDate Until)
    : ComplaintCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "сотта қарау мерзімін ұзарту", "продлить срок рассмотрения судом", "prolong the time of the court");
}

/// <summary>Takes the complaint back before it is decided (arts 64(9), 94(1) of the administrative code).</summary>
public sealed record WithdrawComplaint : ComplaintCommand, INamed
{
    static Words INamed.Text { get; } = new("шағымды кері қайтарып алу", "отозвать жалобу", "withdraw the complaint");
}

/// <summary>Leaves the complaint without consideration (arts 95, 100(1)6) of the administrative code).</summary>
/// <param name="Ground">Why.</param>
public sealed record LeaveUnconsidered(
    [Label("шағымды қараусыз қалдыру негізі", "основание оставления жалобы без рассмотрения", "ground for leaving complaint unconsidered")]
    UnconsideredGround Ground) : ComplaintCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "шағымды қараусыз қалдыру", "оставить жалобу без рассмотрения", "leave the complaint without consideration");
}

/// <summary>Decides on the complaint (art. 49 of the law on elections; arts 100, 155 of the administrative code).</summary>
/// <param name="Upheld">Whether the complaint is upheld; dismissed otherwise.</param>
/// <param name="Remedy">What an administrative body decides that upholds it; null otherwise, and before commissions and the court.</param>
/// <param name="Waiver">
/// Why an administrative body did not hear the complainant; null where it told him the preliminary decision in time.
/// </param>
public sealed record DecideComplaint(
    [Label("шағымның қанағаттандырылуы", "удовлетворение жалобы", "complaint upheld")] bool Upheld,
    [Label("шешімнің түрі", "вид решения", "remedy")] Remedy? Remedy = null,
    [Label("арыз иесін тыңдамау негізі", "основание не заслушивать заявителя", "ground for not hearing complainant")]
    HearingWaiver? Waiver = null) : ComplaintCommand, INamed
{
    static Words INamed.Text { get; } = new("шағым бойынша шешім қабылдау", "принять решение по жалобе", "decide on the complaint");
}

/// <summary>
/// Serves the decision on the complainant; the time to sue runs from then (arts 100(4), 136(1) of the administrative code).
/// </summary>
public sealed record ServeDecision : ComplaintCommand, INamed
{
    static Words INamed.Text { get; } = new("шешімді табыс ету", "вручить решение", "serve the decision");
}

/// <summary>
/// Records that the decision was appealed; the appeal is a case of its own, about this one (art. 20(9) of the law on elections; art. 100(6)
/// of the administrative code).
/// </summary>
/// <param name="Appeal">The complaint, or suit, against the decision.</param>
public sealed record AppealDecision(
    [Label("шешімге жасалған шағым", "жалоба на решение", "appeal against decision")] CaseReference Appeal) : ComplaintCommand, INamed
{
    static Words INamed.Text { get; } = new("шешімге шағым жасау", "обжаловать решение", "appeal against the decision");
}

/// <summary>Records that the decision of the court or the prosecutor became final.</summary>
public sealed record RecordDecisionInForce : ComplaintCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "шешімнің күшіне енгенін тіркеу", "отметить вступление решения в силу", "record that the decision became final");
}

/// <summary>
/// Corrects a slip in the day on which the complainant was told the preliminary decision (arts 73(1), 98(3) of the administrative
/// code).
/// </summary>
/// <param name="Day">The day of it, as it should read: the one recorded, where that was right.</param>
/// <param name="Act">Why, and by which act.</param>
public sealed record CorrectPreliminaryNotice(
    [Label("түзетілген күн", "исправленный день", "corrected day")] LocalDate Day,
    [Label("түзету актісі", "акт об исправлении", "act of correction")] CorrectionAct Act) : ComplaintCommand, IDayCorrection, INamed
{
    static Words INamed.Text { get; } = new(
        "алдын ала шешім туралы хабардар етілген күнді түзету",
        "исправить дату уведомления о предварительном решении",
        "correct the day of the notice of the preliminary decision");
}

/// <summary>Corrects a slip in the day on which the decision was served (art. 100(4) of the administrative code).</summary>
/// <param name="Day">The day of it, as it should read: the one recorded, where that was right.</param>
/// <param name="Act">Why, and by which act.</param>
public sealed record CorrectService(
    [Label("түзетілген күн", "исправленный день", "corrected day")] LocalDate Day,
    [Label("түзету актісі", "акт об исправлении", "act of correction")] CorrectionAct Act) : ComplaintCommand, IDayCorrection, INamed
{
    static Words INamed.Text { get; } = new(
        "шешім табыс етілген күнді түзету", "исправить дату вручения решения", "correct the day on which the decision was served");
}
