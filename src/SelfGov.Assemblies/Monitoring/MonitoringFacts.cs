using System.Text.Json.Serialization;
using NodaTime;
using SelfGov.Assemblies.Agreements;
using SelfGov.Assemblies.Sittings;
using SelfGov.Kazakhstan;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Proofs;

namespace SelfGov.Assemblies.Monitoring;

/// <summary>
/// A fact of a monitoring commission. The facts are a closed family: these, by the names under which journals keep them for ever.
/// </summary>
[JsonDerivedType(typeof(CommissionFormed), "commission-formed")]
[JsonDerivedType(typeof(CheckBegun), "check-begun")]
[JsonDerivedType(typeof(ReportSigned), "report-signed")]
[JsonDerivedType(typeof(RecommendationsAdopted), "recommendations-adopted")]
[JsonDerivedType(typeof(ConclusionSubmitted), "conclusion-submitted")]
[JsonDerivedType(typeof(CommissionEnded), "commission-ended")]
public abstract record MonitoringFact : Fact<MonitoringCommission>
{
    private protected MonitoringFact()
    {
    }
}

/// <summary>The assembly formed the commission (art. 39-3(3)3)).</summary>
/// <param name="On">The day of the decision, in the locality.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Members">The number of members.</param>
/// <param name="Decision">The decision of the assembly; null where a paper states it.</param>
/// <param name="Paper">The paper that states it, not proved; null otherwise.</param>
public sealed record CommissionFormed(
    LocalDate On, Locality Unit, int Members, AssemblyAgreement? Decision,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] PaperReference? Paper = null)
    : MonitoringFact, INamed
{
    static Words INamed.Text { get; } = new("комиссия құрылды", "комиссия образована", "commission formed");

    /// <inheritdoc/>
    protected override MonitoringCommission Fold(MonitoringCommission current) =>
        current with { FormedOn = On, Unit = Unit, Members = Members };
}

/// <summary>A check began (art. 39-3(4)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Check">The number of the check.</param>
/// <param name="Order">
/// The decision of the assembly that ordered it out of turn; null for a regular check, and where a paper states it.
/// </param>
/// <param name="Paper">The paper that states it, not proved; null otherwise.</param>
public sealed record CheckBegun(
    LocalDate On, int Check, AssemblyAgreement? Order,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] PaperReference? Paper = null)
    : MonitoringFact, INamed
{
    static Words INamed.Text { get; } = new("мониторинг басталды", "мониторинг начат", "check begun");

    /// <inheritdoc/>
    protected override MonitoringCommission Fold(MonitoringCommission current) => current with
    {
        Checks = current.Checks.With(new MonitoringCheck(Check, On, Order, Paper)),
        LastRegularCheck = Order is null && Paper is null ? On : current.LastRegularCheck,
    };
}

/// <summary>A fact about a check. The facts are a closed family: these.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Check">The number of the check.</param>
public abstract record MonitoringCheckFact(LocalDate On, int Check) : MonitoringFact
{
    /// <inheritdoc/>
    protected sealed override MonitoringCommission Fold(MonitoringCommission current)
    {
        MonitoringCheck check = current.Checks.Find(Check)
            ?? throw new InvalidOperationException($"There is no check {Check}; there are {current.Checks.Count}.");
        return current with { Checks = current.Checks.With(Check - 1, Change(check.After(this))) };
    }

    private protected abstract MonitoringCheck Change(MonitoringCheck check);
}

/// <summary>The members signed the report (art. 39-3(4)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Check">The number of the check.</param>
/// <param name="Digest">The SHA-256 of the signed report, in hexadecimal digits.</param>
public sealed record ReportSigned(LocalDate On, int Check, string Digest) : MonitoringCheckFact(On, Check), INamed
{
    static Words INamed.Text { get; } = new("есепке қол қойылды", "отчёт подписан", "report signed");

    private protected override MonitoringCheck Change(MonitoringCheck check) => check with { ReportDigest = Digest };
}

/// <summary>The assembly discussed the report and adopted recommendations (art. 39-3(4)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Check">The number of the check.</param>
/// <param name="Decision">The decision of the assembly; null where a paper states it.</param>
/// <param name="Paper">The paper that states it, not proved; null otherwise.</param>
public sealed record RecommendationsAdopted(
    LocalDate On, int Check, AssemblyAgreement? Decision,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] PaperReference? Paper = null)
    : MonitoringCheckFact(On, Check), INamed
{
    static Words INamed.Text { get; } = new("ұсынымдар қабылданды", "приняты рекомендации", "recommendations adopted");

    private protected override MonitoringCheck Change(MonitoringCheck check) =>
        check with { Discussion = Decision, DiscussionPaper = Paper };
}

/// <summary>The akim submitted a reasoned conclusion to the next assembly (art. 39-3(4)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Check">The number of the check.</param>
/// <param name="Meeting">The opaque identity of the assembly.</param>
/// <param name="Digest">The SHA-256 of the conclusion, in hexadecimal digits.</param>
public sealed record ConclusionSubmitted(LocalDate On, int Check, string Meeting, string Digest) : MonitoringCheckFact(On, Check), INamed
{
    static Words INamed.Text { get; } = new(
        "әкім негізделген қорытынды енгізді", "аким внёс обоснованное заключение", "conclusion submitted");

    private protected override MonitoringCheck Change(MonitoringCheck check) => check with { ConclusionMeeting = Meeting };
}

/// <summary>The commission ended with the term of the assembly (art. 39-3(2)2), (3)3)).</summary>
/// <param name="On">The day in the locality.</param>
public sealed record CommissionEnded(LocalDate On) : MonitoringFact, INamed
{
    static Words INamed.Text { get; } = new("комиссияның өкілеттігі тоқтатылды", "полномочия комиссии прекращены", "commission ended");
}

/// <summary>The contracts of both families, generated at compile time, so that trimming and AOT keep them.</summary>
[JsonSourceGenerationOptions(UseStringEnumConverter = true, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(MonitoringFact))]
[JsonSerializable(typeof(MonitoringCommission))]
[JsonSerializable(typeof(MonitoringCommand))]
[JsonSerializable(typeof(AssemblyLaw))]
internal sealed partial class MonitoringJson : JsonSerializerContext;
