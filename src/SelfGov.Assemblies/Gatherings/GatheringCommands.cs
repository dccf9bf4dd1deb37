using System.Collections.Immutable;
using SelfGov.Assemblies.Sittings;
using SelfGov.Kazakhstan;
using SelfGov.Workflow;

namespace SelfGov.Assemblies.Gatherings;

/// <summary>Convenes the gathering; the akim of the unit on his own (art. 39-3(5)).</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Entitled">The number of members of the community who live there and may take part, from 1.</param>
/// <param name="Items">The questions, in order.</param>
/// <exception cref="ArgumentNullException">The unit is null.</exception>
public sealed record ConveneGathering(Locality Unit, int Entitled, ImmutableArray<ProposedItem> Items) : ICommand<CommunityGathering>
{
    /// <summary>The unit.</summary>
    public Locality Unit { get; } = Unit ?? throw new ArgumentNullException(nameof(Unit));
}

/// <summary>Asks for the gathering; at least one tenth of the members who live there and may take part (art. 39-3(5)).</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Entitled">The number of members of the community who live there and may take part, from 1.</param>
/// <param name="Initiators">The number of members who signed, from 1.</param>
/// <param name="GivesNamesAndResidences">Whether the petition gives name and residence of each who signed.</param>
/// <param name="Items">The questions, in order.</param>
/// <exception cref="ArgumentNullException">The unit is null.</exception>
public sealed record PetitionGathering(
    Locality Unit, int Entitled, int Initiators, bool GivesNamesAndResidences, ImmutableArray<ProposedItem> Items) : ICommand<CommunityGathering>
{
    /// <summary>The unit.</summary>
    public Locality Unit { get; } = Unit ?? throw new ArgumentNullException(nameof(Unit));
}

/// <summary>Allows or refuses what members asked for; the akim of the raion (art. 39-3(5)).</summary>
/// <param name="Grant">Whether it is allowed.</param>
public sealed record AnswerGatheringPetition(bool Grant) : ICommand<CommunityGathering>;

/// <summary>Convenes what members asked for; the akim of the unit (art. 39-3(5)).</summary>
public sealed record AcceptGatheringPetition : ICommand<CommunityGathering>;

/// <summary>Notifies the community of time, place and questions (art. 39-3(8)).</summary>
/// <param name="Notice">When, where and how.</param>
/// <param name="Representatives">
/// The number of elected representatives, from 1, where it is held with them (art. 39-3(9), until L1); null where all members take part.
/// </param>
/// <exception cref="ArgumentNullException">The notice is null.</exception>
public sealed record NotifyOfGathering(SittingNotice Notice, int? Representatives = null) : ICommand<CommunityGathering>
{
    /// <summary>When, where and how.</summary>
    public SittingNotice Notice { get; } = Notice ?? throw new ArgumentNullException(nameof(Notice));
}

/// <summary>Sends the materials (the regulation on gatherings of art. 39-3(5-1) may set a time).</summary>
public sealed record SendGatheringMaterials : ICommand<CommunityGathering>;

/// <summary>Registers who takes part (art. 39-3(1), (9)).</summary>
/// <param name="Present">The number of members who take part, from 0.</param>
/// <param name="NobodyIsExcluded">Whether it was checked that none of them is excluded by art. 39-3(1).</param>
public sealed record RegisterParticipants(int Present, bool NobodyIsExcluded) : ICommand<CommunityGathering>;

/// <summary>Opens the gathering (art. 39-3(10)).</summary>
public sealed record OpenGathering : ICommand<CommunityGathering>;

/// <summary>Elects chair and secretary by open vote (art. 39-3(10)).</summary>
/// <param name="Chair">The opaque identity of the chair.</param>
/// <param name="ForChair">The votes for the chair.</param>
/// <param name="Secretary">The opaque identity of the secretary.</param>
/// <param name="ForSecretary">The votes for the secretary.</param>
public sealed record ElectGatheringPresidium(string Chair, int ForChair, string Secretary, int ForSecretary) : ICommand<CommunityGathering>;

