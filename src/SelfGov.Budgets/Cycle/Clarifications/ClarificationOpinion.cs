using NodaTime;
using SelfGov.Contract;
using SelfGov.Workflow.Proofs;

namespace SelfGov.Budgets.Cycle.Clarifications;

/// <summary>
/// What the assembly said of a clarification: one of the documents of the decision. The clarification goes on with or without its consent
/// (Budget Code 2025, art. 96(1)).
/// </summary>
/// <param name="Stand">Where the assembly stands.</param>
/// <param name="Day">The day of its decision; null where it took none.</param>
/// <param name="Entry">The entry of its decision in the journal of its meeting; null where a paper states it, or there is none.</param>
/// <param name="Paper">The paper that states it, not proved; null otherwise.</param>
public sealed record ClarificationOpinion(AssemblyStand Stand, LocalDate? Day, EntryReference? Entry, PaperReference? Paper);

/// <summary>Where the assembly stands to a clarification that it considers.</summary>
public enum AssemblyStand
{
    /// <summary>It agreed.</summary>
    [Label("келісті", "согласилось", "agreed")]
    Consent,

    /// <summary>It did not agree.</summary>
    [Label("келіспеді", "не согласилось", "did not agree")]
    Objection,

    /// <summary>It considered the clarification and took no decision on it.</summary>
    [Label("шешім қабылдамады", "не приняло решения", "took no decision")]
    Silence,

    /// <summary>
    /// It was not waited for, because the two weeks after the district budget leave no time for the notice of a meeting (G17).
    /// </summary>
    [Label("күтілмеді", "не ожидалось", "was not waited for")]
    NotAwaited,
}
