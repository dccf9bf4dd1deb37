using NodaTime;
using SelfGov.Assemblies.Agreements;
using SelfGov.Assemblies.Sittings;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Budgets.Cycle.Steps;

/// <summary>What a proof of the assembly's decision has to show: this unit, this document, quorum, majority, time (Law 148, art. 39-3).</summary>
internal static class OldAgreementRules
{
    private static readonly Words AtLeast = new("кемінде {0}", "не менее {0}", "at least {0}");
    private static readonly Words Between = new("{0} – {1}", "{0} – {1}", "{0} – {1}");

    internal static CommandBuilder<TCase, TTrigger, TPart, TCommand> RequireAgreement<TCase, TTrigger, TPart, TCommand>(
        this CommandBuilder<TCase, TTrigger, TPart, TCommand> command,
        AgreementTerms terms,
        Func<Matter<TCase, TPart, TCommand>, AssemblyAgreement?> agreement,
        Func<Matter<TCase, TPart, TCommand>, string?> digest,
        Func<Matter<TCase, TPart, TCommand>, LocalDate?> notBefore)
        where TCase : Case, IAgreedByAssembly
        where TTrigger : struct, Enum
        where TCommand : class, ICommand<TCase>
    {
        command
            .Require("agreement.given", terms.Basis,
                new(
                    "жиналыс шешімінің дәлелі болуға тиіс",
                    "нужно доказательство решения собрания",
                    "there must be a proof of the assembly's decision"),
                matter => agreement(matter) is not null)
            .Require("agreement.kind", terms.Basis,
                new(
                    "шешім осы мәселе бойынша қабылданған болуға тиіс",
                    "решение принято по этому вопросу",
                    "the decision must be on this kind of question"),
                matter => agreement(matter) is not { } given || given.Kind == terms.Kind,
                _ => AgendaItemKindText.Of(terms.Kind),
                matter => AgendaItemKindText.Of(agreement(matter)!.Kind))
            .Require("agreement.unit", terms.Basis,
                new(
                    "шешім осы әкімшілік бірліктің жиналысынікі болуға тиіс",
                    "решение собрания этой единицы",
                    "the decision must be of the assembly of this unit"),
                matter => agreement(matter) is not { } given || given.Unit == matter.Case.UnitCode,
                matter => Words.Same(matter.Case.UnitCode),
                matter => Words.Same(agreement(matter)!.Unit))
            .Require("agreement.document", terms.Basis,
                new(
                    "шешім дәл осы құжат туралы болуға тиіс",
                    "решение принято именно по этому документу",
                    "the decision must be on exactly this document"),
                matter => agreement(matter) is not { } given || given.Document.Digest == digest(matter),
                matter => Words.Same(digest(matter) ?? "—"),
                matter => Words.Same(agreement(matter)!.Document.Digest));
        return command.RequireVotes(terms, agreement).RequireDay(terms, agreement, notBefore);
    }

    private static CommandBuilder<TCase, TTrigger, TPart, TCommand> RequireVotes<TCase, TTrigger, TPart, TCommand>(
        this CommandBuilder<TCase, TTrigger, TPart, TCommand> command, AgreementTerms terms, Func<Matter<TCase, TPart, TCommand>, AssemblyAgreement?> agreement)
        where TCase : Case, IAgreedByAssembly
        where TTrigger : struct, Enum
        where TCommand : class, ICommand<TCase> => command
            .Require("agreement.quorum", terms.Quorum.Basis,
                new("жиналыс заңды болуға тиіс", "собрание правомочно", "the assembly must have a quorum"),
                matter => agreement(matter) is not { } given || IsMet(terms.Quorum.Value, given.Present, given.Delegated),
                matter => AtLeast.With(Words.Of(terms.Quorum.Value.Of(Math.Max(1, agreement(matter)!.Delegated)))),
                matter => Words.Of(agreement(matter)!.Present))
            .Require("agreement.majority", terms.Majority.Basis,
                new(
                    "шешім көпшілік дауыспен қабылдануға тиіс",
                    "решение принято большинством голосов",
                    "a majority must have been in favour"),
                matter => agreement(matter) is not { } given || IsMet(terms.Majority.Value, given.InFavour, given.Present),
                matter => AtLeast.With(Words.Of(terms.Majority.Value.Of(Math.Max(1, agreement(matter)!.Present)))),
                matter => Words.Of(agreement(matter)!.InFavour));

    private static CommandBuilder<TCase, TTrigger, TPart, TCommand> RequireDay<TCase, TTrigger, TPart, TCommand>(
        this CommandBuilder<TCase, TTrigger, TPart, TCommand> command,
        AgreementTerms terms,
        Func<Matter<TCase, TPart, TCommand>, AssemblyAgreement?> agreement,
        Func<Matter<TCase, TPart, TCommand>, LocalDate?> notBefore)
        where TCase : Case, IAgreedByAssembly
        where TTrigger : struct, Enum
        where TCommand : class, ICommand<TCase>
    {
        LocalDate Earliest(Matter<TCase, TPart, TCommand> matter)
        {
            LocalDate fresh = matter.Today.PlusDays(-terms.FreshForDays);
            LocalDate earliest = notBefore(matter) is { } document && document > fresh ? document : fresh;
            return matter.Case.RefusedOn is { } refused && refused > earliest ? refused : earliest;
        }

        return command
            .Require("agreement.day", terms.Basis,
                new(
                    "шешім құжаттан және бас тартудан кейін қабылданған, ескірмеген болуға тиіс",
                    "решение принято после документа и отказа и не устарело",
                    "the decision must follow the document and any refusal, and not be stale"),
                matter => agreement(matter) is not { } given || (given.Day >= Earliest(matter) && given.Day <= matter.Today),
                matter => Between.With(Words.Of(Earliest(matter)), Words.Of(matter.Today)),
                matter => Words.Of(agreement(matter)!.Day))
            .Require("agreement.new", terms.Basis,
                new(
                    "бұл шешім бұрын пайдаланылмаған болуға тиіс",
                    "это решение ещё не использовано",
                    "this decision must not have been used before"),
                matter => agreement(matter) is not { } given || !matter.Case.HasUsed(given.Entry));
    }

    private static bool IsMet(Share share, int part, int whole) => part >= 0 && part <= whole && share.IsMet(part, whole);
}
