using System.Text.Json.Serialization;
using NodaTime;
using SelfGov.Assemblies.Agreements;
using SelfGov.Kazakhstan;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Proofs;

namespace SelfGov.Budgets.Accounts;

/// <summary>
/// A fact of a self-government account. The facts are a closed family: these, by the names under which journals keep them for ever.
/// </summary>
[JsonDerivedType(typeof(PlanDrafted), "plan-drafted")]
[JsonDerivedType(typeof(PlanAgreed), "plan-agreed")]
[JsonDerivedType(typeof(PlanRefused), "plan-refused")]
[JsonDerivedType(typeof(PlanApproved), "plan-approved")]
[JsonDerivedType(typeof(AccountOpened), "account-opened")]
[JsonDerivedType(typeof(ExecutionBegan), "execution-began")]
[JsonDerivedType(typeof(ExecutionMonitored), "execution-monitored")]
[JsonDerivedType(typeof(RecommendationsAdopted), "recommendations-adopted")]
[JsonDerivedType(typeof(AkimConcluded), "akim-concluded")]
[JsonDerivedType(typeof(YearEnded), "year-ended")]
[JsonDerivedType(typeof(ProgrammesProposed), "programmes-proposed")]
[JsonDerivedType(typeof(ProgrammesDiscussed), "programmes-discussed")]
[JsonDerivedType(typeof(ProgrammesSent), "programmes-sent")]
[JsonDerivedType(typeof(ProgrammesIncluded), "programmes-included")]
public abstract record AccountFact : Fact<SelfGovernmentAccount>
{
    private protected AccountFact()
    {
    }
}

/// <summary>The plan was drafted.</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Plan">The plan.</param>
public sealed record PlanDrafted(LocalDate On, Locality Unit, AccountPlan Plan) : AccountFact, INamed
{
    static Words INamed.Text { get; } = new("жоспар жасалды", "план составлен", "plan drafted");

    /// <inheritdoc/>
    protected override SelfGovernmentAccount Fold(SelfGovernmentAccount current) =>
        current with { Unit = Unit, Plan = Plan, DraftedOn = On };
}

/// <summary>The assembly agreed to the plan.</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="Agreement">The proof; null where a paper states it.</param>
/// <param name="Paper">The paper that states it, not proved; null otherwise.</param>
public sealed record PlanAgreed(
    LocalDate On, AssemblyAgreement? Agreement,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] PaperReference? Paper = null)
    : AccountFact, INamed
{
    static Words INamed.Text { get; } = new("жиналыс жоспарды келісті", "собрание согласовало план", "plan agreed");

    /// <inheritdoc/>
    protected override SelfGovernmentAccount Fold(SelfGovernmentAccount current) => current with
    {
        UsedAgreements = current.UsedAgreements.With(Agreement, Paper),
    };
}

/// <summary>The assembly refused to agree to the plan.</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="Meeting">The host's identity of the meeting.</param>
public sealed record PlanRefused(LocalDate On, string Meeting) : AccountFact, INamed
{
    static Words INamed.Text { get; } = new("жиналыс жоспарды келіспеді", "собрание не согласовало план", "plan refused");

    /// <inheritdoc/>
    protected override SelfGovernmentAccount Fold(SelfGovernmentAccount current) => current with { RefusedOn = On };
}

/// <summary>The akim approved the plan.</summary>
/// <param name="On">The day, in the locality.</param>
public sealed record PlanApproved(LocalDate On) : AccountFact, INamed
{
    static Words INamed.Text { get; } = new("әкім жоспарды бекітті", "аким утвердил план", "plan approved");
}

/// <summary>The treasury opened the account.</summary>
/// <param name="On">The day, in the locality.</param>
public sealed record AccountOpened(LocalDate On) : AccountFact, INamed
{
    static Words INamed.Text { get; } = new("шот ашылды", "счёт открыт", "account opened");
}

/// <summary>The year of the plan began, or had begun when the account was opened.</summary>
/// <param name="At">The moment.</param>
public sealed record ExecutionBegan(Instant At) : AccountFact, INamed
{
    static Words INamed.Text { get; } = new("жоспар жылы басталды", "год плана начался", "execution began");
}

/// <summary>The monitoring commission checked the execution.</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="IsExtra">Whether the assembly asked for a check out of turn.</param>
public sealed record ExecutionMonitored(LocalDate On, bool IsExtra) : AccountFact, INamed
{
    static Words INamed.Text { get; } = new("мониторинг жүргізілді", "мониторинг проведён", "execution monitored");

