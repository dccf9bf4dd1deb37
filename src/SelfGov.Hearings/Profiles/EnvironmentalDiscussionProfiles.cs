using NodaTime;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using static SelfGov.Hearings.HearingActs;

namespace SelfGov.Hearings.Profiles;

/// <summary>
/// Environmental hearings in the form of a public discussion in the information system (article 96 of the Environmental Code).
/// </summary>
/// <remarks>The rules of Order No. 286, which set the terms, were not read: what they set is null.</remarks>
internal static class EnvironmentalDiscussionProfiles
{
    internal static readonly HearingProfile Ed1 = new()
    {
        Id = new EditionId("ED1"),
        Kind = HearingKind.EnvironmentalDiscussion,
        Form = HearingForm.Discussion,
        Title = new("жария талқылау нысанындағы экологиялық қоғамдық тыңдау", "общественные слушания посредством публичных обсуждений",
            "environmental hearing in the form of a public discussion"),
        Basis = EnvironmentalCode.At("96", 2),
        First = new LocalDate(2024, 3, 23),
        Certainty = Certainty.Reported,
        Initiators = new([Roles.HearingInitiator], EnvironmentalCode.At("96", 1)),
        Organisers = new([Roles.HearingInitiator, Roles.AuthorisedBody, Roles.LocalExecutiveBody],
            EnvironmentalCode.At("96", 2)),
        Record = EnvironmentalCode.At("96", 2),
        Answers = EnvironmentalCode.At("96", 2),
        Publication = EnvironmentalCode.At("96", 2),
        Repeat = new(
            [RepeatGround.SubjectChanged, RepeatGround.CommentsStand, RepeatGround.OrderBroken], EnvironmentalCode.At("96", 3)),
    };
}
