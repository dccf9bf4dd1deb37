using System.Text.Json.Serialization;
using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Elections.Termination;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Proofs;

namespace SelfGov.Elections.Terms;

/// <summary>
/// A fact of a term of office. The facts are a closed family: these, by the names under which journals keep them for ever.
/// </summary>
[JsonDerivedType(typeof(TermBegan), "term-began")]
[JsonDerivedType(typeof(SuccessorElectionCalled), "successor-election-called")]
[JsonDerivedType(typeof(OfficeVacated), "office-vacated")]
[JsonDerivedType(typeof(ActingAkimRecorded), "acting-akim-recorded")]
[JsonDerivedType(typeof(SuccessorTookOver), "successor-took-over")]
[JsonDerivedType(typeof(OfficeClosed), "office-closed")]
public abstract record TermFact : Fact<TermOfOffice>
{
    private protected TermFact()
    {
    }
}

/// <summary>The powers of the elected akim began (arts 32(1), 36(4)).</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Akim">The host's opaque identity of the akim.</param>
/// <param name="On">The first day of the term, in the locality.</param>
/// <param name="Election">The case of the election; null where a paper states it.</param>
/// <param name="ElectedInARow">
/// How many times in a row the akim was elected in this unit by the population, this time included; from 0.
/// </param>
/// <param name="Paper">The paper that states it, not proved; null otherwise.</param>
public sealed record TermBegan(
    Unit Unit, string Akim, LocalDate On, CaseReference? Election, int ElectedInARow,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] PaperReference? Paper = null)
    : TermFact, INamed
{
    static Words INamed.Text { get; } = new("өкілеттігі басталды", "полномочия начались", "term began");

    /// <inheritdoc/>
    protected override TermOfOffice Fold(TermOfOffice current) => current with
    {
        Unit = Unit,
        Akim = Akim,
        BeganOn = On,
        Election = Election,
        ElectedInARow = ElectedInARow,
    };
}

/// <summary>The election of the successor was called (art. 113-1 of the law on elections).</summary>
/// <param name="On">The day in the locality on which it was recorded.</param>
/// <param name="Election">The case of the election; null where a paper states it.</param>
/// <param name="Paper">The paper that states it, not proved; null otherwise.</param>
public sealed record SuccessorElectionCalled(
    LocalDate On, CaseReference? Election,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] PaperReference? Paper = null)
    : TermFact, INamed
{
    static Words INamed.Text { get; } = new("келесі сайлау тағайындалды", "назначены следующие выборы", "next election called");

    /// <inheritdoc/>
    protected override TermOfOffice Fold(TermOfOffice current) =>
        current with { SuccessorElection = Election, SuccessorElectionPaper = Paper };
}

/// <summary>The powers ended early, and a by-election follows (arts 32(2), 36(5)).</summary>
/// <param name="On">The day on which the powers ended.</param>
/// <param name="Ground">The ground.</param>
/// <param name="Termination">The case in which they ended; null where a paper states it.</param>
/// <param name="Paper">The paper that states it, not proved; null otherwise.</param>
public sealed record OfficeVacated(
    LocalDate On, TerminationGround Ground, CaseReference? Termination,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] PaperReference? Paper = null)
    : TermFact, INamed
{
    static Words INamed.Text { get; } = new("өкілеттігі мерзімінен бұрын тоқтатылды", "полномочия прекращены досрочно", "office vacated");

    /// <inheritdoc/>
    protected override TermOfOffice Fold(TermOfOffice current) => current with
    {
        EndedOn = On,
        EndGround = Ground,
        Termination = Termination,
    };
}

/// <summary>The duties were put on somebody for the time being (art. 33(1)16)).</summary>
/// <param name="On">The day in the locality on which it was recorded.</param>
/// <param name="ActingAkim">The host's opaque identity of the person.</param>
/// <param name="Paper">The paper that states it, not proved; null otherwise.</param>
public sealed record ActingAkimRecorded(
    LocalDate On, string ActingAkim,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] PaperReference? Paper = null)
    : TermFact, INamed
{
    static Words INamed.Text { get; } = new("міндеттер уақытша жүктелді", "обязанности временно возложены", "acting akim recorded");

    /// <inheritdoc/>
    protected override TermOfOffice Fold(TermOfOffice current) => current with { ActingAkim = ActingAkim };
}

/// <summary>
/// The newly elected akim was registered, and with it the powers of this one ended, if they had not before (arts 32(2)5), 36(5)5)).
/// </summary>
/// <param name="On">The day of the registration.</param>
/// <param name="Successor">The host's opaque identity of the new akim.</param>
/// <param name="Election">The case of the election; null where a paper states it.</param>
/// <param name="Paper">The paper that states it, not proved; null otherwise.</param>
public sealed record SuccessorTookOver(
    LocalDate On, string Successor, CaseReference? Election,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] PaperReference? Paper = null)
    : TermFact, INamed
{
    static Words INamed.Text { get; } = new(
        "жаңадан сайланған әкім қызметке кірісті", "вступил в должность вновь избранный аким", "successor took over");

    /// <inheritdoc/>
    protected override TermOfOffice Fold(TermOfOffice current) => current with
    {
        EndedOn = current.EndedOn ?? On,
        EndGround = current.EndGround ?? TerminationGround.NewAkimRegistered,
        Successor = Successor,
        SuccessorElection = Election,
        SuccessorElectionPaper = Paper,
        ActingAkim = null,
    };
}

/// <summary>The powers ended, and no election of a successor follows (art. 32).</summary>
/// <param name="On">The day on which the powers ended.</param>
/// <param name="Ground">The ground.</param>
/// <param name="Termination">The case in which they ended; null where a paper states it.</param>
/// <param name="Paper">The paper that states it, not proved; null otherwise.</param>
public sealed record OfficeClosed(
    LocalDate On, TerminationGround Ground, CaseReference? Termination,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] PaperReference? Paper = null)
    : TermFact, INamed
{
    static Words INamed.Text { get; } = new("өкілеттігі сайлаусыз тоқтатылды", "полномочия прекращены без выборов", "office closed");

    /// <inheritdoc/>
    protected override TermOfOffice Fold(TermOfOffice current) => current with
    {
        EndedOn = On,
        EndGround = Ground,
        Termination = Termination,
    };
}

/// <summary>The contracts of both families, generated at compile time, so that trimming and AOT keep them.</summary>
[JsonSourceGenerationOptions(UseStringEnumConverter = true, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(TermFact))]
[JsonSerializable(typeof(TermOfOffice))]
[JsonSerializable(typeof(TermCommand))]
[JsonSerializable(typeof(TermLaw))]
internal sealed partial class TermJson : JsonSerializerContext;
