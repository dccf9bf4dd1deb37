using NodaTime;
using SelfGov.Cases;
using SelfGov.Law;
using SelfGov.Petitions.Doors;
using SelfGov.Petitions.Library;
using SelfGov.Workflow;

namespace SelfGov.Testing;

/// <summary>Where a story goes otherwise than it is told, the exception says what happened instead, and the story so far.</summary>
public class StoryTests
{
    private static readonly Actor Aigul = new("aigul", PetitionRole.Resident);

    [Xunit.Fact]
    public void A_story_that_goes_as_it_is_told_answers_with_case_moment_facts_and_no_refusals()
    {
        Story<LibraryPetition> story = Published().ReplaysToItself();

        Assert.Equal(PetitionState.Collecting, story.Case.State);
        Assert.Equal(Instant.FromUtc(2030, 3, 1, 4, 0), story.Now);
        Assert.Equal([new PetitionPublished("Open on Sundays", "aigul", story.Now)], story.Facts);
        Assert.Empty(story.Refusals);
    }

    [Xunit.Fact]
    public void Time_that_passes_is_taken_in()
    {
        Story<LibraryPetition> story = Published().Until("2030-03-31T09:00:00").Stands(PetitionState.Lapsed);

        Assert.Equal([typeof(PetitionPublished), typeof(CollectionLapsed)], story.Facts.Select(fact => fact.GetType()));
        story.ReplaysToItself();
    }

    [Xunit.Fact]
    public void Refusals_are_those_of_the_last_command()
    {
        Story<LibraryPetition> story = Published()
            .Refuses(new HandOverSignatures(), PetitionRole.Resident, "signatures.enough", LibraryRules.Act.At("4", 1));
        Assert.Equal(["hand-over.opens", "signatures.enough"], story.Refusals.Select(refusal => refusal.Code));

        Assert.Empty(story.Accepts(new SignPetition(), Aigul).Refusals);
        Assert.Equal(2, story.Case.Version);
    }

    [Xunit.Fact]
    public void A_time_that_is_none() =>
        Told("'tomorrow' is no local time such as 2023-03-13T10:00:00.", () => Published().Until("tomorrow"));

    [Xunit.Fact]
    public void Time_that_goes_back() => Told(
        "Time does not go back to 2030-02-28T09:00:00.", () => Published().Until("2030-02-28T09:00:00"));

    [Xunit.Fact]
    public void A_command_that_is_refused_names_every_refusal()
    {
        string text = Told("HandOverSignatures { } by dana (library-council) is refused: ", () => Published().Accepts(
            new HandOverSignatures(), new Actor("dana", PetitionRole.Council)));

        Assert.Contains("actor.role: the role must be entitled to do this", text, StringComparison.Ordinal);
        Assert.Contains("hand-over.opens: ", text, StringComparison.Ordinal);
        Assert.Contains(
            "signatures.enough: enough signatures must be confirmed; expected: at least 3; found: 0", text, StringComparison.Ordinal);
    }

    [Xunit.Fact]
    public void A_command_that_is_accepted_where_it_was_to_be_refused() => Told(
        "SignPetition { } by somebody (resident) is accepted with SignatureGiven; 'resident.signs-once' was to refuse it.",
        () => Published().Refuses(new SignPetition(), PetitionRole.Resident, "resident.signs-once", LibraryRules.Act.At("3", 2)));

    [Xunit.Fact]
    public void A_command_that_is_refused_by_another_rule() => Told(
        "PublishPetition { Title =   } by aigul (resident) is refused 0 times by 'library.open': title.given: the "
            + "petition must have a title",
        () => Begin().Refuses(new PublishPetition(" "), Aigul, "library.open", LibraryRules.Act.At("2", 3)));

    [Xunit.Fact]
    public void A_refusal_that_cites_another_place() => Told(
        $"'title.given' cites {LibraryRules.Act.At("2", 2)}, not {LibraryRules.Act.At("2", 3)}.",
        () => Begin().Refuses(new PublishPetition(" "), Aigul, "title.given", LibraryRules.Act.At("2", 3)));

    [Xunit.Fact]
    public void A_case_that_stands_elsewhere() => Told(
        "The case stands in Collecting, not in Paused.", () => Published().Stands(PetitionState.Paused));

    [Xunit.Fact]
    public void A_deadline_that_does_not_run_or_ends_at_another_moment()
    {
        Told("No deadline 'answer.given' runs.", () => Published().Runs("answer.given", "2030-03-31T09:00:00"));
        Told(
            "'collection.closes' ends at 2030-03-31T09:00:00, not at 2030-03-30T09:00:00.",
            () => Published().Runs("collection.closes", "2030-03-30T09:00:00"));
        Told(
            "'signature.checked' ends at 2030-03-06T09:00:00 and 2030-03-07T09:00:00, not at 2030-03-06T09:00:00.",
            () => Published().Accepts(new SignPetition(), Aigul).Until("2030-03-02T09:00:00")
                .Accepts(new SignPetition(), new Actor("boris", PetitionRole.Resident)).Runs("signature.checked", "2030-03-06T09:00:00"));
    }

