using System.Text.Json.Serialization;
using NodaTime;
using SelfGov.Assemblies.Sittings;
using SelfGov.Kazakhstan;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Corrections;
using SelfGov.Workflow.Definition;

namespace SelfGov.Assemblies.Meetings;

/// <summary>
/// A fact of a meeting of an assembly. The facts are a closed family: these, by the names under which journals keep them for ever.
/// </summary>
/// <remarks>A fact tells the day in the locality (<c>On</c>) and, where it is about one, the number of the item (<c>Item</c>).</remarks>
[JsonDerivedType(typeof(Convened), "meeting-convened")]
[JsonDerivedType(typeof(Petitioned), "meeting-petitioned")]
[JsonDerivedType(typeof(PetitionGranted), "meeting-petition-granted")]
[JsonDerivedType(typeof(PetitionRefused), "meeting-petition-refused")]
[JsonDerivedType(typeof(PetitionAccepted), "meeting-petition-accepted")]
[JsonDerivedType(typeof(NoticeGiven), "meeting-notified")]
[JsonDerivedType(typeof(MaterialsSent), "materials-sent")]
[JsonDerivedType(typeof(QuorumReached), "meeting-quorum-reached")]
[JsonDerivedType(typeof(QuorumMissed), "meeting-quorum-missed")]
[JsonDerivedType(typeof(Opened), "meeting-opened")]
[JsonDerivedType(typeof(PresidiumElected), "meeting-presidium-elected")]
[JsonDerivedType(typeof(AgendaApproved), "meeting-agenda-approved")]
[JsonDerivedType(typeof(ItemLeftOut), "meeting-item-left-out")]
[JsonDerivedType(typeof(ItemAdopted), "meeting-item-adopted")]
[JsonDerivedType(typeof(ItemRejected), "meeting-item-rejected")]
[JsonDerivedType(typeof(ProtocolSigned), "meeting-protocol-signed")]
[JsonDerivedType(typeof(ProtocolHandedOver), "meeting-protocol-handed-over")]
[JsonDerivedType(typeof(ItemConfirmed), "meeting-decision-confirmed")]
[JsonDerivedType(typeof(ItemDisputed), "meeting-decision-disputed")]
[JsonDerivedType(typeof(ItemInsisted), "meeting-decision-insisted")]
[JsonDerivedType(typeof(ItemWithdrawn), "meeting-decision-withdrawn")]
[JsonDerivedType(typeof(ItemConceded), "meeting-decision-conceded")]
[JsonDerivedType(typeof(ItemDiscussed), "meeting-disagreement-discussed")]
[JsonDerivedType(typeof(ItemUpheld), "meeting-decision-upheld")]
[JsonDerivedType(typeof(ItemOverturned), "meeting-decision-overturned")]
[JsonDerivedType(typeof(ResultsTold), "meeting-results-told")]
[JsonDerivedType(typeof(Published), "meeting-decisions-published")]
[JsonDerivedType(typeof(ItemExecuted), "meeting-decision-executed")]
[JsonDerivedType(typeof(Completed), "meeting-completed")]
[JsonDerivedType(typeof(NextMeetingNamed), "next-meeting-named")]
[JsonDerivedType(typeof(NoticeCorrected), "meeting-notice-corrected")]
[JsonDerivedType(typeof(AttendanceCorrected), "meeting-attendance-corrected")]
[JsonDerivedType(typeof(PresidiumCorrected), "meeting-presidium-corrected")]
[JsonDerivedType(typeof(AgendaCorrected), "meeting-agenda-corrected")]
[JsonDerivedType(typeof(ItemVoteCorrected), "meeting-item-vote-corrected")]
[JsonDerivedType(typeof(RediscussionCorrected), "meeting-rediscussion-corrected")]
[JsonDerivedType(typeof(ProtocolCorrected), "meeting-protocol-corrected")]
[JsonDerivedType(typeof(PublicationCorrected), "meeting-publication-corrected")]
public abstract record MeetingFact : Fact<AssemblyMeeting>, ISittingFact
{
    private protected MeetingFact()
    {
    }

