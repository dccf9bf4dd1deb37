namespace SelfGov.Workflow;

/// <summary>What a command is about: a case, and the part of it that the command names.</summary>
/// <typeparam name="TCase">The kind of case.</typeparam>
/// <typeparam name="TPart">The kind of part; <see cref="Whole"/> where a command is about the case as a whole.</typeparam>
/// <param name="Case">The case.</param>
/// <param name="Part">The part.</param>
public readonly record struct Subject<TCase, TPart>(TCase Case, TPart Part)
    where TCase : Case;

/// <summary>Stands for the part of a case where a command is about the case as a whole.</summary>
public readonly record struct Whole;
