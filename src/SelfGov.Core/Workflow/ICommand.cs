namespace SelfGov.Workflow;

/// <summary>A request to a case, named in the imperative: <c>RegisterCandidate</c>. One immutable record per command.</summary>
/// <typeparam name="TCase">The kind of case the command is addressed to.</typeparam>
/// <remarks>
/// A command may hold personal data. So that no log gets them, the base record of a family seals its <c>ToString</c> to the name of the
/// type, as those of the library do.
/// </remarks>
public interface ICommand<TCase>
    where TCase : Case
{
}
