using System.Text.Json.Serialization;
using NodaTime;
using SelfGov.Assemblies.Sittings;
using SelfGov.Kazakhstan;
using SelfGov.Workflow;
using SelfGov.Workflow.Corrections;
using SelfGov.Workflow.Definition;

namespace SelfGov.Assemblies.Gatherings;

/// <summary>A fact of a gathering. The facts are a closed family: these, by the names under which journals keep them for ever.</summary>
/// <remarks>A fact tells the day in the locality (<c>On</c>) and, where it is about one, the number of the item (<c>Item</c>).</remarks>
[JsonDerivedType(typeof(Convened), "gathering-convened")]
[JsonDerivedType(typeof(Petitioned), "gathering-petitioned")]
[JsonDerivedType(typeof(PetitionGranted), "gathering-petition-granted")]
[JsonDerivedType(typeof(PetitionRefused), "gathering-petition-refused")]
[JsonDerivedType(typeof(PetitionAccepted), "gathering-petition-accepted")]
[JsonDerivedType(typeof(NoticeGiven), "gathering-notified")]
[JsonDerivedType(typeof(MaterialsSent), "gathering-materials-sent")]
[JsonDerivedType(typeof(QuorumReached), "gathering-quorum-reached")]
[JsonDerivedType(typeof(QuorumMissed), "gathering-quorum-missed")]
[JsonDerivedType(typeof(Opened), "gathering-opened")]
[JsonDerivedType(typeof(PresidiumElected), "gathering-presidium-elected")]
[JsonDerivedType(typeof(AgendaApproved), "gathering-agenda-approved")]
[JsonDerivedType(typeof(ItemLeftOut), "gathering-item-left-out")]
[JsonDerivedType(typeof(ItemAdopted), "gathering-item-adopted")]
[JsonDerivedType(typeof(ItemRejected), "gathering-item-rejected")]
[JsonDerivedType(typeof(ProtocolSigned), "gathering-protocol-signed")]
[JsonDerivedType(typeof(ProtocolHandedOver), "gathering-protocol-handed-over")]
[JsonDerivedType(typeof(ItemConfirmed), "gathering-decision-confirmed")]
[JsonDerivedType(typeof(ItemDisputed), "gathering-decision-disputed")]
[JsonDerivedType(typeof(ItemInsisted), "gathering-decision-insisted")]
[JsonDerivedType(typeof(ItemWithdrawn), "gathering-decision-withdrawn")]
[JsonDerivedType(typeof(ItemConceded), "gathering-decision-conceded")]
[JsonDerivedType(typeof(ItemDiscussed), "gathering-disagreement-discussed")]
[JsonDerivedType(typeof(ItemUpheld), "gathering-decision-upheld")]
[JsonDerivedType(typeof(ItemOverturned), "gathering-decision-overturned")]
[JsonDerivedType(typeof(Published), "gathering-decisions-published")]
[JsonDerivedType(typeof(ItemExecuted), "gathering-decision-executed")]
[JsonDerivedType(typeof(Completed), "gathering-completed")]
[JsonDerivedType(typeof(NoticeCorrected), "gathering-notice-corrected")]
[JsonDerivedType(typeof(AttendanceCorrected), "gathering-attendance-corrected")]
[JsonDerivedType(typeof(PresidiumCorrected), "gathering-presidium-corrected")]
[JsonDerivedType(typeof(AgendaCorrected), "gathering-agenda-corrected")]
[JsonDerivedType(typeof(ItemVoteCorrected), "gathering-item-vote-corrected")]
[JsonDerivedType(typeof(RediscussionCorrected), "gathering-rediscussion-corrected")]
[JsonDerivedType(typeof(ProtocolCorrected), "gathering-protocol-corrected")]
[JsonDerivedType(typeof(PublicationCorrected), "gathering-publication-corrected")]
public abstract record GatheringFact : Fact<CommunityGathering>, ISittingFact
{
    private protected GatheringFact()
    {
    }

