using SelfGov.Assemblies.Meetings;
using SelfGov.Law;
using SelfGov.Workflow;

namespace OkrugYear;

/// <summary>Facts of a meeting in words.</summary>
internal static class MeetingTexts
{
    private static readonly Words Delegated = new("жіберілген мүше: {0}", "делегировано членов: {0}", "{0} delegated members");
    private static readonly Words Present = new("{1} мүшеден {0} мүше келді", "присутствуют {0} из {1}", "{0} of {1} members present");
    private static readonly Words Votes = new("{1} қатысушының {0} дауысы", "{0} голосов из {1}", "{0} votes of {1}");

    /// <summary>What the fact is about; null where its name says it all.</summary>
    public static Words? Details(Fact<AssemblyMeeting> fact, AssemblyMeeting after) => fact switch
    {
        Convened convened => Delegated.With(Words.Of(convened.Delegated)),
        NoticeGiven notified => Words.Of(notified.Notice.At),
        QuorumReached reached => Present.With(Words.Of(reached.Present), Words.Of(after.Sitting.Entitled)),
        ItemAdopted adopted => Votes.With(Words.Of(adopted.InFavour), Words.Of(adopted.Present)),
        ProtocolSigned signed => BudgetTexts.Short(signed.Protocol.Digest),
        _ => null,
    };
}
