using System.Text.Json.Serialization;
using SelfGov.Contract;
using SelfGov.Elections.Termination;
using SelfGov.Law;
using SelfGov.Workflow;

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
/// <param name="Election">The election, as it stands: its akim's powers have begun.</param>
/// <param name="EarlierTerm">The term before this one in the same unit, as it stands; null where the host keeps none.</param>
public sealed record BeginTerm(
    [Label("әкім сайланған сайлау", "выборы, на которых избран аким", "election of akim")] ElectionSummary Election,
    TermOfOffice? EarlierTerm = null) : TermCommand, INamed
{
    static Words INamed.Text { get; } = new("өкілеттіктің басталуын тіркеу", "отметить начало полномочий", "record that the powers began");
}

/// <summary>Records that the election of the successor was called (art. 113-1 of the law on elections).</summary>
/// <param name="Election">The election, as it stands: called on the ground that this term, or its early end, gives.</param>
public sealed record RecordSuccessorElection(
    [Label("келесі сайлау", "следующие выборы", "next election")] ElectionSummary Election) : TermCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "келесі сайлаудың тағайындалғанын тіркеу", "отметить назначение следующих выборов", "record that the next election was called");
}

/// <summary>Ends the term on what a case of the end of powers found (arts 32(2), 36(5)).</summary>
/// <param name="Termination">The end of the powers, as it stands.</param>
public sealed record VacateOffice(OfficeTermination Termination) : TermCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "өкілеттіктің мерзімінен бұрын тоқтауын тіркеу", "отметить досрочное прекращение полномочий", "record that the powers ended early");
}

/// <summary>Records who performs the duties for the time being (art. 33(1)16)).</summary>
/// <param name="Termination">The end of the powers, as it stands: an acting akim was appointed in it.</param>
public sealed record RecordActingAkim(OfficeTermination Termination) : TermCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "міндеттердің уақытша жүктелгенін тіркеу", "отметить временное возложение обязанностей", "record who performs the duties");
}

/// <summary>Ends the term, the newly elected akim being registered (arts 32(2)5), 36(5)5)).</summary>
/// <param name="Election">The election of the successor, as it stands: its akim's powers have begun.</param>
public sealed record HandOverOffice(
    [Label("жаңа әкімді сайлау", "выборы нового акима", "election of new akim")] ElectionSummary Election) : TermCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "жаңа әкімнің кірісуін тіркеу", "отметить вступление нового акима", "record that the new akim took over");
}
