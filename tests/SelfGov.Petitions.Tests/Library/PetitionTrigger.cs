namespace SelfGov.Petitions.Library;

// <snippet:triggers>
public enum PetitionTrigger
{
    PetitionPublished,
    SignatureGiven,
    SignatureConfirmed,
    SignatureRejected,
    SignatureWithdrawn,
    CollectionPaused,
    CollectionResumed,
    SignaturesHandedOver,
    CollectionLapsed,
    PetitionGranted,
    PetitionDeclined,
    PetitionWithdrawn,
    NoticePosted,
}
// </snippet>
