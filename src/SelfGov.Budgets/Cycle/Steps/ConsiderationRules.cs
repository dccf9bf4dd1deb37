using SelfGov.Assemblies.Agreements;
using SelfGov.Assemblies.Sittings;
using SelfGov.Budgets.Cycle.Clarifications;
using SelfGov.Law;
using SelfGov.Workflow.Definition;
using SelfGov.Workflow.Proofs;
using static SelfGov.Workflow.Definition.Expect;
using Considered = SelfGov.Workflow.Matter<
    SelfGov.Budgets.Cycle.BudgetCycle, SelfGov.Budgets.Cycle.Clarifications.Clarification, SelfGov.Budgets.Cycle.ConsiderClarification>;

namespace SelfGov.Budgets.Cycle.Steps;

/// <summary>
/// What shows that the assembly considered a clarification (Budget Code 2025, art. 96(1)): this unit, this document, quorum, time, and not
/// its consent, which only the correction of art. 98(4) needs.
/// </summary>
internal static class ConsiderationRules
{
    private const string Field = nameof(ConsiderClarification.Agreement);

    internal static CommandBuilder<BudgetCycle, Clarification, ConsiderClarification> RequireConsideration(
        this CommandBuilder<BudgetCycle, Clarification, ConsiderClarification> command, BudgetLaw law)
    {
        AgreementTerms terms = AgreementTerms.Of(law, AgendaItemKind.BudgetClarification, law.ClarificationConsidered);
        return command
            .Require(
                "agreement.given", terms.Basis,
                new(
                    "не шешімнің жазбасы, не құжат көрсетілуге тиіс", "должна быть указана либо запись о решении, либо документ",
                    "either the entry of the decision or a paper must be named"),
                m => IsNotAwaited(m) ? Named(m) == 0 : Named(m) == 1,
                field: Field)
            .RequireProof("agreement.proved", terms.Basis, Field, m => m.Command.Agreement, AssemblyConsideration.Wrong)
            .Require(
                "agreement.paper", terms.Basis,
                new(
                    "шешім журналдағы жазбамен дәлелденуге тиіс", "решение должно быть доказано записью журнала",
                    "the decision must be proved by the entry of a journal"),
                m => terms.PapersAreAccepted || m.Command.Paper is null,
                field: nameof(ConsiderClarification.Paper))
            .Require(
                "agreement.kind", terms.Basis,
                new(
                    "шешім осы мәселе бойынша қабылдануға тиіс", "решение должно быть принято по этому вопросу",
                    "the decision must be on this kind of question"),
                Field, m => Proved(m)?.Kind ?? terms.Kind, Exactly(terms.Kind), AgendaItemKindText.Of)
            .Require(
                "agreement.unit", terms.Basis,
                new(
                    "шешімді осы әкімшілік-аумақтық бірліктің жиналысы қабылдаған болуға тиіс",
                    "решение должно быть принято собранием этой административно-территориальной единицы",
                    "the decision must be one of the assembly of this unit"),
                Field, m => Proved(m)?.Unit ?? m.Case.Unit!.Code, m => Exactly(m.Case.Unit!.Code))
            .Require(
                "agreement.document", terms.Basis,
                new(
                    "шешім дәл осы құжат туралы болуға тиіс", "решение должно быть принято именно по этому документу",
                    "the decision must be on exactly this document"),
                Field, m => Proved(m)?.Digest ?? string.Empty,
                m => Proved(m) is null ? default : Exactly(m.Part.Proposal.Digest))
            .Require(
                "agreement.quorum", terms.Quorum.Basis,
                new("жиналыс құқықты болуға тиіс", "собрание должно быть правомочным", "the assembly must have a quorum"),
                m => !IsInquorate(m)
                    && (Proved(m) is not { } given || AgreementRules.IsEnough(terms.Quorum.Value, given.Present, given.Delegated)),
                field: Field)
            .RequireDay(
                terms, m => Proved(m)?.Day ?? m.Command.Paper?.Day,
                m => m.Command.Agreement?.Entry ?? UsedAgreements.KeyOf(null, m.Command.Paper), m => m.Part.ProposedOn)
            .RequireOpinion(law);
    }

