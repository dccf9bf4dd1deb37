namespace SelfGov.Petitions.Library;

// <snippet:states>
public enum PetitionState
{
    Draft,
    Open,
    Collecting,
    Paused,
    UnderReview,
    Granted,
    Declined,
    Withdrawn,
    Lapsed,
}
// </snippet>