    Topology<AgendaItemState> ISittingFact.ItemTopology => GatheringLifecycle.Items;

    /// <inheritdoc/>
    protected override CommunityGathering Fold(CommunityGathering current) =>
        current with { Sitting = ((ISittingFact)this).Fold(current.Sitting) };
}

/// <summary>The akim convened the gathering on his own (art. 39-3(5)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Entitled">The number of entitled members.</param>
/// <param name="Items">The questions.</param>
public sealed record Convened(
    LocalDate On,
    Locality Unit,
    int Entitled,
    [property: JsonConverter(typeof(ValueListConverter<ProposedItem>))] ValueList<ProposedItem> Items) : GatheringFact, IConvened;

/// <summary>Members asked for the gathering (art. 39-3(5)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Entitled">The number of entitled members.</param>
/// <param name="Initiators">The number of members who asked.</param>
/// <param name="Items">The questions.</param>
public sealed record Petitioned(
    LocalDate On,
    Locality Unit,
    int Entitled,
    int Initiators,
    [property: JsonConverter(typeof(ValueListConverter<ProposedItem>))] ValueList<ProposedItem> Items) : GatheringFact, IPetitioned;

/// <summary>The akim of the raion allowed what members had asked for (art. 39-3(5)).</summary>
/// <param name="On">The day in the locality.</param>
public sealed record PetitionGranted(LocalDate On) : GatheringFact, IPetitionGranted;

/// <summary>The akim of the raion did not allow it (art. 39-3(5)).</summary>
/// <param name="On">The day in the locality.</param>
public sealed record PetitionRefused(LocalDate On) : GatheringFact, IPetitionRefused;

/// <summary>The akim convened what members had asked for (art. 39-3(5)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="DaysLate">By how many days it was late, 0 where in time; null where no limit ran, and in older entries.</param>
public sealed record PetitionAccepted(
    LocalDate On, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? DaysLate = null)
    : GatheringFact, IPetitionAccepted;

/// <summary>The community was notified (art. 39-3(8)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Notice">When, where and how.</param>
/// <param name="Representatives">The number of elected representatives, where it is held with them; null otherwise.</param>
public sealed record NoticeGiven(LocalDate On, SittingNotice Notice, int? Representatives) : GatheringFact, INoticeGiven
{
    /// <inheritdoc/>
    protected override CommunityGathering Fold(CommunityGathering current) => base.Fold(current) with { Representatives = Representatives };
}

/// <summary>The members got the materials.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="DaysLate">By how many days it was late, 0 where in time; null where no limit ran, and in older entries.</param>
public sealed record MaterialsSent(
    LocalDate On, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? DaysLate = null)
    : GatheringFact, IMaterialsSent;

/// <summary>Enough members take part (art. 39-3(9)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Present">Their number.</param>
public sealed record QuorumReached(LocalDate On, int Present) : GatheringFact, IQuorumReached;

/// <summary>Too few members took part: the gathering counts as not held (art. 39-3(9)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Present">Their number.</param>
public sealed record QuorumMissed(LocalDate On, int Present) : GatheringFact, IQuorumMissed;

/// <summary>The gathering was opened (art. 39-3(10)).</summary>
/// <param name="On">The day in the locality.</param>
public sealed record Opened(LocalDate On) : GatheringFact, IOpened;

/// <summary>Chair and secretary were elected by open vote (art. 39-3(10)).</summary>
/// <param name="Chair">The opaque identity of the chair.</param>
/// <param name="ForChair">The votes for the chair.</param>
/// <param name="Secretary">The opaque identity of the secretary.</param>
/// <param name="ForSecretary">The votes for the secretary.</param>
public sealed record PresidiumElected(string Chair, int ForChair, string Secretary, int ForSecretary) : GatheringFact, IPresidiumElected;

/// <summary>The agenda was approved (art. 39-3(10)); items left out follow as facts of their own.</summary>
/// <param name="InFavour">The votes in favour.</param>
public sealed record AgendaApproved(int InFavour) : GatheringFact, IAgendaApproved;

