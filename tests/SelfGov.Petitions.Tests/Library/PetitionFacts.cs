using NodaTime;
using SelfGov.Workflow;

namespace SelfGov.Petitions.Library;

public abstract record PetitionFact : Fact<LibraryPetition, PetitionTrigger>;

// <snippet:facts>
public sealed record PetitionPublished(string Title, string Initiator, Instant At) : PetitionFact
{
    public override PetitionTrigger Trigger => PetitionTrigger.PetitionPublished;

    public override LibraryPetition Apply(LibraryPetition current) =>
        current with { Title = Title, Initiator = Initiator, PublishedAt = At };
}

public sealed record CollectionResumed : PetitionFact
{
    public override PetitionTrigger Trigger => PetitionTrigger.CollectionResumed;

    public override LibraryPetition Apply(LibraryPetition current) => current;
}
// </snippet>

public sealed record SignatureGiven(int Number, string Resident, Instant At) : PetitionFact
{
    public override PetitionTrigger Trigger => PetitionTrigger.SignatureGiven;

    public override LibraryPetition Apply(LibraryPetition current) => current with
    {
        Signatures = current.Signatures.Add(Number, new Signature(Number, Resident, At)),
        Signatories = current.Signatories.Add(Resident),
    };
}

// <snippet:part-fact>
public sealed record SignatureConfirmed(int Number) : PetitionFact
{
    public override PetitionTrigger Trigger => PetitionTrigger.SignatureConfirmed;

    public override LibraryPetition Apply(LibraryPetition current) => current with
    {
        Signatures = current.Signatures.SetItem(Number, current.Signatures[Number].After(Trigger)),
        Confirmed = current.Confirmed + 1,
    };
}
// </snippet>

public sealed record SignatureRejected(int Number) : PetitionFact
{
    public override PetitionTrigger Trigger => PetitionTrigger.SignatureRejected;

    public override LibraryPetition Apply(LibraryPetition current) => current with
    {
        Signatures = current.Signatures.SetItem(Number, current.Signatures[Number].After(Trigger)),
    };
}

public sealed record SignatureWithdrawn(int Number) : PetitionFact
{
    public override PetitionTrigger Trigger => PetitionTrigger.SignatureWithdrawn;

    public override LibraryPetition Apply(LibraryPetition current)
    {
        Signature withdrawn = current.Signatures[Number];
        return current with
        {
            Signatures = current.Signatures.SetItem(Number, withdrawn.After(Trigger)),
            Signatories = current.Signatories.Remove(withdrawn.Resident),
            Confirmed = withdrawn.State == SignatureState.Confirmed ? current.Confirmed - 1 : current.Confirmed,
        };
    }
}

public sealed record CollectionPaused(string Reason) : PetitionFact
{
    public override PetitionTrigger Trigger => PetitionTrigger.CollectionPaused;

    public override LibraryPetition Apply(LibraryPetition current) => current;
}

public sealed record SignaturesHandedOver(int Confirmed, Instant At) : PetitionFact
{
    public override PetitionTrigger Trigger => PetitionTrigger.SignaturesHandedOver;

    public override LibraryPetition Apply(LibraryPetition current) => current with { HandedOverAt = At };
}

public sealed record CollectionLapsed(int Confirmed, Instant At) : PetitionFact
{
    public override PetitionTrigger Trigger => PetitionTrigger.CollectionLapsed;

    public override LibraryPetition Apply(LibraryPetition current) => current;
}

public sealed record PetitionGranted(bool BySilence) : PetitionFact
{
    public override PetitionTrigger Trigger => PetitionTrigger.PetitionGranted;

    public override LibraryPetition Apply(LibraryPetition current) => current;
}

public sealed record PetitionDeclined(string Reasons) : PetitionFact
{
    public override PetitionTrigger Trigger => PetitionTrigger.PetitionDeclined;

    public override LibraryPetition Apply(LibraryPetition current) => current;
}

public sealed record PetitionWithdrawn : PetitionFact
{
    public override PetitionTrigger Trigger => PetitionTrigger.PetitionWithdrawn;

    public override LibraryPetition Apply(LibraryPetition current) => current;
}

public sealed record NoticePosted(string Text) : PetitionFact
{
    public override PetitionTrigger Trigger => PetitionTrigger.NoticePosted;

    public override LibraryPetition Apply(LibraryPetition current) => current;
}
