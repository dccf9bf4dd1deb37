using SelfGov.Elections.Candidacies;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Elections.Indirect;

/// <summary>Who acts in the indirect election beside those whom <see cref="ElectionRoles"/> names.</summary>
/// <remarks>The raion (city) election commission is <see cref="ElectionRoles.TerritorialCommission"/>, the raion akim <see cref="ElectionRoles.HigherAkim"/>.</remarks>
public static class IndirectElectionRoles
{
    /// <summary>The secretary of the raion (city) maslikhat, who chairs the meeting of the electors.</summary>
    public static readonly Role MaslikhatSecretary = new("maslikhat-secretary", new Words(
        "мәслихат хатшысы", "секретарь маслихата", "secretary of the maslikhat"));
}