/// <summary>The item was left out of the agenda (art. 39-3(10)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Item">The number of the item of the agenda, from 1.</param>
public sealed record ItemLeftOut(LocalDate On, int Item) : GatheringFact, IItemLeftOut;

/// <summary>A decision on the item was adopted, on the day of the gathering (art. 39-3(11)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Item">The number of the item of the agenda, from 1.</param>
/// <param name="Present">The number of participants.</param>
/// <param name="InFavour">The votes in favour.</param>
/// <param name="ByCastingVote">Whether the chair's casting vote decided, which only a policy can give.</param>
/// <param name="Composition">The composition of the assembly that was determined; null where the item was not about it.</param>
public sealed record ItemAdopted(
    LocalDate On, int Item, int Present, int InFavour, bool ByCastingVote = false, AssemblyComposition? Composition = null)
    : GatheringFact, IItemAdopted
{
    bool IItemVote.DecidedByChair => ByCastingVote;

    /// <inheritdoc/>
    protected override CommunityGathering Fold(CommunityGathering current) => Composition is null
        ? base.Fold(current)
        : base.Fold(current) with
        {
            Composition = Composition,
            AssemblyUntil = On.PlusMonths(Composition.TermInMonths).PlusDays(-1),
            CompositionItem = Item,
        };
}

/// <summary>A decision on the item was not adopted, on the day of the gathering (art. 39-3(11)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Item">The number of the item of the agenda, from 1.</param>
/// <param name="Present">The number of participants.</param>
/// <param name="InFavour">The votes in favour.</param>
public sealed record ItemRejected(LocalDate On, int Item, int Present, int InFavour) : GatheringFact, IItemRejected;

/// <summary>Chair and secretary signed the protocol (art. 39-3(10)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Protocol">What it contains.</param>
/// <param name="DaysLate">By how many days it was late, 0 where in time; null where no limit ran, and in older entries.</param>
public sealed record ProtocolSigned(
    LocalDate On, SittingProtocol Protocol, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? DaysLate = null)
    : GatheringFact, IProtocolSigned;

/// <summary>The akim received the protocol (art. 39-3(10)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="DaysLate">By how many days it was late, 0 where in time; null where no limit ran, and in older entries.</param>
public sealed record ProtocolHandedOver(
    LocalDate On, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? DaysLate = null)
    : GatheringFact, IProtocolHandedOver;

/// <summary>The akim agreed with the decision (art. 39-3(12)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Item">The number of the item of the agenda, from 1.</param>
/// <param name="DaysLate">By how many days it was late, 0 where in time; null where no limit ran, and in older entries.</param>
public sealed record ItemConfirmed(
    LocalDate On, int Item, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? DaysLate = null)
    : GatheringFact, IItemConfirmed;

/// <summary>The akim disagreed with the decision (art. 39-3(11)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Item">The number of the item of the agenda, from 1.</param>
/// <param name="DaysLate">By how many days it was late, 0 where in time; null where no limit ran, and in older entries.</param>
public sealed record ItemDisputed(
    LocalDate On, int Item, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? DaysLate = null)
    : GatheringFact, IItemDisputed;

/// <summary>The decision was adopted again (art. 39-3(11)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Item">The number of the item of the agenda, from 1.</param>
/// <param name="Present">The number of participants.</param>
/// <param name="InFavour">The votes for the decision.</param>
public sealed record ItemInsisted(LocalDate On, int Item, int Present, int InFavour) : GatheringFact, IItemInsisted;

/// <summary>The decision was given up in the new discussion (art. 39-3(11)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Item">The number of the item of the agenda, from 1.</param>
/// <param name="Present">The number of participants.</param>
/// <param name="InFavour">The votes for the decision.</param>
public sealed record ItemWithdrawn(LocalDate On, int Item, int Present, int InFavour) : GatheringFact, IItemWithdrawn
{
    /// <inheritdoc/>
    protected override CommunityGathering Fold(CommunityGathering current) => base.Fold(current).WithoutDecisionOn(Item);
}