    Topology<AgendaItemState> ISittingFact.ItemTopology => MeetingLifecycle.Items;

    /// <inheritdoc/>
    protected override AssemblyMeeting Fold(AssemblyMeeting current) =>
        current with { Sitting = ((ISittingFact)this).Fold(current.Sitting) };
}

/// <summary>The akim convened the assembly on his own (art. 39-3(7)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Delegated">The number of delegated members.</param>
/// <param name="Items">The questions.</param>
public sealed record Convened(
    LocalDate On,
    Locality Unit,
    int Delegated,
    [property: JsonConverter(typeof(ValueListConverter<ProposedItem>))] ValueList<ProposedItem> Items) : MeetingFact, IConvened
{
    int IConvened.Entitled => Delegated;
}

/// <summary>Members asked for the assembly (art. 39-3(7)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Delegated">The number of delegated members.</param>
/// <param name="Initiators">The number of members who asked.</param>
/// <param name="Items">The questions.</param>
public sealed record Petitioned(
    LocalDate On,
    Locality Unit,
    int Delegated,
    int Initiators,
    [property: JsonConverter(typeof(ValueListConverter<ProposedItem>))] ValueList<ProposedItem> Items) : MeetingFact, IPetitioned
{
    int IPetitioned.Entitled => Delegated;
}

/// <summary>The akim of the raion allowed what members had asked for (art. 39-3(7) of 2013).</summary>
/// <param name="On">The day in the locality.</param>
public sealed record PetitionGranted(LocalDate On) : MeetingFact, IPetitionGranted;

/// <summary>The akim of the raion did not allow it (art. 39-3(7) of 2013).</summary>
/// <param name="On">The day in the locality.</param>
public sealed record PetitionRefused(LocalDate On) : MeetingFact, IPetitionRefused;

/// <summary>The akim convened what members had asked for (art. 39-3(7)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="DaysLate">By how many days it was late, 0 where in time; null where no limit ran, and in older entries.</param>
public sealed record PetitionAccepted(
    LocalDate On, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? DaysLate = null)
    : MeetingFact, IPetitionAccepted;

/// <summary>The community, or the members, were notified (art. 39-3(8)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Notice">When, where and how.</param>
public sealed record NoticeGiven(LocalDate On, SittingNotice Notice) : MeetingFact, INoticeGiven;

/// <summary>The members got the materials.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="DaysLate">By how many days it was late, 0 where in time; null where no limit ran, and in older entries.</param>
public sealed record MaterialsSent(
    LocalDate On, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? DaysLate = null)
    : MeetingFact, IMaterialsSent;

/// <summary>Enough members take part (art. 39-3(9)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Present">Their number.</param>
public sealed record QuorumReached(LocalDate On, int Present) : MeetingFact, IQuorumReached;

/// <summary>Too few members took part: the meeting counts as not held (art. 39-3(9)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Present">Their number.</param>
public sealed record QuorumMissed(LocalDate On, int Present) : MeetingFact, IQuorumMissed;

/// <summary>The assembly was opened (art. 39-3(10)).</summary>
/// <param name="On">The day in the locality.</param>
public sealed record Opened(LocalDate On) : MeetingFact, IOpened;

/// <summary>Chair and secretary were elected by open vote (art. 39-3(10)).</summary>
/// <param name="Chair">The opaque identity of the chair.</param>
/// <param name="ForChair">The votes for the chair.</param>
/// <param name="Secretary">The opaque identity of the secretary.</param>
/// <param name="ForSecretary">The votes for the secretary.</param>
public sealed record PresidiumElected(string Chair, int ForChair, string Secretary, int ForSecretary) : MeetingFact, IPresidiumElected;

