using NodaTime;
using SelfGov.Workflow.Definition;
using SelfGov.Workflow.Proofs;

namespace SelfGov.Workflow;

/// <summary>All that a rule on a command, or the decision itself, may look at.</summary>
/// <typeparam name="TCase">The kind of case.</typeparam>
/// <typeparam name="TPart">The kind of part; <see cref="Whole"/> where the command is about the case as a whole.</typeparam>
/// <typeparam name="TCommand">The command.</typeparam>
/// <param name="Case">The case as it stands.</param>
/// <param name="Part">The part of the case that the command names.</param>
/// <param name="Command">The command.</param>
/// <param name="Context">The moment and the actor.</param>
public readonly record struct Matter<TCase, TPart, TCommand>(TCase Case, TPart Part, TCommand Command, Context Context)
    where TCase : Case
{
    /// <summary>The moment of the decision.</summary>
    public Instant Now => Context.Now;

    /// <summary>The day of the decision in the zone of the case.</summary>
    public LocalDate Today => Context.Now.InZone(Case.Zone).Date;

    /// <summary>What was found where the command points; see <see cref="EntryProofs.Proved"/>.</summary>
    /// <typeparam name="TOther">The kind of case.</typeparam>
    /// <param name="reference">The reference; null for none.</param>
    /// <returns>The proof; null where there is no reference, or it is not proved, or leads to a case of another kind.</returns>
    public ProvedEntry<TOther>? Proved<TOther>(EntryReference? reference)
        where TOther : Case => Context.Proofs.Proved<TOther>(reference);

    internal Matter<TCase, TPart> WithoutCommand => new(Case, Part, Context);

    /// <summary>Who acts.</summary>
    public Actor Actor => Context.Actor;
}

/// <summary>What a rule looks at that needs no command: the case, its part, and who asks when.</summary>
/// <typeparam name="TCase">The kind of case.</typeparam>
/// <typeparam name="TPart">The kind of part; <see cref="Whole"/> for the case as a whole.</typeparam>
/// <param name="Case">The case.</param>
/// <param name="Part">The part that the command is about.</param>
/// <param name="Context">Who acts, and when.</param>
public readonly record struct Matter<TCase, TPart>(TCase Case, TPart Part, Context Context)
    where TCase : Case
{
    /// <summary>The moment of the act.</summary>
    public Instant Now => Context.Now;

    /// <summary>The day of the act in the zone of the case.</summary>
    public LocalDate Today => Context.Now.InZone(Case.Zone).Date;

    /// <summary>Who acts.</summary>
    public Actor Actor => Context.Actor;
}
