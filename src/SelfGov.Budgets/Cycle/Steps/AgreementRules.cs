using NodaTime;
using SelfGov.Assemblies.Agreements;
using SelfGov.Assemblies.Sittings;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Definition;
using SelfGov.Workflow.Proofs;
using static SelfGov.Workflow.Definition.Expect;

namespace SelfGov.Budgets.Cycle.Steps;

/// <summary>
/// What a proof of the assembly's decision has to show: this unit, this document, quorum, majority, time (Law 148, art. 39-3).
/// </summary>
internal static class AgreementRules
{
    // Every command that brings a proof calls it so.
    private const string Field = nameof(Cycle.RecordAgreement.Agreement);

    internal static CommandBuilder<TCase, TPart, TCommand> RequireAgreement<TCase, TPart, TCommand>(
        this CommandBuilder<TCase, TPart, TCommand> command,
        AgreementTerms terms,
        Func<Matter<TCase, TPart, TCommand>, EntryReference?> reference,
        Func<Matter<TCase, TPart, TCommand>, PaperReference?> paper,
        Func<Matter<TCase, TPart, TCommand>, string?> digest,
        Func<Matter<TCase, TPart, TCommand>, LocalDate?> notBefore)
        where TCase : Case, IAgreedByAssembly
        where TCommand : class, ICommand<TCase>
    {
        return command
            .RequireProofOrPaper("agreement", terms.Basis, Field, reference, paper, Wrong, terms.PapersAreAccepted)
            .Require(
                "agreement.kind", terms.Basis,
                new(
                    "шешім осы мәселе бойынша қабылдануға тиіс", "решение должно быть принято по этому вопросу",
                    "the decision must be on this kind of question"),
                Field, m => Agreement(m)?.Kind ?? terms.Kind, Exactly(terms.Kind), AgendaItemKindText.Of)
            .Require(
                "agreement.unit", terms.Basis,
                new(
                    "шешімді осы әкімшілік-аумақтық бірліктің жиналысы қабылдаған болуға тиіс",
                    "решение должно быть принято собранием этой административно-территориальной единицы",
                    "the decision must be one of the assembly of this unit"),
                Field, m => Agreement(m)?.Unit ?? m.Case.UnitCode!, m => Exactly(m.Case.UnitCode!))
            .Require(
                "agreement.document", terms.Basis,
                new(
                    "шешім дәл осы құжат туралы болуға тиіс", "решение должно быть принято именно по этому документу",
                    "the decision must be on exactly this document"),
                Field, m => Agreement(m)?.Document.Digest ?? string.Empty,
                m => Agreement(m) is null ? default : Exactly(digest(m) ?? string.Empty))
            .RequireVotes(terms, reference)
            .RequireDay(
                terms, m => Agreement(m)?.Day ?? paper(m)?.Day, m => UsedAgreements.KeyOf(Agreement(m), paper(m)), notBefore);

        AssemblyAgreement? Agreement(Matter<TCase, TPart, TCommand> m) => m.Context.Proofs.Agreed(reference(m));

        // Of a decision that too few took, the rules on quorum and majority tell.
        static Words? Wrong(EntryProof proof) => AssemblyAgreements.Of(proof) is AgreementProof.NotProved
        {
            Problem: not (AgreementProblem.Inquorate or AgreementProblem.NotAdopted),
        } not
            ? not.Text
            : null;
    }

