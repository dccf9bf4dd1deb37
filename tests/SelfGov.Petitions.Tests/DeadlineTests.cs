using NodaTime;
using SelfGov.Petitions.Library;
using SelfGov.Workflow;

namespace SelfGov.Petitions;

public class DeadlineTests
{
    [Xunit.Fact]
    public void The_limits_that_run_are_listed_in_the_order_of_their_moments()
    {
        var deadlines = Village.Lifecycle.Deadlines(Village.SignedBy("aigul"));

        Assert.Equal(deadlines.OrderBy(deadline => deadline.At), deadlines);
        Assert.Equal(
            ["signature.regretted", "signature.checked", "collection.closes"],
            deadlines.Select(deadline => deadline.Code));
        Assert.Equal([DeadlineKind.Closes, DeadlineKind.Duty, DeadlineKind.Closes], deadlines.Select(deadline => deadline.Kind));
    }

    [Xunit.Fact]
    public void A_limit_that_closes_three_commands_and_causes_a_fact_is_listed_once_with_all_of_them()
    {
        Deadline closes = Village.Lifecycle.Deadlines(Village.SignedBy("aigul"))[^1];

        Assert.True(closes.Causes);
        Assert.Equal(
            [typeof(SignPetition), typeof(PauseCollection), typeof(HandOverSignatures)], closes.Commands.Select(command => command.Type));
        Assert.All(closes.Commands, command => Assert.Equal(DeadlineKind.Closes, command.Kind));
        Assert.Equal([Role.Clock, PetitionRole.Resident, PetitionRole.Librarian], closes.Roles);
    }

    [Xunit.Fact]
    public void A_deadline_of_a_part_names_the_part_the_command_and_the_role()
    {
        Deadline check = Assert.Single(
            Village.Lifecycle.Deadlines(Village.SignedBy("aigul")), deadline => deadline.Kind == DeadlineKind.Duty);

        Assert.Equal((typeof(CheckSignature), "1", Village.Day(5.05)), (Assert.Single(check.Commands).Type, check.Part, check.At));
        Assert.Equal([PetitionRole.Librarian], check.Roles);
    }

    [Xunit.Fact]
    public void A_deadline_at_which_time_itself_acts_belongs_to_the_clock()
    {
        Deadline cause = Assert.Single(Village.Lifecycle.Deadlines(Village.Published()), deadline => deadline.Causes);

        Assert.Equal(Role.Clock, cause.Roles[0]);
    }

    [Xunit.Fact]
    public void A_duty_done_on_a_part_runs_no_more()
    {
        LibraryPetition petition = Village.Accept(Village.SignedBy("aigul"), new CheckSignature(1, true), Village.Librarian, 1);

        Assert.DoesNotContain(Village.Lifecycle.Deadlines(petition), deadline => deadline.Kind == DeadlineKind.Duty);
    }

    [Xunit.Fact]
    public void A_duty_that_has_passed_is_still_listed() =>
        Assert.Contains(
            Village.Lifecycle.Deadlines(Village.HandedOver()), deadline => deadline is { Code: "answer.given", Kind: DeadlineKind.Duty });

    [Xunit.Fact]
    public void A_case_that_has_ended_has_no_deadlines() =>
        Assert.Empty(Village.Lifecycle.Deadlines(Village.Accept(Village.HandedOver(), new AnswerPetition(true, ""), Village.Council, 13)));

    [Xunit.Fact]
    public void Nothing_is_due_before_the_moment_and_the_fact_is_due_at_it()
    {
        LibraryPetition petition = Village.SignedBy("aigul");

        Assert.Empty(Village.Lifecycle.Due(petition, Village.Day(30) - Duration.Epsilon).Facts);
        Assert.Equal([new CollectionLapsed(0, Village.Day(30))], Village.Lifecycle.Due(petition, Village.Day(30)).Facts);
    }

    [Xunit.Fact]
    public void The_condition_of_a_cause_chooses_what_time_brings_about() =>
        Assert.Equal([new SignaturesHandedOver(3, Village.Day(30))], Village.Lifecycle.Due(Village.Supported(), Village.Day(31)).Facts);

    [Xunit.Fact]
    public void What_time_causes_can_start_the_next_term_in_one_jump() =>
        Assert.Equal(
            [new SignaturesHandedOver(3, Village.Day(30)), new PetitionGranted(BySilence: true)],
            Village.Lifecycle.Due(Village.Supported(), Village.Day(90)).Facts);

    [Xunit.Fact]
    public void What_is_due_comes_with_the_case_that_has_taken_it_in_and_the_case_itself_where_nothing_is()
    {
        LibraryPetition petition = Village.Supported();

        Due<LibraryPetition> due = Village.Lifecycle.Due(petition, Village.Day(90));
        Assert.Equal(due.Facts.Aggregate(petition, Village.Lifecycle.Evolve), due.Case);
        Assert.Equal((PetitionState.Granted, petition.Version + 2), (due.Case.State, due.Case.Version));
        Due<LibraryPetition> none = Village.Lifecycle.Due(petition, Village.Day(29));
        Assert.Empty(none.Facts);
        Assert.Same(petition, none.Case);
    }

    [Xunit.Fact]
    public void Advancing_day_by_day_ends_where_one_jump_ends()
    {
        foreach (LibraryPetition start in new[] { Village.Published(), Village.SignedBy("aigul"), Village.Supported(),
            Village.HandedOver() })
        {
            LibraryPetition daily = start;
            for (double day = 0; day <= 120; day += 0.5)
            {
                daily = Village.Lifecycle.Advance(daily, Village.Day(day));
            }

            Assert.Equal(Village.Lifecycle.Advance(start, Village.Day(120)), daily);
        }
    }

    [Xunit.Fact]
    public void Advancing_twice_to_one_moment_changes_nothing_more()
    {
        LibraryPetition advanced = Village.Lifecycle.Advance(Village.Supported(), Village.Day(90));

        Assert.Same(advanced, Village.Lifecycle.Advance(advanced, Village.Day(90)));
    }
}
