using System.Text.Json.Serialization;
using SelfGov.Contract;
using SelfGov.Kazakhstan;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Proofs;

namespace SelfGov.Assemblies.Monitoring;

/// <summary>
/// A command about a monitoring commission. The commands are a closed family: these, by the names under which other programs give them.
/// </summary>
[JsonDerivedType(typeof(FormCommission), "form-commission")]
[JsonDerivedType(typeof(BeginCheck), "begin-check")]
[JsonDerivedType(typeof(SignReport), "sign-report")]
[JsonDerivedType(typeof(RecordRecommendations), "record-recommendations")]
[JsonDerivedType(typeof(SubmitConclusion), "submit-conclusion")]
[JsonDerivedType(typeof(EndCommission), "end-commission")]
public abstract record MonitoringCommand : ICommand<MonitoringCommission>
{
    private protected MonitoringCommand()
    {
    }

    /// <summary>The name of the type, and nothing of its data: a command may hold personal data.</summary>
    public sealed override string ToString() => GetType().Name;
}

/// <summary>Forms the commission out of participants of the assembly (art. 39-3(3)3)).</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Members">The number of members, from 1 to that of the delegated members.</param>
/// <param name="Decision">
/// The entry of the assembly's decision in the journal of its meeting; its document is the list of members. Null where a paper is named.
/// </param>
/// <param name="Paper">The paper on the decision, where the meeting is not kept here; null otherwise.</param>
/// <exception cref="ArgumentNullException">The unit is null.</exception>
public sealed record FormCommission(
    [Label("әкімшілік-аумақтық бірлік", "административно-территориальная единица", "unit")] Locality Unit,
    [Label("комиссия мүшелерінің саны", "число членов комиссии", "number of commission members")] int Members,
    [Label("жиналыс шешімінің жазбасы", "запись о решении собрания", "entry of assembly's decision")]
    EntryReference? Decision = null,
    [Label("жиналыс шешімі туралы құжат", "документ о решении собрания", "paper on assembly's decision")] PaperReference? Paper = null)
    : MonitoringCommand, INamed
{
    static Words INamed.Text { get; } = new("комиссия құру", "образовать комиссию", "form the commission");

    /// <summary>The unit.</summary>
    public Locality Unit { get; } = Unit ?? throw new ArgumentNullException(nameof(Unit));
}

/// <summary>Begins a check: once in a half-year, or out of turn by decision of the assembly (art. 39-3(4)).</summary>
/// <param name="Order">
/// The entry of the assembly's decision that orders a check out of turn; null for a regular check, and where a paper is named.
/// </param>
/// <param name="Paper">The paper on the decision, where the meeting is not kept here; null otherwise.</param>
public sealed record BeginCheck(
    [Label("кезектен тыс мониторинг туралы шешім", "решение о внеочередном мониторинге", "decision on check out of turn")]
    EntryReference? Order = null,
    [Label("жиналыс шешімі туралы құжат", "документ о решении собрания", "paper on assembly's decision")] PaperReference? Paper = null)
    : MonitoringCommand, INamed
{
    static Words INamed.Text { get; } = new("мониторинг жүргізуді бастау", "начать мониторинг", "begin a check");
}

/// <summary>Signs the report on a check (art. 39-3(4)).</summary>
/// <param name="Check">The number of the check.</param>
/// <param name="Signatures">The number of members who signed.</param>
/// <param name="Digest">The SHA-256 of the signed report: 64 hexadecimal digits.</param>
public sealed record SignReport(
    [PartKey, Label("мониторингтің нөмірі", "номер мониторинга", "number of check")] int Check,
    [Label("қол қойған мүшелер саны", "число подписавших членов", "number of members who signed")] int Signatures,
    [Label("есептің хеші", "хеш отчёта", "digest of report")] string Digest) : MonitoringCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "мониторинг нәтижелері туралы есепке қол қою", "подписать отчёт о результатах мониторинга", "sign the report");
}

/// <summary>Records that the assembly discussed the report and adopted recommendations (art. 39-3(4)).</summary>
/// <param name="Check">The number of the check.</param>
/// <param name="Decision">The entry of the assembly's decision on exactly this report; null where a paper is named.</param>
/// <param name="Paper">The paper on the decision, where the meeting is not kept here; null otherwise.</param>
public sealed record RecordRecommendations(
    [PartKey, Label("мониторингтің нөмірі", "номер мониторинга", "number of check")] int Check,
    [Label("жиналыс шешімінің жазбасы", "запись о решении собрания", "entry of assembly's decision")]
    EntryReference? Decision = null,
    [Label("жиналыс шешімі туралы құжат", "документ о решении собрания", "paper on assembly's decision")] PaperReference? Paper = null)
    : MonitoringCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "жиналыстың ұсынымдарын тіркеу", "зарегистрировать рекомендации собрания", "record the recommendations");
}

/// <summary>Submits the akim's reasoned conclusion to the next assembly (art. 39-3(4)).</summary>
/// <param name="Check">The number of the check.</param>
/// <param name="Meeting">The opaque identity of the assembly; another than the one that adopted the recommendations.</param>
/// <param name="Digest">The SHA-256 of the conclusion: 64 hexadecimal digits.</param>
public sealed record SubmitConclusion(
    [PartKey, Label("мониторингтің нөмірі", "номер мониторинга", "number of check")] int Check,
    [Label("кезекті жиналыстың сәйкестендіргіші", "идентификатор очередного собрания", "identifier of next assembly")] string Meeting,
    [Label("қорытындының хеші", "хеш заключения", "digest of conclusion")] string Digest) : MonitoringCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "негізделген қорытынды енгізу", "внести обоснованное заключение", "submit the reasoned conclusion");
}

/// <summary>Ends the commission with the term of the assembly whose participants form it (art. 39-3(2)2), (3)3)).</summary>
public sealed record EndCommission : MonitoringCommand, INamed
{
    static Words INamed.Text { get; } = new("комиссияның өкілеттігін тоқтату", "прекратить полномочия комиссии", "end the commission");
}
