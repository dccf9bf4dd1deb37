using NodaTime;
using SelfGov.Hearings.Comments;
using SelfGov.Kazakhstan;
using SelfGov.Law;
using static SelfGov.Kazakhstan.Bodies.Roles;

namespace SelfGov.Hearings;

/// <summary>
/// An environmental hearing of edition EM2 on Tuesday, 21 April 2026: initiated and announced on 10 March, with Nauryz between, and a
/// public
/// council's hearing of edition CH3.
/// </summary>
internal static class GivenHearing
{
    internal const string Digest = "3b7d5c0f8e2a91644c1de0a75b9f23886d104ef7a2c5b3900f1e8d7c6b5a4932";
    internal static readonly Locality Village = new("193630100", "Test rural district", "Asia/Almaty", 1_500);
    internal static readonly HearingSchedule Meeting = new(new LocalDateTime(2026, 4, 21, 11, 0), "House of culture");

    internal static HearingProfile Profile(string id) => HearingEditions.All.Single(profile => profile.Id == new EditionId(id));

    internal static Story<PublicHearing> Begin(HearingProfile profile) =>
        Stories.Of(HearingLifecycle.Under(profile), HearingLifecycle.Procedure.Facts);

    internal static Story<PublicHearing> Begin(string profile) => Begin(Profile(profile));

    internal static Story<PublicHearing> Announced(HearingProfile? profile = null, HearingSchedule? schedule = null) =>
        Begin(profile ?? Profile("EM2")).Until("2026-03-10T10:00:00")
            .Accepts(new InitiateHearing(Village, "Gravel pit of the district"), HearingInitiator)
            .Accepts(new AgreeOnSchedule(schedule ?? Meeting), LocalExecutiveBody)
            .Accepts(new AnnounceHearing(schedule ?? Meeting, ["Report on possible effects"]), HearingInitiator);

    internal static Story<PublicHearing> Open(HearingProfile? profile = null) => Announced(profile)
        .Accepts(new OpenMaterials("https://akimat.example/report"), LocalExecutiveBody)
        .Accepts(new GiveNotice(NoticeChannel.LocalNewspaper, "No. 20"), HearingInitiator)
        .Accepts(new GiveNotice(NoticeChannel.Broadcast, "channel 1"), HearingInitiator);

    internal static Story<PublicHearing> InSession(HearingProfile? profile = null) => Opened(Open(profile));

    internal static Story<PublicHearing> Opened(Story<PublicHearing> story) => story.Until("2026-04-21T11:00:00")
        .Accepts(new RegisterParticipant("somebody", ParticipantCapacity.Public, "Anar S."), HearingSecretary)
        .Accepts(new OpenSession("person-1", "person-2", 40), LocalExecutiveBody);

    internal static Story<PublicHearing> Concluded(HearingProfile? profile = null) =>
        InSession(profile).Accepts(new CloseSession(), HearingChair);

    internal static Story<PublicHearing> Signed(Story<PublicHearing> concluded) => concluded
        .Accepts(new DrawUpRecord(Digest, HasRecording: true), HearingSecretary)
        .Accepts(new SignRecord(), HearingChair)
        .Accepts(new SignRecord(), HearingSecretary);

    internal static SubmitComment Written(string text, string? author = "somebody", CommentChannel channel = CommentChannel.Portal,
        LocalDate? postedOn = null) =>
        new(CommentKind.Remark, channel, text, author, "Daniyar T.", postedOn);
}
