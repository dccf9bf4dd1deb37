using System.Text.Json.Serialization;
using SelfGov.Contract;
using SelfGov.Kazakhstan;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Proofs;

namespace SelfGov.Budgets.Accounts;

/// <summary>
/// A command about a self-government account. The commands are a closed family: these, by the names under which other programs give them.
/// </summary>
[JsonDerivedType(typeof(DraftPlan), "draft-plan")]
[JsonDerivedType(typeof(RecordPlanAgreement), "record-plan-agreement")]
[JsonDerivedType(typeof(RecordPlanRefusal), "record-plan-refusal")]
[JsonDerivedType(typeof(ApprovePlan), "approve-plan")]
[JsonDerivedType(typeof(OpenAccount), "open-account")]
[JsonDerivedType(typeof(MonitorExecution), "monitor-execution")]
[JsonDerivedType(typeof(AdoptRecommendations), "adopt-recommendations")]
[JsonDerivedType(typeof(ConcludeOnRecommendations), "conclude-on-recommendations")]
[JsonDerivedType(typeof(ProposeProgrammes), "propose-programmes")]
[JsonDerivedType(typeof(RecordDiscussion), "record-discussion")]
[JsonDerivedType(typeof(SendProgrammes), "send-programmes")]
[JsonDerivedType(typeof(RecordInclusion), "record-inclusion")]
public abstract record AccountCommand : ICommand<SelfGovernmentAccount>
{
    private protected AccountCommand()
    {
    }

    /// <summary>The name of the type, and nothing of its data: a command may hold personal data.</summary>
    public sealed override string ToString() => GetType().Name;
}

/// <summary>Drafts the plan, or drafts it anew; opens the case.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Plan">The plan.</param>
public sealed record DraftPlan(
    [Label("әкімшілік-аумақтық бірлік", "административно-территориальная единица", "unit")] Locality Unit,
    [Label("ақша түсімдері мен шығыстары жоспары", "план поступлений и расходов денег", "plan of receipts and expenditure")]
    AccountPlan Plan) : AccountCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "ақша түсімдері мен шығыстары жоспарын жасау", "составить план поступлений и расходов денег", "draft the plan");
}

/// <summary>Records that the assembly agreed to the plan.</summary>
/// <param name="Agreement">The entry of the assembly's decision in the journal of its meeting; null where a paper is named.</param>
/// <param name="Paper">The paper on the decision, where the meeting is not kept here; null otherwise.</param>
public sealed record RecordPlanAgreement(
    [Label("жиналыс шешімінің жазбасы", "запись о решении собрания", "entry of assembly's decision")]
    EntryReference? Agreement = null,
    [Label("жиналыс шешімі туралы құжат", "документ о решении собрания", "paper on assembly's decision")] PaperReference? Paper = null)
    : AccountCommand, INamed
{
    static Words INamed.Text { get; } = new("жиналыстың келіскенін тіркеу", "зафиксировать согласование собранием", "record the agreement");
}

/// <summary>Records that the assembly refused to agree to the plan.</summary>
/// <param name="Meeting">The host's identity of the meeting; not empty.</param>
public sealed record RecordPlanRefusal(
    [Label("жиналыстың сәйкестендіргіші", "идентификатор собрания", "identifier of assembly")] string Meeting) : AccountCommand, INamed
{
    static Words INamed.Text { get; } = new("жиналыстың келіспегенін тіркеу", "зафиксировать несогласие собрания", "record the refusal");
}

/// <summary>Approves the plan.</summary>
public sealed record ApprovePlan : AccountCommand, INamed
{
    static Words INamed.Text { get; } = new("жоспарды бекіту", "утвердить план", "approve the plan");
}

/// <summary>Opens the account at the treasury.</summary>
public sealed record OpenAccount : AccountCommand, INamed
{
    static Words INamed.Text { get; } = new("шотты ашу", "открыть счёт", "open the account");
}

/// <summary>Reports a check of the execution by the monitoring commission.</summary>
/// <param name="IsExtra">Whether the assembly asked for a check out of turn.</param>
public sealed record MonitorExecution(
    [Label("кезектен тыс мониторинг", "внеочередной мониторинг", "monitoring out of turn")] bool IsExtra = false) : AccountCommand, INamed
{
    static Words INamed.Text { get; } = new("атқарылуына мониторинг жүргізу", "провести мониторинг исполнения", "monitor the execution");
}

/// <summary>Adopts recommendations on the results of the check.</summary>
public sealed record AdoptRecommendations : AccountCommand, INamed
{
    static Words INamed.Text { get; } = new("ұсынымдар қабылдау", "принять рекомендации", "adopt recommendations");
}

/// <summary>Gives the akim's reasoned conclusion on the recommendations.</summary>
public sealed record ConcludeOnRecommendations : AccountCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "негізделген қорытынды енгізу", "внести мотивированное заключение", "give a reasoned conclusion");
}

/// <summary>Proposes budget programmes of the unit.</summary>
public sealed record ProposeProgrammes : AccountCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "бюджеттік бағдарламаларды ұсыну", "предложить бюджетные программы", "propose budget programmes");
}

/// <summary>Records that the assembly discussed the proposed programmes.</summary>
/// <param name="Number">The number of the proposal.</param>
public sealed record RecordDiscussion(
    [PartKey, Label("ұсыныстың нөмірі", "номер предложения", "number of proposal")] int Number) : AccountCommand, INamed
{
    static Words INamed.Text { get; } = new("талқылауды тіркеу", "зафиксировать обсуждение", "record the discussion");
}

/// <summary>Sends the proposals to the akimat of the district.</summary>
/// <param name="Number">The number of the proposal.</param>
public sealed record SendProgrammes(
    [PartKey, Label("ұсыныстың нөмірі", "номер предложения", "number of proposal")] int Number) : AccountCommand, INamed
{
    static Words INamed.Text { get; } = new("аудан әкімдігіне жіберу", "направить в акимат района", "send to the akimat of the district");
}

/// <summary>Records that the programmes are in the district budget.</summary>
/// <param name="Number">The number of the proposal.</param>
public sealed record RecordInclusion(
    [PartKey, Label("ұсыныстың нөмірі", "номер предложения", "number of proposal")] int Number) : AccountCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "аудандық бюджетке енгізілгенін тіркеу", "зафиксировать включение в районный бюджет", "record the inclusion");
}
