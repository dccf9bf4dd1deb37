using System.Collections.Immutable;
using NodaTime;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using static SelfGov.Kazakhstan.KazakhstanActs;

namespace SelfGov.Elections.NoConfidence;

/// <summary>The editions of article 24 of the law on local government over the direct election of akims.</summary>
/// <remarks>
/// The edition of the day of the written request governs a motion to its end. Article 24 reads the same in the version of 14.07.2026.
/// </remarks>
public static class NoConfidenceEditions
{
    private static readonly NoConfidenceLaw Since2021 = new()
    {
        Id = new EditionId("N1"),
        Initiative = new(new Threshold(Share.AtLeast(1, 5), VoteBase.All), LocalGovernmentAct.At("24", 1)),
        GroundList = LocalGovernmentAct.At("24", 2),
        Grounds = ImmutableDictionary.CreateRange<NoConfidenceGround, Citation>(
        [
            new(NoConfidenceGround.ReportsNotApproved, LocalGovernmentAct.At("24", 2, 1)),
            new(NoConfidenceGround.AssemblyInitiative, LocalGovernmentAct.At("24", 2, 2)),
        ]),
        ReportsNotApproved = new(2, LocalGovernmentAct.At("24", 2, 1)),
        Signatures = LocalGovernmentAct.At("24", 3),
        Collection = new(TimeLimit.WorkingDays(10), LocalGovernmentAct.At("24", 4)),
        Verifier = new(Roles.MaslikhatSecretary, LocalGovernmentAct.At("24", 4)),
        Verification = new(TimeLimit.WorkingDays(5), LocalGovernmentAct.At("24", 4)),
        Session = new(TimeLimit.Months(1), LocalGovernmentAct.At("24", 5)),
        Majority = new(new Threshold(Share.MoreThan(1, 2), VoteBase.All), LocalGovernmentAct.At("24", 5)),
        Delivery = LocalGovernmentAct.At("24", 6),
        HigherAkimDecides = new(TimeLimit.WorkingDays(10), LocalGovernmentAct.At("24", 7)),
        SecondVoteAfter = new(TimeLimit.Months(6), LocalGovernmentAct.At("24", 8)),
        Dismissal = LocalGovernmentAct.At("24", 8),
    };

    // Law No. 157-VII of 5 November 2022: the maslikhat has a chair instead of a secretary.
    private static readonly NoConfidenceLaw Since2023 = Since2021 with
    {
        Id = new EditionId("N2"),
        Verifier = new(Roles.MaslikhatChair, LocalGovernmentAct.At("24", 4)),
    };

    /// <summary>All editions, earliest first.</summary>
    public static readonly Editions<NoConfidenceLaw> All = new(
        new Edition<NoConfidenceLaw>(
            Since2021.Id, new LocalDate(2021, 6, 5), new LocalDate(2022, 12, 31), Certainty.Reported,
            new Words("2021-2022 жылдардағы сенімсіздік вотумы", "Вотум недоверия в 2021-2022 годах", "No confidence 2021-2022"),
            LocalGovernmentAct.At("24"), Since2021),
        new Edition<NoConfidenceLaw>(
            Since2023.Id, new LocalDate(2023, 1, 1), null, Certainty.Verified,
            new Words("2023 жылдан бергі сенімсіздік вотумы", "Вотум недоверия с 2023 года", "No confidence since 2023"),
            LocalGovernmentAct.At("24"), Since2023));
}
