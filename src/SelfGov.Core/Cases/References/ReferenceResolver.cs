using System.Collections.Immutable;
using SelfGov.Contract;
using SelfGov.Contract.Checks;
using SelfGov.Journal;
using SelfGov.Workflow;
using SelfGov.Workflow.Proofs;

namespace SelfGov.Cases.References;

/// <summary>Proves what a command says of other cases, before it is decided, from the journal that keeps the case itself.</summary>
internal sealed class ReferenceResolver<TCase>(Procedure<TCase> procedure, IEnumerable<IProcedure>? others, ICaseJournal journal)
    where TCase : Case
{
    private readonly NamedReferences named = new(type => procedure.Commands.TryShapeOf(type));

    /// <summary>What is found where a command points. Costs nothing for a command that points nowhere.</summary>
    /// <param name="command">The command.</param>
    /// <param name="counts">Which entries of other cases count, such as those that had happened by the act; null for all.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    internal async ValueTask<EntryProofs> ResolveAsync(
        ICommand<TCase> command, Func<JournalEntry, bool>? counts = null, CancellationToken cancellationToken = default)
    {
        IReadOnlyCollection<EntryReference> references = named.In(command);
        if (references.Count == 0)
        {
            return EntryProofs.None;
        }

        ImmutableDictionary<EntryReference, EntryProof>.Builder found = ImmutableDictionary.CreateBuilder<EntryReference, EntryProof>();
        foreach (EntryReference reference in references)
        {
            found.Add(reference, await ProveAsync(reference, counts, cancellationToken).ConfigureAwait(false));
        }

        return new EntryProofs(found.ToImmutable().GetValueOrDefault);
    }

    /// <summary>What is found where a reference points.</summary>
    internal async ValueTask<EntryProof> ProveAsync(
        EntryReference reference, Func<JournalEntry, bool>? counts, CancellationToken cancellationToken)
    {
        IProcedure? other = reference.Kind == procedure.Kind ? procedure : others?.FirstOrDefault(each => each.Kind == reference.Kind);
        if (other is null)
        {
            return new UnprovedEntry(
                reference, ReferenceProblem.KindNotKept,
                new("мұндай істер мұнда жүргізілмейді", "такие дела здесь не ведутся", "no cases of this kind are kept here"));
        }

        // What no text may hold, a database may not even look for.
        return TextRule.Flaw(reference.Id) is not null
            ? EntryReader<TCase>.UnknownCase(reference)
            : await other.ProveAsync(journal, reference, counts, cancellationToken).ConfigureAwait(false);
    }
}
