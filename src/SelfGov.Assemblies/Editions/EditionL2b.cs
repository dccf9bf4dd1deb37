using SelfGov.Assemblies.Sittings;
using SelfGov.Law;

namespace SelfGov.Assemblies.Editions;

/// <summary>
/// L2b, order No. 122 of 23 June 2023: notice, quorum, vote and protocol of separate gatherings. Article 39-3 itself, as Law No. 223-VII of
/// 19 April 2023 left it, says otherwise only who approves the model rules.
/// </summary>
internal static class EditionL2b
{
    internal static readonly AssemblyLaw Law = EditionL2a.Law with
    {
        Id = new EditionId("L2b"),
        SeparateNotice = new(TimeLimit.CalendarDays(10).Before(), AssemblyActs.SeparateGatheringRules.At("6")),
        SeparateQuorum = new(new Threshold(Share.AtLeast(1, 10), VoteBase.All), AssemblyActs.SeparateGatheringRules.At("7")),
        SeparateVote = AssemblyActs.SeparateGatheringRules.At("10"),
        SeparateHandOver = new(TimeLimit.WorkingDays(2), AssemblyActs.SeparateGatheringRules.At("11")),
    };
}
