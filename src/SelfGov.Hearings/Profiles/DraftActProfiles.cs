using NodaTime;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using static SelfGov.Hearings.HearingActs;

namespace SelfGov.Hearings.Profiles;

/// <summary>
/// Public discussion of drafts of acts (articles 18 and 20 of the law on legal acts, 17 of the law on access to information).
/// </summary>
internal static class DraftActProfiles
{
    /// <summary>Before Law No. 15-VII the draft was sent to the public council.</summary>
    internal static readonly HearingProfile Dd1 = new()
    {
        Id = new EditionId("DD1"),
        Kind = HearingKind.DraftAct,
        Form = HearingForm.Discussion,
        Title = new("нормативтік құқықтық акт жобасын талқылау", "обсуждение проекта нормативного правового акта",
            "discussion of a draft act"),
        Basis = LegalActs.At("20", 2),
        First = new LocalDate(2019, 2, 1),
        Last = new LocalDate(2021, 3, 22),
        Certainty = Certainty.Interpreted,
        Initiators = new([Roles.ActDrafter], LegalActs.At("20", 2)),
        Organisers = new([Roles.ActDrafter], LegalActs.At("20", 2)),
        DiscussionLength = new(TimeLimit.WorkingDays(10), LegalActs.At("20", 2)),
        Record = LegalActs.At("20", 2),
        Answers = LegalActs.At("20", 3),
        Publication = LegalActs.At("20", 2),
        HandOver = LegalActs.At("20", 2),
        Answer = new(TimeLimit.WorkingDays(10), LegalActs.At("20", 3)),
        AnsweredBy = new([Roles.ActDrafter], LegalActs.At("20", 3)),
    };

    /// <summary>Law No. 15-VII: the portal of open acts; the council is notified; who comments is registered.</summary>
    internal static readonly HearingProfile Dd2 = Dd1 with
    {
        Id = new EditionId("DD2"),
        Basis = LegalActs.At("18", 4),
        First = new LocalDate(2021, 3, 23),
        Last = null,
        IdentifiedAuthors = AccessToInformation.At("17", 1),
        Publication = AccessToInformation.At("17", 4),
    };
}