/// <summary>The agenda was approved (art. 39-3(10)); items left out follow as facts of their own.</summary>
/// <param name="InFavour">The votes in favour.</param>
/// <param name="Added">The questions added when it was discussed; null where none were.</param>
public sealed record AgendaApproved(
    int InFavour,
    [property: JsonConverter(typeof(OptionalValueListConverter<ProposedItem>)), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    ValueList<ProposedItem>? Added = null) : MeetingFact, IAgendaApproved;

/// <summary>The item was left out of the agenda (art. 39-3(10)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Item">The number of the item of the agenda, from 1.</param>
public sealed record ItemLeftOut(LocalDate On, int Item) : MeetingFact, IItemLeftOut;

/// <summary>A decision on the item was adopted, on the day of the meeting (art. 39-3(11)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Item">The number of the item of the agenda, from 1.</param>
/// <param name="Present">The number of participants.</param>
/// <param name="InFavour">The votes in favour.</param>
/// <param name="ByCastingVote">Whether the chair's deciding vote adopted it: as many voted in favour as not.</param>
public sealed record ItemAdopted(LocalDate On, int Item, int Present, int InFavour, bool ByCastingVote = false) : MeetingFact, IItemAdopted
{
    bool IItemVote.DecidedByChair => ByCastingVote;
}

/// <summary>A decision on the item was not adopted, on the day of the meeting (art. 39-3(11)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Item">The number of the item of the agenda, from 1.</param>
/// <param name="Present">The number of participants.</param>
/// <param name="InFavour">The votes in favour.</param>
public sealed record ItemRejected(LocalDate On, int Item, int Present, int InFavour) : MeetingFact, IItemRejected;

/// <summary>Chair and secretary signed the protocol (art. 39-3(10)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Protocol">What it contains.</param>
/// <param name="DaysLate">By how many days it was late, 0 where in time; null where no limit ran, and in older entries.</param>
public sealed record ProtocolSigned(
    LocalDate On, SittingProtocol Protocol, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? DaysLate = null)
    : MeetingFact, IProtocolSigned;

/// <summary>The akim, or the maslikhat, received the protocol (art. 39-3(10); order No. 295, paragraph 12).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="ToMaslikhat">Whether the maslikhat received it; null where the akim did.</param>
/// <param name="DaysLate">By how many days it was late, 0 where in time; null where no limit ran, and in older entries.</param>
public sealed record ProtocolHandedOver(
    LocalDate On,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] bool? ToMaslikhat = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? DaysLate = null) : MeetingFact, IProtocolHandedOver
{
    bool IProtocolHandedOver.WentToMaslikhat => ToMaslikhat ?? false;
}

/// <summary>The akim agreed with the decision (art. 39-3(12)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Item">The number of the item of the agenda, from 1.</param>
/// <param name="DaysLate">By how many days it was late, 0 where in time; null where no limit ran, and in older entries.</param>
public sealed record ItemConfirmed(
    LocalDate On, int Item, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? DaysLate = null)
    : MeetingFact, IItemConfirmed;

/// <summary>The akim disagreed with the decision (art. 39-3(11)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Item">The number of the item of the agenda, from 1.</param>
/// <param name="DaysLate">By how many days it was late, 0 where in time; null where no limit ran, and in older entries.</param>
public sealed record ItemDisputed(
    LocalDate On, int Item, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? DaysLate = null)
    : MeetingFact, IItemDisputed;

/// <summary>The decision was adopted again (art. 39-3(11)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Item">The number of the item of the agenda, from 1.</param>
/// <param name="Present">The number of participants.</param>
/// <param name="InFavour">The votes for the decision.</param>
/// <param name="NotifiedOn">The day on which the members were notified of the new discussion; null where it was not said.</param>
/// <param name="ByCastingVote">Whether the chair's vote decided a tie; null where it did not.</param>
public sealed record ItemInsisted(
    LocalDate On,
    int Item,
    int Present,
    int InFavour,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] LocalDate? NotifiedOn = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] bool? ByCastingVote = null) : MeetingFact, IItemInsisted
{
    bool IItemVote.DecidedByChair => ByCastingVote ?? false;
}

