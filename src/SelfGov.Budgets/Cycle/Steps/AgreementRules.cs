using NodaTime;
using SelfGov.Assemblies.Agreements;
using SelfGov.Assemblies.Sittings;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Definition;
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
        Func<Matter<TCase, TPart, TCommand>, AssemblyAgreement?> agreement,
        Func<Matter<TCase, TPart, TCommand>, string?> digest,
        Func<Matter<TCase, TPart, TCommand>, LocalDate?> notBefore)
        where TCase : Case, IAgreedByAssembly
        where TCommand : class, ICommand<TCase> => command
            .Require(
                "agreement.given", terms.Basis,
                new(
                    "жиналыс шешімінің дәлелі болуға тиіс", "доказательство решения собрания должно быть приложено",
                    "there must be a proof of the assembly's decision"),
                Field, agreement, Present)
            .Require(
                "agreement.kind", terms.Basis,
                new(
                    "шешім осы мәселе бойынша қабылдануға тиіс", "решение должно быть принято по этому вопросу",
                    "the decision must be on this kind of question"),
                Field, m => agreement(m)?.Kind ?? terms.Kind, Exactly(terms.Kind), AgendaItemKindText.Of)
            .Require(
                "agreement.unit", terms.Basis,
                new(
                    "шешім осы әкімшілік бірліктің жиналысынікі болуға тиіс", "решение должно быть принято собранием этой единицы",
                    "the decision must be of the assembly of this unit"),
                Field, m => agreement(m)?.Unit ?? m.Case.UnitCode, m => Exactly(m.Case.UnitCode))
            .Require(
                "agreement.document", terms.Basis,
                new(
                    "шешім дәл осы құжат туралы болуға тиіс", "решение должно быть принято именно по этому документу",
                    "the decision must be on exactly this document"),
                Field, m => agreement(m)?.Document.Digest ?? string.Empty,
                m => agreement(m) is null ? default : Exactly(digest(m) ?? string.Empty))
            .RequireVotes(terms, agreement)
            .RequireDay(terms, agreement, notBefore);

    private static CommandBuilder<TCase, TPart, TCommand> RequireVotes<TCase, TPart, TCommand>(
        this CommandBuilder<TCase, TPart, TCommand> command,
        AgreementTerms terms,
        Func<Matter<TCase, TPart, TCommand>, AssemblyAgreement?> agreement)
        where TCase : Case, IAgreedByAssembly
        where TCommand : class, ICommand<TCase> => command
            .Require(
                "agreement.quorum", terms.Quorum.Basis,
                new("жиналыс заңды болуға тиіс", "собрание должно быть правомочным", "the assembly must have a quorum"),
                Field, m => agreement(m)?.Present ?? 0,
                m => agreement(m) is { } given ? Enough(terms.Quorum.Value, given.Delegated) : default)
            .Require(
                "agreement.majority", terms.Majority.Basis,
                new(
                    "шешім көпшілік дауыспен қабылдануға тиіс", "решение должно быть принято большинством голосов",
                    "a majority must have been in favour"),
                Field, m => agreement(m)?.InFavour ?? 0,
                m => agreement(m) is { } given ? Enough(terms.Majority.Value, given.Present) : default);

    private static CommandBuilder<TCase, TPart, TCommand> RequireDay<TCase, TPart, TCommand>(
        this CommandBuilder<TCase, TPart, TCommand> command,
        AgreementTerms terms,
        Func<Matter<TCase, TPart, TCommand>, AssemblyAgreement?> agreement,
        Func<Matter<TCase, TPart, TCommand>, LocalDate?> notBefore)
        where TCase : Case, IAgreedByAssembly
        where TCommand : class, ICommand<TCase>
    {
        return command
            .Require(
                "agreement.day", terms.Basis,
                new(
                    "шешім құжаттан және бас тартудан кейін қабылдануға және ескірмеуге тиіс",
                    "решение должно быть принято после документа и отказа и не должно устареть",
                    "the decision must follow the document and any refusal, and not be stale"),
                Field, m => agreement(m)?.Day ?? m.Today, m => agreement(m) is null ? default : Between(Earliest(m), m.Today))
            .Require(
                "agreement.new", terms.Basis,
                new(
                    "бұл шешім бұрын пайдаланылмаған болуға тиіс", "это решение не должно быть использовано ранее",
                    "this decision must not have been used before"),
                m => agreement(m) is not { } given || !m.Case.HasUsed(given.Entry),
                field: Field);

        LocalDate Earliest(Matter<TCase, TPart, TCommand> m)
        {
            LocalDate fresh = m.Today.PlusDays(-terms.FreshForDays);
            LocalDate earliest = notBefore(m) is { } document && document > fresh ? document : fresh;
            return m.Case.RefusedOn is { } refused && refused > earliest ? refused : earliest;
        }
    }

    // An assembly without members decides nothing, whatever the share.
    private static Expect<int> Enough(Share share, int whole) => Between((int)share.Of(Math.Max(1, whole)), whole);
}

/// <summary>What the law asks of a proof of the assembly's decision.</summary>
internal sealed record AgreementTerms(AgendaItemKind Kind, Citation Basis, Ruled<Share> Quorum, Ruled<Share> Majority, int FreshForDays)
{
    internal static AgreementTerms Of(BudgetLaw law, AgendaItemKind kind, Citation basis) =>
        new(kind, basis, law.AssemblyQuorum, law.AssemblyMajority, law.Policies.AgreementIsFreshForDays);
}