    /// <inheritdoc/>
    protected override SelfGovernmentAccount Fold(SelfGovernmentAccount current) => current with
    {
        LastRegularCheck = IsExtra ? current.LastRegularCheck : On,
    };
}

/// <summary>The assembly discussed the results and adopted recommendations.</summary>
/// <param name="On">The day, in the locality.</param>
public sealed record RecommendationsAdopted(LocalDate On) : AccountFact, INamed
{
    static Words INamed.Text { get; } = new("ұсынымдар қабылданды", "рекомендации приняты", "recommendations adopted");
}

/// <summary>The akim gave a reasoned conclusion on the recommendations.</summary>
/// <param name="On">The day, in the locality.</param>
public sealed record AkimConcluded(LocalDate On) : AccountFact, INamed
{
    static Words INamed.Text { get; } = new(
        "әкім негізделген қорытынды енгізді", "аким внёс мотивированное заключение", "the akim gave a reasoned conclusion");
}

/// <summary>The year of the plan ended.</summary>
/// <param name="At">The moment.</param>
public sealed record YearEnded(Instant At) : AccountFact, INamed
{
    static Words INamed.Text { get; } = new("жыл аяқталды", "год завершён", "the year ended");
}

/// <summary>Budget programmes of the unit were proposed.</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="Number">The number of the proposal.</param>
public sealed record ProgrammesProposed(LocalDate On, int Number) : AccountFact, INamed
{
    static Words INamed.Text { get; } = new("бюджеттік бағдарламалар ұсынылды", "бюджетные программы предложены", "programmes proposed");

    /// <inheritdoc/>
    protected override SelfGovernmentAccount Fold(SelfGovernmentAccount current) => current with
    {
        Proposals = current.Proposals.With(new ProgrammeProposal(Number)),
    };
}

/// <summary>The assembly discussed the proposed programmes.</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="Number">The number of the proposal.</param>
public sealed record ProgrammesDiscussed(LocalDate On, int Number) : AccountFact, INamed
{
    static Words INamed.Text { get; } = new("жиналыс бағдарламаларды талқылады", "собрание обсудило программы", "programmes discussed");

    /// <inheritdoc/>
    protected override SelfGovernmentAccount Fold(SelfGovernmentAccount current) => current with
    {
        Proposals = current.Proposals.With(Number - 1, current.Proposals[Number - 1].After(ProgrammeProposalState.Discussed)),
    };
}

/// <summary>The proposals went to the akimat of the district.</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="Number">The number of the proposal.</param>
public sealed record ProgrammesSent(LocalDate On, int Number) : AccountFact, INamed
{
    static Words INamed.Text { get; } = new(
        "ұсыныстар аудан әкімдігіне жіберілді", "предложения направлены в акимат района", "programmes sent");

    /// <inheritdoc/>
    protected override SelfGovernmentAccount Fold(SelfGovernmentAccount current) => current with
    {
        Proposals = current.Proposals.With(Number - 1, current.Proposals[Number - 1].After(ProgrammeProposalState.SentToDistrict)),
    };
}

/// <summary>The programmes are in the district budget.</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="Number">The number of the proposal.</param>
public sealed record ProgrammesIncluded(LocalDate On, int Number) : AccountFact, INamed
{
    static Words INamed.Text { get; } = new(
        "бағдарламалар аудандық бюджетке енгізілді", "программы включены в районный бюджет", "programmes included");

    /// <inheritdoc/>
    protected override SelfGovernmentAccount Fold(SelfGovernmentAccount current) => current with
    {
        Proposals = current.Proposals.With(Number - 1, current.Proposals[Number - 1].After(ProgrammeProposalState.InDistrictBudget)),
    };
}

/// <summary>
/// How the facts and commands of self-government accounts are written; generated at compile time, so that trimming and AOT keep it.
/// </summary>
[JsonSourceGenerationOptions(UseStringEnumConverter = true, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(AccountFact))]
[JsonSerializable(typeof(SelfGovernmentAccount))]
[JsonSerializable(typeof(AccountCommand))]
[JsonSerializable(typeof(AccountPlan))]
[JsonSerializable(typeof(AccountPlanLaw))]
internal sealed partial class AccountJson : JsonSerializerContext;
