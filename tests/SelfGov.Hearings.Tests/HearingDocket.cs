using NodaTime;
using SelfGov.Hearings.Comments;
using SelfGov.Kazakhstan;
using SelfGov.Law;
using static SelfGov.Kazakhstan.Bodies.Roles;

namespace SelfGov.Hearings;

/// <summary>
/// An environmental hearing of edition EM2 on Tuesday, 21 April 2026: initiated and announced on 10 March, with Nauryz between, and a
/// public
/// council's hearing of edition CH2.
/// </summary>
internal static class HearingDocket
{
    internal const string Digest = "3b7d5c0f8e2a91644c1de0a75b9f23886d104ef7a2c5b3900f1e8d7c6b5a4932";
    internal static readonly Locality Village = new("193630100", "Test rural district", "Asia/Almaty", 1_500);
    internal static readonly HearingSchedule Meeting = new(new LocalDateTime(2026, 4, 21, 11, 0), "House of culture");

    internal static HearingProfile Profile(string id) => HearingEditions.All.Single(profile => profile.Id == new EditionId(id));

    internal static Docket<PublicHearing> Docket(HearingProfile profile) =>
        new(HearingLifecycle.Under(profile), HearingLifecycle.Procedure.Facts);

    internal static Docket<PublicHearing> Docket(string profile) => Docket(Profile(profile));

    internal static Docket<PublicHearing> Announced(HearingProfile? profile = null, HearingSchedule? schedule = null) =>
        Docket(profile ?? Profile("EM2")).At("2026-03-10T10:00:00")
            .Accept(new InitiateHearing(Village, "Gravel pit of the district"), HearingInitiator)
            .Accept(new AgreeOnSchedule(schedule ?? Meeting), LocalExecutiveBody)
            .Accept(new AnnounceHearing(schedule ?? Meeting, ["Report on possible effects"]), HearingInitiator);

    internal static Docket<PublicHearing> Open(HearingProfile? profile = null) => Announced(profile)
        .Accept(new OpenMaterials("https://akimat.example/report"), LocalExecutiveBody)
        .Accept(new GiveNotice(NoticeChannel.LocalNewspaper, "No. 20"), HearingInitiator)
        .Accept(new GiveNotice(NoticeChannel.Broadcast, "channel 1"), HearingInitiator);

    internal static Docket<PublicHearing> InSession(HearingProfile? profile = null) => Opened(Open(profile));

    internal static Docket<PublicHearing> Opened(Docket<PublicHearing> docket) => docket.At("2026-04-21T11:00:00")
        .Accept(new RegisterParticipant("somebody", ParticipantCapacity.Public, "Anar S."), HearingSecretary)
        .Accept(new OpenSession("person-1", "person-2", 40), LocalExecutiveBody);

    internal static Docket<PublicHearing> Concluded(HearingProfile? profile = null) =>
        InSession(profile).Accept(new CloseSession(), HearingChair);

    internal static Docket<PublicHearing> Signed(Docket<PublicHearing> concluded) => concluded
        .Accept(new DrawUpRecord(Digest, HasRecording: true), HearingSecretary)
        .Accept(new SignRecord(), HearingChair)
        .Accept(new SignRecord(), HearingSecretary);

    internal static SubmitComment Written(string text, string? author = "somebody", CommentChannel channel = CommentChannel.Portal,
        LocalDate? postedOn = null) =>
        new(CommentKind.Remark, channel, text, author, "Daniyar T.", postedOn);
}
