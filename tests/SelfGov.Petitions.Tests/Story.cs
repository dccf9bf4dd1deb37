using NodaTime;
using SelfGov.Petitions.Library;
using SelfGov.Workflow;

namespace SelfGov.Petitions;

/// <summary>The people, days and lifecycles that the tests speak of.</summary>
internal static class Story
{
    internal static readonly Lifecycle<LibraryPetition, PetitionState, PetitionTrigger> Lifecycle = LibraryPetitionLifecycle.Under(LibraryRules.First);

    internal static readonly Instant Start = Instant.FromUtc(2030, 3, 1, 4, 0);

    internal static readonly CaseId Id = new("petition-1");

    internal static readonly Actor Aigul = new("aigul", PetitionRole.Resident);

    internal static readonly Actor Librarian = new("librarian", PetitionRole.Librarian);

    internal static readonly Actor Council = new("council", PetitionRole.Council);

    internal static Actor Resident(string id) => new(id, PetitionRole.Resident);

    internal static Instant Day(double days) => Start + Duration.FromDays(days);

    internal static LibraryPetition Published() => Accept(Lifecycle.Begin(Id), new PublishPetition("Open on Sundays"), Aigul, 0);

    /// <summary>Published and signed by these residents one hour after the start.</summary>
    internal static LibraryPetition SignedBy(params string[] residents) => residents.Aggregate(
        Published(), (petition, resident) => Accept(petition, new SignPetition(), Resident(resident), 0.05));

    /// <summary>Published with three confirmed signatures.</summary>
    internal static LibraryPetition Supported() => Enumerable.Range(1, 3).Aggregate(
        SignedBy("aigul", "boris", "chingiz"), (petition, number) => Accept(petition, new CheckSignature(number, true), Librarian, 2));

    internal static LibraryPetition HandedOver() => Accept(Supported(), new HandOverSignatures(), Aigul, 12);

    internal static Decision<LibraryPetition> Decide(LibraryPetition petition, ICommand<LibraryPetition> command, Actor actor, double day) =>
        Lifecycle.Decide(petition, command, new Context(Day(day), actor));

    internal static LibraryPetition Accept(LibraryPetition petition, ICommand<LibraryPetition> command, Actor actor, double day) =>
        Assert.IsType<Decision<LibraryPetition>.Accepted>(Decide(petition, command, actor, day)).Next;

    internal static Refusal[] Refuse(LibraryPetition petition, ICommand<LibraryPetition> command, Actor actor, double day) =>
        [.. Assert.IsType<Decision<LibraryPetition>.Refused>(Decide(petition, command, actor, day)).Refusals];

    /// <summary>All that is known of a petition, in a form that compares by value.</summary>
    internal static string Portrait(LibraryPetition petition) => string.Join(
        "|",
        petition.Id, petition.Version, petition.State, petition.Edition, petition.Title, petition.Initiator, petition.PublishedAt, petition.HandedOverAt,
        petition.Confirmed, string.Join(",", petition.Signatories.Order(StringComparer.Ordinal)), string.Join(",", petition.Signatures.Values));
}
