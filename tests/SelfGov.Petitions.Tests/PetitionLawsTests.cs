using SelfGov.Law;
using SelfGov.Petitions.Library;
using SelfGov.Testing;
using SelfGov.Workflow;

namespace SelfGov.Petitions;

/// <summary>The laws that every lifecycle keeps, tried on this one under each edition.</summary>
public class PetitionLawsTests
{
    public static TheoryData<string> Editions => [.. LibraryEditions.All.All.Select(edition => edition.Id.ToString())];

    // <snippet:laws>
    [Theory]
    [MemberData(nameof(Editions))]
    public void Walks_keep_the_laws_and_come_to_stand_in_every_state_but_the_superstate(string edition) => Assert.Equal(
        Enum.GetValues<PetitionState>().Except([PetitionState.Open]).Order(),
        Laws(edition).Walk(seed: 1, walks: TestSize.Of(400, full: 2000)).Add(PetitionState.Draft).Order());

    [Theory]
    [MemberData(nameof(Editions))]
    public void The_table_is_that_of_stateless_and_no_state_is_a_dead_end(string edition)
    {
        Laws(edition).TheTableIsStateless();
        Laws(edition).NoStateIsADeadEnd();
    }
    // </snippet>

    // <snippet:story>
    [Xunit.Fact]
    public void A_petition_is_told_from_its_publication_to_the_councils_silence() =>
        new Story<LibraryPetition>(LibraryPetitionLifecycle.Procedure, "first", LibraryPetition.Almaty)
            .Until("2030-03-01T09:00:00")
            .Refuses(new PublishPetition(" "), PetitionRole.Resident, "title.given", LibraryRules.Act.At("2", 2))
            .Accepts(new PublishPetition("Open on Sundays"), Village.Aigul)
            .Runs("collection.closes", "2030-03-31T09:00:00")
            .Accepts(new SignPetition(), Village.Aigul)
            .Refuses(new SignPetition(), Village.Aigul, "resident.signs-once", LibraryRules.Act.At("3", 2))
            .Accepts(new SignPetition(), Village.Resident("boris"))
            .Accepts(new SignPetition(), Village.Resident("chingiz"))
            .Runs("signature.checked", "2030-03-06T09:00:00")
            .Accepts(new CheckSignature(1, IsGenuine: true), Village.Librarian)
            .Accepts(new CheckSignature(2, IsGenuine: true), Village.Librarian)
            .Refuses(new HandOverSignatures(), Village.Aigul, "signatures.enough", LibraryEditions.First.Signatures.Basis)
            .Accepts(new CheckSignature(3, IsGenuine: true), Village.Librarian)
            .Stands(PetitionState.Collecting)
            .Until("2030-03-31T09:00:00")
            .Stands(PetitionState.UnderReview)
            .Runs("answer.given", "2030-04-15T09:00:00")
            .Until("2030-05-30T09:00:00")
            .Stands(PetitionState.Granted)
            .ReplaysToItself();
    // </snippet>

    private static LifecycleLaws<LibraryPetition, PetitionState> Laws(string edition) => new(
        (Lifecycle<LibraryPetition, PetitionState>)LibraryPetitionLifecycle.Procedure.Lifecycles.Of(new EditionId(edition)),
        LibraryPetitionLifecycle.Procedure.Facts,
        Village.Start,
        Propose);

    // Mostly what leads on, so that walks come to the end of the procedure; now and then anything.
    private static Proposal<LibraryPetition> Propose(Story<LibraryPetition> story, Random random) => random.Next(5) == 0
        ? Anything(story.Case, random)
        : story.Case.State switch
        {
            PetitionState.Draft => new(new PublishPetition("Open on Sundays"), Village.Aigul),
            PetitionState.Paused => new(new ResumeCollection(), Village.Librarian),
            PetitionState.UnderReview => new(new AnswerPetition(random.Next(2) == 0, "No money"), Village.Council),
            _ when story.Case.Signatures.Count < 7 => new(new SignPetition(), Village.Resident($"resident-{story.Case.Signatures.Count}")),
            _ when random.Next(4) == 0 => new(new HandOverSignatures(), Village.Aigul),
            _ => Check(random.Next(1, 8), isGenuine: true),
        };

    private static Proposal<LibraryPetition> Anything(LibraryPetition petition, Random random)
    {
        int number = random.Next(1, petition.Signatures.Count + 3);
        Actor[] actors = [Village.Aigul, Village.Resident($"resident-{random.Next(8)}"), Village.Librarian, Village.Council];
        Actor actor = actors[random.Next(actors.Length)];
        return random.Next(9) switch
        {
            0 => new(new PublishPetition(random.Next(2) == 0 ? " " : "Longer hours"), actor),
            1 => new(new SignPetition(), actor),
            2 => new(new PauseCollection(random.Next(2) == 0 ? string.Empty : "Repairs"), actor),
            3 => new(new ResumeCollection(), actor),
            4 => new(new WithdrawPetition(), actor),
            5 => new(new HandOverSignatures(), actor),
            6 => Check(number, random.Next(2) == 0),
            7 => new(new WithdrawSignature(number), actor, $"{number}"),
            _ => new(new AnswerPetition(random.Next(2) == 0, random.Next(2) == 0 ? " " : "No money"), actor),
        };
    }

    private static Proposal<LibraryPetition> Check(int number, bool isGenuine) =>
        new(new CheckSignature(number, isGenuine), Village.Librarian, $"{number}");
}