    /// <summary>Where the akim's office considers, nothing is given of an assembly, which has no say.</summary>
    internal static CommandBuilder<BudgetCycle, Clarification, ConsiderClarification> RequireNothingOfAssembly(
        this CommandBuilder<BudgetCycle, Clarification, ConsiderClarification> command, BudgetLaw law) => command.Require(
            "opinion.none", law.ClarificationConsidered,
            new(
                "нақтылауды әкім аппараты қарайды, жиналыстың шешімі мен пікірі көрсетілмеуге тиіс",
                "уточнение рассматривает аппарат акима, решение и мнение собрания не должны указываться",
                "the akim's office considers the clarification, and no decision or opinion of an assembly must be given"),
            m => Named(m) == 0 && m.Command.Opinion is null,
            field: nameof(ConsiderClarification.Opinion));

    /// <summary>What the command leaves in the documents of the decision.</summary>
    internal static ClarificationOpinion OpinionOf(Considered m) => IsNotAwaited(m)
        ? new(AssemblyStand.NotAwaited, null, null, null)
        : new(
            Proved(m)?.Stand ?? m.Command.Opinion!.Value, Proved(m)?.Day ?? m.Command.Paper?.Day, m.Command.Agreement,
            m.Command.Paper);

    private static CommandBuilder<BudgetCycle, Clarification, ConsiderClarification> RequireOpinion(
        this CommandBuilder<BudgetCycle, Clarification, ConsiderClarification> command, BudgetLaw law) => command
            .Require(
                "opinion.stated", law.ClarificationConsidered,
                new(
                    "құжатпен бірге жиналыстың пікірі көрсетілуге тиіс", "вместе с документом должно быть указано мнение собрания",
                    "with a paper the opinion of the assembly must be stated"),
                m => m.Command.Paper is null || m.Command.Opinion is not null,
                field: nameof(ConsiderClarification.Opinion))
            .Require(
                "opinion.proved", law.ClarificationConsidered,
                new(
                    "пікір жиналыс шешіміне сәйкес келуге тиіс", "мнение должно соответствовать решению собрания",
                    "the opinion must be that of the decision of the assembly"),
                nameof(ConsiderClarification.Opinion), m => m.Command.Opinion ?? Proved(m)?.Stand ?? default,
                m => Proved(m) is { } given ? Exactly(given.Stand) : default, ClarificationTexts.Of)
            .Require(
                "opinion.awaited", law.AfterHigherBudget.Basis,
                new(
                    "ұсынысты жиналыс қарауға тиіс; ол аудандық бюджетті нақтылауға байланысты нақтылауда және саясат рұқсат берсе "
                    + "ғана күтілмейді",
                    "собрание должно рассмотреть предложение; его не ожидают только при уточнении вслед за районным бюджетом, если это "
                    + "допускает политика",
                    "the assembly must consider the proposal; it is not waited for only after the district budget, and where the "
                    + "policy permits"),
                m => !IsNotAwaited(m)
                    || (m.Part.Ground == ClarificationGround.HigherBudgetClarified
                        && !law.Policies.HigherBudgetClarificationWaitsForTheAssembly),
                field: nameof(ConsiderClarification.Opinion));

    private static bool IsNotAwaited(Considered m) => m.Command.Opinion == AssemblyStand.NotAwaited;

    private static int Named(Considered m) => (m.Command.Agreement is null ? 0 : 1) + (m.Command.Paper is null ? 0 : 1);

    private static AssemblyConsideration? Proved(Considered m) =>
        m.Command.Agreement is { } entry ? AssemblyConsideration.Of(m.Context.Proofs.Find(entry)) : null;

    private static bool IsInquorate(Considered m) => m.Command.Agreement is { } entry
        && AssemblyAgreements.Of(m.Context.Proofs.Find(entry)) is AgreementProof.NotProved { Problem: AgreementProblem.Inquorate };
}
