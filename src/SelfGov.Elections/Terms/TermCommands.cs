using System.Text.Json.Serialization;
using NodaTime;
using SelfGov.Contract;
using SelfGov.Elections.Candidacies;
using SelfGov.Elections.Termination;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Proofs;

namespace SelfGov.Elections.Terms;

/// <summary>
/// A command about a term of office. The commands are a closed family: these, by the names under which other programs give them.
/// </summary>
[JsonDerivedType(typeof(BeginTerm), "begin-term")]
[JsonDerivedType(typeof(RecordSuccessorElection), "record-successor-election")]
[JsonDerivedType(typeof(VacateOffice), "vacate-office")]
[JsonDerivedType(typeof(RecordActingAkim), "record-acting-akim")]
[JsonDerivedType(typeof(HandOverOffice), "hand-over-office")]
public abstract record TermCommand : ICommand<TermOfOffice>
{
    private protected TermCommand()
    {
    }

    /// <summary>The name of the type, and nothing of its data: a command may hold personal data.</summary>
    public sealed override string ToString() => GetType().Name;
}

/// <summary>Begins the term of the akim whom an election brought into office (arts 32(1), 36(4)).</summary>
/// <param name="Unit">The unit.</param>
/// <param name="BeganOn">The day on which the powers began, in the locality; its edition governs the term.</param>
/// <param name="Election">
/// The entry of the election, in which its akim's powers have begun; null where a paper is named.
/// </param>
/// <param name="Stated">What a paper states, where the election is not kept here; null otherwise.</param>
/// <param name="EarlierTerm">An entry of the term before this one in the same unit; null where the host keeps none.</param>
public sealed record BeginTerm(
    [Label("әкімшілік-аумақтық бірлік", "административно-территориальная единица", "administrative-territorial unit")] Unit Unit,
    [Label("өкілеттік басталған күн", "день начала полномочий", "day on which powers began")] LocalDate BeganOn,
    [Label("әкім сайланған сайлаудың жазбасы", "запись о выборах, на которых избран аким", "entry of election of akim")]
    EntryReference? Election = null,
    [Label("құжат бойынша сайланған әкім", "избранный аким по документу", "elected akim by paper")] AkimOnPaper? Stated = null,
    [Label("алдыңғы өкілеттік мерзімінің жазбасы", "запись о предыдущем сроке полномочий", "entry of earlier term")]
    EntryReference? EarlierTerm = null) : TermCommand, INamed
{
    static Words INamed.Text { get; } = new("өкілеттіктің басталуын тіркеу", "отметить начало полномочий", "record that the powers began");
}

/// <summary>Records that the election of the successor was called (art. 113-1 of the law on elections).</summary>
/// <param name="Election">
/// The entry of the election, in which it is called on the ground that this term, or its early end, gives; null where a paper is named.
/// </param>
/// <param name="Paper">The paper on the call, where the election is not kept here; null otherwise.</param>
public sealed record RecordSuccessorElection(
    [Label("келесі сайлаудың жазбасы", "запись о следующих выборах", "entry of next election")] EntryReference? Election = null,
    [Label("сайлауды тағайындау туралы құжат", "документ о назначении выборов", "paper on call of election")]
    PaperReference? Paper = null) : TermCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "келесі сайлаудың тағайындалғанын тіркеу", "отметить назначение следующих выборов", "record that the next election was called");
}

/// <summary>Ends the term on what a case of the end of powers found (arts 32(2), 36(5)).</summary>
/// <param name="Termination">The entry of the end of the powers, in which they have ended; null where a paper is named.</param>
/// <param name="Stated">What a paper states, where that case is not kept here; null otherwise.</param>
public sealed record VacateOffice(
    [Label("өкілеттікті тоқтату туралы істің жазбасы", "запись дела о прекращении полномочий", "entry of end of powers")]
    EntryReference? Termination = null,
    [Label("құжат бойынша өкілеттіктің тоқтатылуы", "прекращение полномочий по документу", "end of powers by paper")]
    EndOnPaper? Stated = null) : TermCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "өкілеттіктің мерзімінен бұрын тоқтатылғанын тіркеу", "отметить досрочное прекращение полномочий",
        "record that the powers ended early");
}