/// <summary>The akim dropped the disagreement (art. 39-3(11)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Item">The number of the item of the agenda, from 1.</param>
public sealed record ItemConceded(LocalDate On, int Item) : GatheringFact, IItemConceded;

/// <summary>The maslikhat discussed the disagreement in a sitting (art. 39-3(11)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Item">The number of the item of the agenda, from 1.</param>
public sealed record ItemDiscussed(LocalDate On, int Item) : GatheringFact, IItemDiscussed;

/// <summary>The higher akim upheld the decision (art. 39-3(11)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Item">The number of the item of the agenda, from 1.</param>
public sealed record ItemUpheld(LocalDate On, int Item) : GatheringFact, IItemUpheld;

/// <summary>The higher akim overturned the decision (art. 39-3(11)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Item">The number of the item of the agenda, from 1.</param>
public sealed record ItemOverturned(LocalDate On, int Item) : GatheringFact, IItemOverturned
{
    /// <inheritdoc/>
    protected override CommunityGathering Fold(CommunityGathering current) => base.Fold(current).WithoutDecisionOn(Item);
}

/// <summary>The decisions were published (art. 39-3(14)).</summary>
/// <param name="On">The day in the locality.</param>
public sealed record Published(LocalDate On) : GatheringFact, IPublished;

/// <summary>The decision was carried out (art. 39-3(13)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Item">The number of the item of the agenda, from 1.</param>
/// <param name="Act">The opaque reference to the act by which it was carried out; null without one.</param>
public sealed record ItemExecuted(LocalDate On, int Item, string? Act) : GatheringFact, IItemExecuted;

/// <summary>Everything was considered, published and carried out (art. 39-3(12)-(14)).</summary>
/// <param name="On">The day in the locality.</param>
public sealed record Completed(LocalDate On) : GatheringFact, ICompleted;

/// <summary>A slip in the notice, or in the day on which it was given (art. 39-3(8)) was corrected.</summary>
/// <param name="On">The day of the correction, in the locality.</param>
/// <param name="NoticeBefore">When, where and how, as it was recorded.</param>
/// <param name="RepresentativesBefore">The number of elected representatives, null without them, as it was recorded.</param>
/// <param name="DayBefore">The day of it, as it was recorded.</param>
/// <param name="Notice">When, where and how, as it stands.</param>
/// <param name="Representatives">The number of elected representatives, null without them, as it stands.</param>
/// <param name="Day">The day of it, as it stands.</param>
/// <param name="Act">Why, and by which act.</param>
public sealed record NoticeCorrected(
    LocalDate On,
    SittingNotice NoticeBefore,
    int? RepresentativesBefore,
    LocalDate DayBefore,
    SittingNotice Notice,
    int? Representatives,
    LocalDate Day,
    CorrectionAct Act) : GatheringFact, INoticeCorrected
{
    /// <inheritdoc/>
    protected override CommunityGathering Fold(CommunityGathering current) => base.Fold(current) with { Representatives = Representatives };
}

/// <summary>A slip in the number of participants (art. 39-3(9)) was corrected.</summary>
/// <param name="On">The day of the correction, in the locality.</param>
/// <param name="PresentBefore">The number of those who take part, as it was recorded.</param>
/// <param name="Present">The number of those who take part, as it stands.</param>
/// <param name="Act">Why, and by which act.</param>
public sealed record AttendanceCorrected(
    LocalDate On, int PresentBefore, int Present, CorrectionAct Act)
    : GatheringFact, IAttendanceCorrected;

/// <summary>A slip in the votes for chair and secretary (art. 39-3(10)) was corrected.</summary>
/// <param name="On">The day of the correction, in the locality.</param>
/// <param name="ForChairBefore">The votes for the chair, as it was recorded.</param>
/// <param name="ForSecretaryBefore">The votes for the secretary, as it was recorded.</param>
/// <param name="ForChair">The votes for the chair, as it stands.</param>
/// <param name="ForSecretary">The votes for the secretary, as it stands.</param>
/// <param name="Act">Why, and by which act.</param>
public sealed record PresidiumCorrected(
    LocalDate On, int ForChairBefore, int ForSecretaryBefore, int ForChair, int ForSecretary, CorrectionAct Act)
    : GatheringFact, IPresidiumCorrected;

