using SelfGov.Law;
using SelfGov.Workflow.Explanation;

namespace SelfGov.Workflow.Definition;

/// <summary>A kind of part, for whoever does not know its type.</summary>
internal interface IPartReader<TCase>
    where TCase : Case
{
    /// <summary>Where each part of a case stands.</summary>
    IEnumerable<PartStanding> Read(TCase current, Wording wording);
}

/// <summary>Where a part of a case stands.</summary>
internal sealed record PartStanding(string Kind, string Key, string State, Words Text);
