using SelfGov.Workflow;

namespace SelfGov.Cases;

/// <summary>
/// What is done with a procedure of any kind, by its type of case: how a host or a package comes from an <see cref="IProcedure"/> to a
/// <see cref="Procedure{TCase}"/> without reflection.
/// </summary>
/// <typeparam name="TResult">What comes of it.</typeparam>
public interface IProcedureVisitor<out TResult>
{
    /// <summary>Does it.</summary>
    /// <typeparam name="TCase">The kind of case.</typeparam>
    /// <param name="procedure">The procedure.</param>
    TResult Visit<TCase>(Procedure<TCase> procedure)
        where TCase : Case;
}