/// <summary>The decision was given up in the new discussion (art. 39-3(11)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Item">The number of the item of the agenda, from 1.</param>
/// <param name="Present">The number of participants.</param>
/// <param name="InFavour">The votes for the decision.</param>
/// <param name="NotifiedOn">The day on which the members were notified of the new discussion; null where it was not said.</param>
public sealed record ItemWithdrawn(
    LocalDate On,
    int Item,
    int Present,
    int InFavour,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] LocalDate? NotifiedOn = null) : MeetingFact, IItemWithdrawn;

/// <summary>The akim dropped the disagreement (art. 39-3(11)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Item">The number of the item of the agenda, from 1.</param>
public sealed record ItemConceded(LocalDate On, int Item) : MeetingFact, IItemConceded;

/// <summary>The maslikhat discussed the disagreement in a sitting (art. 39-3(11)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Item">The number of the item of the agenda, from 1.</param>
public sealed record ItemDiscussed(LocalDate On, int Item) : MeetingFact, IItemDiscussed;

/// <summary>The higher akim upheld the decision (art. 39-3(11)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Item">The number of the item of the agenda, from 1.</param>
/// <param name="DaysLate">By how many days it was late, 0 where in time; null where no limit ran, and in older entries.</param>
public sealed record ItemUpheld(
    LocalDate On, int Item, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? DaysLate = null)
    : MeetingFact, IItemUpheld;

/// <summary>The higher akim overturned the decision (art. 39-3(11)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Item">The number of the item of the agenda, from 1.</param>
/// <param name="DaysLate">By how many days it was late, 0 where in time; null where no limit ran, and in older entries.</param>
public sealed record ItemOverturned(
    LocalDate On, int Item, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? DaysLate = null)
    : MeetingFact, IItemOverturned;

/// <summary>
/// The members were told what came of the akim's consideration (order No. 295, paragraph 14, since October 2021 paragraph 13).
/// </summary>
/// <param name="On">The day in the locality.</param>
/// <param name="DaysLate">By how many days it was late, 0 where in time; null where no limit ran, and in older entries.</param>
public sealed record ResultsTold(
    LocalDate On, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? DaysLate = null)
    : MeetingFact, INamed, ISittingFact
{
    static Words INamed.Text { get; } = new(
        "қарау нәтижелері мүшелерге жеткізілді", "результаты рассмотрения доведены до членов", "members told of the consideration");

    Sitting ISittingFact.Fold(Sitting sitting) => sitting with { ResultsToldOn = On };
}

/// <summary>The decisions were published (art. 39-3(14)).</summary>
/// <param name="On">The day in the locality.</param>
public sealed record Published(LocalDate On) : MeetingFact, IPublished;

/// <summary>The decision was carried out (art. 39-3(13)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Item">The number of the item of the agenda, from 1.</param>
/// <param name="Act">The opaque reference to the act by which it was carried out; null without one.</param>
public sealed record ItemExecuted(LocalDate On, int Item, string? Act) : MeetingFact, IItemExecuted;

/// <summary>Everything was considered, published and carried out (art. 39-3(12)-(14)).</summary>
/// <param name="On">The day in the locality.</param>
public sealed record Completed(LocalDate On) : MeetingFact, ICompleted;

/// <summary>A slip in the notice, or in the day on which it was given (art. 39-3(8)) was corrected.</summary>
/// <param name="On">The day of the correction, in the locality.</param>
/// <param name="NoticeBefore">When, where and how, as it was recorded.</param>
/// <param name="DayBefore">The day of it, as it was recorded.</param>
/// <param name="Notice">When, where and how, as it stands.</param>
/// <param name="Day">The day of it, as it stands.</param>
/// <param name="Act">Why, and by which act.</param>
public sealed record NoticeCorrected(
    LocalDate On, SittingNotice NoticeBefore, LocalDate DayBefore, SittingNotice Notice, LocalDate Day, CorrectionAct Act)
    : MeetingFact, INoticeCorrected;

