using SelfGov.Journal.Chain;
using SelfGov.Workflow;

namespace SelfGov.Journal.Roots;

/// <summary>The heads that a list of roots has reached, record by record.</summary>
internal sealed class RootHeads
{
    private readonly Dictionary<CaseId, Checkpoint> heads = [];

    internal PublishedRoot? Last { get; private set; }

    internal IReadOnlyDictionary<CaseId, Checkpoint> Heads => heads;

    /// <summary>Takes the next record; answers with what is wrong where it does not follow the one before.</summary>
    internal string? Take(RootRecord record)
    {
        PublishedRoot next = record.Root;
        string? wrong = next.Number != (Last?.Number ?? 0) + 1 ? $"root {next.Number} stands where root {(Last?.Number ?? 0) + 1} should"
            : next.Previous != (Last?.Digest ?? default) ? $"root {next.Number} does not name the root before it"
            : Last is not null && next.Origin != Last.Origin
                ? $"root {next.Number} is of '{next.Origin}', the one before it of '{Last.Origin}'"
            : Last is not null && next.Recorded < Last.Recorded ? $"root {next.Number} is older than the one before it"
            : null;
        if (wrong is null)
        {
            Last = next;
            foreach (CaseHead head in record.Changed)
            {
                heads[head.Case] = head.Journal;
            }
        }

        return wrong;
    }

    internal CaseTree ToTree() => new(heads.Select(head => new CaseHead(head.Key, head.Value)));
}