    // The law of the meeting was asked whether enough took part and were in favour; that of the budget is asked too.
    private static CommandBuilder<TCase, TPart, TCommand> RequireVotes<TCase, TPart, TCommand>(
        this CommandBuilder<TCase, TPart, TCommand> command,
        AgreementTerms terms,
        Func<Matter<TCase, TPart, TCommand>, EntryReference?> reference)
        where TCase : Case, IAgreedByAssembly
        where TCommand : class, ICommand<TCase>
    {
        return command
            .Require(
                "agreement.quorum", terms.Quorum.Basis,
                new("жиналыс құқықты болуға тиіс", "собрание должно быть правомочным", "the assembly must have a quorum"),
                m => Proof(m) switch
                {
                    AgreementProof.Agreed { Agreement: var given } => IsEnough(terms.Quorum.Value, given.Present, given.Delegated),
                    AgreementProof.NotProved { Problem: AgreementProblem.Inquorate } => false,
                    _ => true,
                },
                found: m => Found(m, given => Words.Same($"{given.Present}/{given.Delegated}")),
                field: Field)
            .Require(
                "agreement.majority", terms.Majority.Basis,
                new(
                    "шешім көпшілік дауыспен қабылдануға тиіс", "решение должно быть принято большинством голосов",
                    "a majority must have been in favour"),
                m => Proof(m) switch
                {
                    AgreementProof.Agreed { Agreement: var given } => IsEnough(terms.Majority.Value, given.InFavour, given.Present),
                    AgreementProof.NotProved { Problem: AgreementProblem.NotAdopted } => false,
                    _ => true,
                },
                found: m => Found(m, given => Words.Same($"{given.InFavour}/{given.Present}")),
                field: Field);

        AgreementProof? Proof(Matter<TCase, TPart, TCommand> m) =>
            reference(m) is { } given ? AssemblyAgreements.Of(m.Context.Proofs.Find(given)) : null;

        Words Found(Matter<TCase, TPart, TCommand> m, Func<AssemblyAgreement, Words> counted) => Proof(m) switch
        {
            AgreementProof.Agreed { Agreement: var given } => counted(given),
            var proof => ((AgreementProof.NotProved)proof!).Text,
        };
    }

    internal static CommandBuilder<TCase, TPart, TCommand> RequireDay<TCase, TPart, TCommand>(
        this CommandBuilder<TCase, TPart, TCommand> command,
        AgreementTerms terms,
        Func<Matter<TCase, TPart, TCommand>, LocalDate?> day,
        Func<Matter<TCase, TPart, TCommand>, string?> key,
        Func<Matter<TCase, TPart, TCommand>, LocalDate?> notBefore)
        where TCase : Case, IAgreedByAssembly
        where TCommand : class, ICommand<TCase>
    {
        return command
            .Require(
                "agreement.day", terms.Basis,
                new(
                    "шешім құжаттан және жиналыстың келіспегенінен кейін қабылдануға әрі ескірмеуге тиіс",
                    "решение должно быть принято после документа и после несогласия собрания и не должно устареть",
                    "the decision must follow the document and any refusal, and not be stale"),
                Field, m => day(m) ?? m.Today, m => day(m) is null ? default : Between(Earliest(m), m.Today))
            .Require(
                "agreement.new", terms.Basis,
                new(
                    "бұл шешім бұрын пайдаланылмаған болуға тиіс", "это решение не должно быть использовано ранее",
                    "this decision must not have been used before"),
                m => key(m) is not { } given || !m.Case.HasUsed(given),
                field: Field);

        LocalDate Earliest(Matter<TCase, TPart, TCommand> m)
        {
            LocalDate fresh = m.Today.PlusDays(-terms.FreshForDays);
            LocalDate earliest = notBefore(m) is { } document && document > fresh ? document : fresh;
            return m.Case.RefusedOn is { } refused && refused > earliest ? refused : earliest;
        }
    }

    // An assembly without members decides nothing, whatever the share.
    internal static bool IsEnough(Share share, int part, int whole) => part >= (int)share.Of(Math.Max(1, whole)) && part <= whole;
}

/// <summary>What the law asks of a proof of the assembly's decision.</summary>
internal sealed record AgreementTerms(
    AgendaItemKind Kind, Citation Basis, Ruled<Share> Quorum, Ruled<Share> Majority, int FreshForDays, bool PapersAreAccepted)
{
    internal static AgreementTerms Of(BudgetLaw law, AgendaItemKind kind, Citation basis) => new(
        kind, basis, law.AssemblyQuorum, law.AssemblyMajority, law.Policies.AgreementIsFreshForDays, law.Policies.PapersAreAccepted);
}