/// <summary>A slip in the number of participants (art. 39-3(9)) was corrected.</summary>
/// <param name="On">The day of the correction, in the locality.</param>
/// <param name="PresentBefore">The number of those who take part, as it was recorded.</param>
/// <param name="Present">The number of those who take part, as it stands.</param>
/// <param name="Act">Why, and by which act.</param>
public sealed record AttendanceCorrected(LocalDate On, int PresentBefore, int Present, CorrectionAct Act)
    : MeetingFact, IAttendanceCorrected;

/// <summary>A slip in the votes for chair and secretary (art. 39-3(10)) was corrected.</summary>
/// <param name="On">The day of the correction, in the locality.</param>
/// <param name="ForChairBefore">The votes for the chair, as it was recorded.</param>
/// <param name="ForSecretaryBefore">The votes for the secretary, as it was recorded.</param>
/// <param name="ForChair">The votes for the chair, as it stands.</param>
/// <param name="ForSecretary">The votes for the secretary, as it stands.</param>
/// <param name="Act">Why, and by which act.</param>
public sealed record PresidiumCorrected(
    LocalDate On, int ForChairBefore, int ForSecretaryBefore, int ForChair, int ForSecretary, CorrectionAct Act)
    : MeetingFact, IPresidiumCorrected;

/// <summary>A slip in the votes for the agenda (art. 39-3(10)) was corrected.</summary>
/// <param name="On">The day of the correction, in the locality.</param>
/// <param name="InFavourBefore">The votes in favour, as it was recorded.</param>
/// <param name="InFavour">The votes in favour, as it stands.</param>
/// <param name="Act">Why, and by which act.</param>
public sealed record AgendaCorrected(LocalDate On, int InFavourBefore, int InFavour, CorrectionAct Act) : MeetingFact, IAgendaCorrected;

/// <summary>A slip in the votes on an item (art. 39-3(11)) was corrected.</summary>
/// <param name="On">The day of the correction, in the locality.</param>
/// <param name="Item">The number of the item.</param>
/// <param name="InFavourBefore">The votes in favour, as it was recorded.</param>
/// <param name="InFavour">The votes in favour, as it stands.</param>
/// <param name="Act">Why, and by which act.</param>
public sealed record ItemVoteCorrected(
    LocalDate On, int Item, int InFavourBefore, int InFavour, CorrectionAct Act) : MeetingFact, IItemVoteCorrected;

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
    : MeetingFact, IRediscussionCorrected;

/// <summary>A slip in the protocol, or in the day of its signature (art. 39-3(10)) was corrected.</summary>
/// <param name="On">The day of the correction, in the locality.</param>
/// <param name="ProtocolBefore">What it contains, as it was recorded.</param>
/// <param name="DayBefore">The day of it, as it was recorded.</param>
/// <param name="Protocol">What it contains, as it stands.</param>
/// <param name="Day">The day of it, as it stands.</param>
/// <param name="Act">Why, and by which act.</param>
public sealed record ProtocolCorrected(
    LocalDate On, SittingProtocol ProtocolBefore, LocalDate DayBefore, SittingProtocol Protocol, LocalDate Day, CorrectionAct Act)
    : MeetingFact, IProtocolCorrected;

/// <summary>A slip in the day of publication (art. 39-3(14)) was corrected.</summary>
/// <param name="On">The day of the correction, in the locality.</param>
/// <param name="DayBefore">The day of it, as it was recorded.</param>
/// <param name="Day">The day of it, as it stands.</param>
/// <param name="Act">Why, and by which act.</param>
public sealed record PublicationCorrected(
    LocalDate On, LocalDate DayBefore, LocalDate Day, CorrectionAct Act) : MeetingFact, IPublicationCorrected;

/// <summary>The contracts of both families, generated at compile time, so that trimming and AOT keep them.</summary>
[JsonSourceGenerationOptions(UseStringEnumConverter = true, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(MeetingFact))]
[JsonSerializable(typeof(AssemblyMeeting))]
[JsonSerializable(typeof(MeetingCommand))]
[JsonSerializable(typeof(AssemblyLaw))]
internal sealed partial class MeetingJson : JsonSerializerContext;
