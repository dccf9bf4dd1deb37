namespace SelfGov.Workflow;

/// <summary>A request to a case, named in the imperative: <c>RegisterCandidate</c>. One immutable record per command.</summary>
/// <typeparam name="TCase">The kind of case the command is addressed to.</typeparam>
public interface ICommand<TCase>
    where TCase : Case
{
}