/// <summary>Approves the agenda out of the announced items (art. 39-3(10)).</summary>
/// <param name="Items">The numbers of the items on the agenda, at least one; the others are left out.</param>
/// <param name="InFavour">The votes in favour.</param>
public sealed record ApproveGatheringAgenda(ImmutableArray<int> Items, int InFavour) : ICommand<CommunityGathering>;

/// <summary>Decides on an item by vote (art. 39-3(11)).</summary>
/// <param name="Item">The number of the item.</param>
/// <param name="InFavour">The votes in favour.</param>
/// <param name="ChairInFavour">Whether the chair voted in favour; matters only where a policy gives the chair a casting vote.</param>
/// <param name="Composition">The composition of the assembly, where the item is about it; null otherwise.</param>
public sealed record DecideGatheringItem(
    int Item, int InFavour, bool ChairInFavour = false, AssemblyComposition? Composition = null) : ICommand<CommunityGathering>;

/// <summary>Signs the protocol; chair and secretary (art. 39-3(10)).</summary>
/// <param name="Protocol">What it contains.</param>
/// <exception cref="ArgumentNullException">The protocol is null.</exception>
public sealed record SignGatheringProtocol(SittingProtocol Protocol) : ICommand<CommunityGathering>
{
    /// <summary>The protocol.</summary>
    public SittingProtocol Protocol { get; } = Protocol ?? throw new ArgumentNullException(nameof(Protocol));
}

/// <summary>Hands the protocol to the akim of the unit (art. 39-3(10)).</summary>
public sealed record HandOverGatheringProtocol : ICommand<CommunityGathering>;

/// <summary>Agrees or disagrees with a decision; the akim of the unit (art. 39-3(11)-(12)).</summary>
/// <param name="Item">The number of the item.</param>
/// <param name="Agrees">Whether the akim agrees.</param>
public sealed record ConsiderGatheringDecision(int Item, bool Agrees) : ICommand<CommunityGathering>;

/// <summary>Discusses again what the akim disagreed with (art. 39-3(11)).</summary>
/// <param name="Item">The number of the item.</param>
/// <param name="Present">The number of members who take part in the new discussion.</param>
/// <param name="InFavour">The votes for the decision as it was.</param>
public sealed record RediscussGatheringDecision(int Item, int Present, int InFavour) : ICommand<CommunityGathering>;

/// <summary>Drops the disagreement after the new discussion; the akim of the unit (art. 39-3(11)).</summary>
/// <param name="Item">The number of the item.</param>
public sealed record ConcedeGatheringDecision(int Item) : ICommand<CommunityGathering>;

/// <summary>Discusses the disagreement in a sitting of the maslikhat (art. 39-3(11)).</summary>
/// <param name="Item">The number of the item.</param>
public sealed record DiscussGatheringDisagreement(int Item) : ICommand<CommunityGathering>;

/// <summary>Resolves the disagreement after the maslikhat; the higher akim (art. 39-3(11)).</summary>
/// <param name="Item">The number of the item.</param>
/// <param name="Uphold">Whether the decision stands.</param>
public sealed record ResolveGatheringDisagreement(int Item, bool Uphold) : ICommand<CommunityGathering>;

/// <summary>Publishes the decisions (art. 39-3(14)).</summary>
public sealed record PublishGatheringDecisions : ICommand<CommunityGathering>;

/// <summary>Carries a decision out (art. 39-3(13)).</summary>
/// <param name="Item">The number of the item.</param>
/// <param name="Act">The opaque reference to the act by which it was carried out, such as a decision of the akim (art. 39-3(14)); null without one.</param>
public sealed record ExecuteGatheringDecision(int Item, string? Act = null) : ICommand<CommunityGathering>;

/// <summary>Closes the file: everything is considered, published and carried out (art. 39-3(12)-(14)).</summary>
public sealed record CompleteGathering : ICommand<CommunityGathering>;
