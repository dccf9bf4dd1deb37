using NodaTime;
using SelfGov.Petitions.Library;
using SelfGov.Testing;
using SelfGov.Workflow;

namespace SelfGov.Petitions;

/// <summary>The people, days and petitions that the tests speak of.</summary>
internal static class Village
{
    internal static readonly Lifecycle<LibraryPetition, PetitionState> Lifecycle = LibraryPetitionLifecycle.Under(LibraryEditions.First);

    internal static readonly Instant Start = Instant.FromUtc(2030, 3, 1, 4, 0);

    internal static readonly Actor Aigul = new("aigul", PetitionRole.Resident);

    internal static readonly Actor Librarian = new("librarian", PetitionRole.Librarian);

    internal static readonly Actor Council = new("council", PetitionRole.Council);

    internal static readonly CaseId Id = Tell().Case.Id;

    internal static Actor Resident(string id) => new(id, PetitionRole.Resident);

    internal static Instant Day(double days) => Start + Duration.FromDays(days);

    internal static Story<LibraryPetition> Tell() =>
        new Story<LibraryPetition>(Lifecycle, LibraryPetitionLifecycle.Procedure.Facts, LibraryPetition.Almaty).Until(Start);

    internal static LibraryPetition Published() => TellPublished().Case;

    /// <summary>Published and signed by these residents one hour after the start.</summary>
    internal static LibraryPetition SignedBy(params string[] residents) => TellSigned(residents).Case;

    /// <summary>Published with three confirmed signatures.</summary>
    internal static LibraryPetition Supported() => TellSupported().Case;

    internal static LibraryPetition HandedOver() => TellSupported().Until(Day(12)).Accepts(new HandOverSignatures(), Aigul).Case;

    internal static Story<LibraryPetition> TellPublished() => Tell().Accepts(new PublishPetition("Open on Sundays"), Aigul);

    internal static Story<LibraryPetition> TellSigned(params string[] residents) => residents.Aggregate(
        TellPublished().Until(Day(0.05)), (story, resident) => story.Accepts(new SignPetition(), Resident(resident)));

    internal static Story<LibraryPetition> TellSupported() => Enumerable.Range(1, 3).Aggregate(
        TellSigned("aigul", "boris", "chingiz").Until(Day(2)),
        (story, number) => story.Accepts(new CheckSignature(number, true), Librarian));

    internal static Decision<LibraryPetition> Decide(
        LibraryPetition petition, ICommand<LibraryPetition> command, Actor actor, double day) =>
        Lifecycle.Decide(petition, command, new Context(Day(day), actor));

    internal static LibraryPetition Accept(LibraryPetition petition, ICommand<LibraryPetition> command, Actor actor, double day) =>
        Assert.IsType<Decision<LibraryPetition>.Accepted>(Decide(petition, command, actor, day)).Next;

    internal static Refusal[] Refuse(LibraryPetition petition, ICommand<LibraryPetition> command, Actor actor, double day) =>
        [.. Assert.IsType<Decision<LibraryPetition>.Refused>(Decide(petition, command, actor, day)).Refusals];
}