/// <summary>Records who performs the duties for the time being (art. 33(1)16)).</summary>
/// <param name="Termination">
/// The entry of the end of the powers, in which an acting akim is appointed; null where a paper is named.
/// </param>
/// <param name="Stated">What a paper states, where that case is not kept here; null otherwise.</param>
public sealed record RecordActingAkim(
    [Label("өкілеттікті тоқтату туралы істің жазбасы", "запись дела о прекращении полномочий", "entry of end of powers")]
    EntryReference? Termination = null,
    [Label("құжат бойынша міндетін уақытша атқарушы", "временно исполняющий обязанности по документу", "acting akim by paper")]
    AkimOnPaper? Stated = null) : TermCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "міндеттердің уақытша жүктелгенін тіркеу", "отметить временное возложение обязанностей", "record who performs the duties");
}

/// <summary>Ends the term, the newly elected akim being registered (arts 32(2)5), 36(5)5)).</summary>
/// <param name="BeganOn">The day on which the powers of the new akim began, in the locality.</param>
/// <param name="Election">
/// The entry of the election of the successor, in which its akim's powers have begun; null where a paper is named.
/// </param>
/// <param name="Stated">What a paper states, where the election is not kept here; null otherwise.</param>
public sealed record HandOverOffice(
    [Label(
        "жаңадан сайланған әкімнің өкілеттігі басталған күн", "день начала полномочий вновь избранного акима",
        "day on which new akim's powers began")]
    LocalDate BeganOn,
    [Label("жаңадан сайланған әкім сайлауының жазбасы", "запись о выборах вновь избранного акима", "entry of election of new akim")]
    EntryReference? Election = null,
    [Label("құжат бойынша жаңадан сайланған әкім", "вновь избранный аким по документу", "new akim by paper")]
    AkimOnPaper? Stated = null) : TermCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "жаңадан сайланған әкімнің қызметке кірісуін тіркеу", "отметить вступление в должность вновь избранного акима",
        "record that the new akim took over");
}

/// <summary>What a paper states of who holds an office: stated, and not proved.</summary>
/// <param name="Paper">The paper.</param>
/// <param name="Akim">The host's opaque identity of the person; not white space. No name belongs here.</param>
/// <exception cref="ArgumentException">The identity is null or white space.</exception>
public sealed record AkimOnPaper(
    [Label("құжат", "документ", "paper")] PaperReference Paper,
    [Label("тұлғаның сәйкестендіргіші", "идентификатор лица", "identifier of person")] string Akim)
{
    /// <summary>The host's opaque identity of the person.</summary>
    public string Akim { get; } = string.IsNullOrWhiteSpace(Akim)
        ? throw new ArgumentException("The identity of the person is not white space.", nameof(Akim))
        : Akim;
}

/// <summary>What a paper states of the early end of powers: stated, and not proved.</summary>
/// <param name="Paper">The paper.</param>
/// <param name="EndedOn">The day on which the powers ended.</param>
/// <param name="Ground">The ground.</param>
/// <param name="ElectionFollows">Whether the election of a successor follows.</param>
public sealed record EndOnPaper(
    [Label("құжат", "документ", "paper")] PaperReference Paper,
    [Label("өкілеттік тоқтатылған күн", "день прекращения полномочий", "day on which powers ended")] LocalDate EndedOn,
    [Label("өкілеттікті тоқтату негізі", "основание прекращения полномочий", "ground for end of powers")] TerminationGround Ground,
    [Label("сайлау өткізіледі", "следуют выборы", "election follows")] bool ElectionFollows = true);
