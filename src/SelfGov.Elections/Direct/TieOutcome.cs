namespace SelfGov.Elections.Direct;

/// <summary>What follows when candidates got the same, highest number of votes (art. 113-9).</summary>
public enum TieOutcome
{
    /// <summary>Repeat elections, with new nomination.</summary>
    RepeatElection,

    /// <summary>Repeat voting, with the same lists of voters.</summary>
    RepeatVoting,
}