    [Xunit.Fact]
    public void A_deadline_of_a_kind_runs_with_its_moment_and_its_place_in_the_law()
    {
        Deadline closes = Published().Lifecycle.Deadlines(Published().Case).First(deadline => deadline.Code == "collection.closes");
        Citation elsewhere = LibraryRules.Act.At("9", 9);
        Published().Runs(closes.Kind, closes.Code, "2030-03-31T09:00:00", closes.Basis);

        Told(
            $"No deadline 'answer.given' of the kind {closes.Kind} runs.",
            () => Published().Runs(closes.Kind, "answer.given", "2030-03-31T09:00:00", closes.Basis));
        Told(
            $"'collection.closes' ends at 2030-03-31T09:00:00 by {closes.Basis}, not at 2030-03-31T09:00:00 by {elsewhere}.",
            () => Published().Runs(closes.Kind, closes.Code, "2030-03-31T09:00:00", elsewhere));
        Told(
            $"'collection.closes' ends at 2030-03-31T09:00:00 by {closes.Basis}, not at 2030-03-30T09:00:00 by {closes.Basis}.",
            () => Published().Runs(closes.Kind, closes.Code, "2030-03-30T09:00:00", closes.Basis));
    }

    [Xunit.Fact]
    public void The_story_so_far_is_told_in_the_local_time_of_its_zone()
    {
        string text = Told("The case stands in Lapsed, not in Draft.", () => Published()
            .Refuses(new HandOverSignatures(), PetitionRole.Resident, "signatures.enough", LibraryRules.Act.At("4", 1))
            .Until("2030-04-01T10:30:00").Stands(PetitionState.Draft));

        Assert.Contains("The story so far, under library-petition first:", text, StringComparison.Ordinal);
        Assert.Contains("2030-03-01T09:00:00\n  aigul (resident): PublishPetition { Title = Open on Sundays } -> PetitionPublished", text,
            StringComparison.Ordinal);
        Assert.Contains("  somebody (resident): HandOverSignatures { } is refused (signatures.enough)", text, StringComparison.Ordinal);
        Assert.Contains("2030-04-01T10:30:00: time causes CollectionLapsed", text, StringComparison.Ordinal);
        Assert.EndsWith("The case stands in Lapsed at version 2.", text, StringComparison.Ordinal);
    }

    [Xunit.Fact]
    public void A_fold_that_is_not_pure_is_found_when_the_command_is_accepted() => Told(
        "The case after Weigh { Grams = 3 } is not the fold of its facts Counted.",
        () => Scale().Accepts(new Weigh(3), DoorDefinition.Keeper));

    [Xunit.Fact]
    public void A_fact_that_a_journal_does_not_give_back_as_it_was_is_found_by_the_replay() => Told(
        "Secret { Whispered = psst } is read back as Secret { Whispered =  }.",
        () => Scale().Accepts(new Whisper("psst"), DoorDefinition.Keeper).ReplaysToItself());

    [Xunit.Fact]
    public void A_case_that_does_not_compare_by_value_is_found_by_the_replay() => Told(
        "The replay of the facts is another case.",
        () => Scale().Accepts(new Note("oak"), DoorDefinition.Keeper).ReplaysToItself());

    [Xunit.Fact]
    public void A_story_needs_its_lifecycle_its_facts_a_zone_and_an_edition_that_there_is()
    {
        Procedure<LibraryPetition, LibraryRules> procedure = LibraryPetitionLifecycle.Procedure;
        Lifecycle<LibraryPetition, PetitionState> lifecycle = LibraryPetitionLifecycle.Under(LibraryEditions.First);

        Assert.Throws<ArgumentNullException>(() => new Story<LibraryPetition>(null!, procedure.Facts, DateTimeZone.Utc));
        Assert.Throws<ArgumentNullException>(() => new Story<LibraryPetition>(lifecycle, null!, DateTimeZone.Utc));
        Assert.Throws<ArgumentNullException>(() => new Story<LibraryPetition>(lifecycle, procedure.Facts, null!));
        Assert.Throws<ArgumentNullException>(() => new Story<LibraryPetition>(null!, "first", DateTimeZone.Utc));
        Assert.Throws<ArgumentException>(() => new Story<LibraryPetition>(procedure, "third", DateTimeZone.Utc));
    }

    private static Story<LibraryPetition> Begin() =>
        new Story<LibraryPetition>(LibraryPetitionLifecycle.Procedure, "first", LibraryPetition.Almaty).Until("2030-03-01T09:00:00");

    private static Story<LibraryPetition> Published() => Begin().Accepts(new PublishPetition("Open on Sundays"), Aigul);

    private static Story<Scale> Scale() => new(Testing.Scale.Lifecycle, Testing.Scale.Facts, DateTimeZone.Utc);

    private static string Told(string expected, Action story)
    {
        string text = Assert.Throws<StoryException>(story).Message.ReplaceLineEndings("\n");
        Assert.StartsWith(expected, text, StringComparison.Ordinal);
        return text;
    }
}