/// <summary>A slip in the votes for the agenda (art. 39-3(10)) was corrected.</summary>
/// <param name="On">The day of the correction, in the locality.</param>
/// <param name="InFavourBefore">The votes in favour, as it was recorded.</param>
/// <param name="InFavour">The votes in favour, as it stands.</param>
/// <param name="Act">Why, and by which act.</param>
public sealed record AgendaCorrected(LocalDate On, int InFavourBefore, int InFavour, CorrectionAct Act) : GatheringFact, IAgendaCorrected;

/// <summary>A slip in the votes on an item (art. 39-3(11)) was corrected.</summary>
/// <param name="On">The day of the correction, in the locality.</param>
/// <param name="Item">The number of the item.</param>
/// <param name="InFavourBefore">The votes in favour, as it was recorded.</param>
/// <param name="InFavour">The votes in favour, as it stands.</param>
/// <param name="Act">Why, and by which act.</param>
public sealed record ItemVoteCorrected(
    LocalDate On, int Item, int InFavourBefore, int InFavour, CorrectionAct Act) : GatheringFact, IItemVoteCorrected;

/// <summary>A slip in the figures of a new discussion (art. 39-3(11)) was corrected.</summary>
/// <param name="On">The day of the correction, in the locality.</param>
/// <param name="Item">The number of the item.</param>
/// <param name="PresentBefore">The number of those who take part in it, as it was recorded.</param>
/// <param name="InFavourBefore">The votes for the decision as it was, as it was recorded.</param>
/// <param name="Present">The number of those who take part in it, as it stands.</param>
/// <param name="InFavour">The votes for the decision as it was, as it stands.</param>
/// <param name="Act">Why, and by which act.</param>
public sealed record RediscussionCorrected(
    LocalDate On, int Item, int PresentBefore, int InFavourBefore, int Present, int InFavour, CorrectionAct Act)
    : GatheringFact, IRediscussionCorrected;

/// <summary>A slip in the protocol, or in the day of its signature (art. 39-3(10)) was corrected.</summary>
/// <param name="On">The day of the correction, in the locality.</param>
/// <param name="ProtocolBefore">What it contains, as it was recorded.</param>
/// <param name="DayBefore">The day of it, as it was recorded.</param>
/// <param name="Protocol">What it contains, as it stands.</param>
/// <param name="Day">The day of it, as it stands.</param>
/// <param name="Act">Why, and by which act.</param>
public sealed record ProtocolCorrected(
    LocalDate On, SittingProtocol ProtocolBefore, LocalDate DayBefore, SittingProtocol Protocol, LocalDate Day, CorrectionAct Act)
    : GatheringFact, IProtocolCorrected;

/// <summary>A slip in the day of publication (art. 39-3(14)) was corrected.</summary>
/// <param name="On">The day of the correction, in the locality.</param>
/// <param name="DayBefore">The day of it, as it was recorded.</param>
/// <param name="Day">The day of it, as it stands.</param>
/// <param name="Act">Why, and by which act.</param>
public sealed record PublicationCorrected(
    LocalDate On, LocalDate DayBefore, LocalDate Day, CorrectionAct Act) : GatheringFact, IPublicationCorrected;

/// <summary>The contracts of both families, generated at compile time, so that trimming and AOT keep them.</summary>
[JsonSourceGenerationOptions(UseStringEnumConverter = true, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(GatheringFact))]
[JsonSerializable(typeof(CommunityGathering))]
[JsonSerializable(typeof(GatheringCommand))]
[JsonSerializable(typeof(AssemblyLaw))]
internal sealed partial class GatheringJson : JsonSerializerContext;
