using NodaTime;
using SelfGov.Law;
using SelfGov.Petitions.Library;
using SelfGov.Workflow;
using SelfGov.Workflow.Explanation;

namespace SelfGov.Petitions;

public class DecisionTests
{
    [Xunit.Fact]
    public void An_opening_command_makes_the_first_fact_and_the_first_version()
    {
        Decision<LibraryPetition> decision =
            Village.Lifecycle.Open(Village.Id, new PublishPetition("Open on Sundays"), new Context(Village.Start, Village.Aigul));

        var accepted = Assert.IsType<Decision<LibraryPetition>.Accepted>(decision);
        Assert.True(decision.IsAccepted);
        Assert.Equal(new PetitionPublished("Open on Sundays", "aigul", Village.Start), Assert.Single(accepted.Facts));
        Assert.Equal(PetitionState.Collecting, accepted.Next.State);
        Assert.Equal(1, accepted.Next.Version);
        Assert.Equal("Open on Sundays", accepted.Next.Title);
    }

    [Xunit.Fact]
    public void A_command_that_can_end_in_two_facts_ends_in_the_one_its_data_decides()
    {
        LibraryPetition petition = Village.HandedOver();

        Assert.Equal(PetitionState.Granted, Village.Accept(petition, new AnswerPetition(true, ""), Village.Council, 13).State);
        Assert.Equal(PetitionState.Declined, Village.Accept(petition, new AnswerPetition(false, "No money"), Village.Council, 13).State);
    }

    [Xunit.Fact]
    public void The_facts_of_one_decision_are_folded_in_order_and_each_is_a_version()
    {
        LibraryPetition petition = Village.HandedOver();

        var accepted = Assert.IsType<Decision<LibraryPetition>.Accepted>(
            Village.Decide(petition, new AnswerPetition(true, ""), Village.Council, 13));

        Assert.Equal([new PetitionGranted(false), new NoticePosted("Open on Sundays")], accepted.Facts);
        Assert.Equal(petition.Version + 2, accepted.Next.Version);
    }

    [Xunit.Fact]
    public void A_fact_about_a_part_moves_the_part_and_keeps_the_state_of_the_case()
    {
        LibraryPetition petition = Village.SignedBy("aigul");

        LibraryPetition after = Village.Accept(petition, new CheckSignature(1, false), Village.Librarian, 1);

        Assert.Equal(SignatureState.Rejected, after.Signatures[1].State);
        Assert.Equal(PetitionState.Collecting, after.State);
        Assert.Equal(petition.Version + 1, after.Version);
    }

    [Xunit.Fact]
    public void Every_unmet_condition_is_reported_with_article_expected_found_and_earliest()
    {
        LibraryPetition petition = Village.SignedBy("aigul");

        Refusal[] refusals = Village.Refuse(petition, new HandOverSignatures(), Village.Council, 3);

        Assert.Equal(["actor.role", "hand-over.opens", "signatures.enough"], refusals.Select(refusal => refusal.Code));
        Refusal role = refusals[0];
        Assert.Equal((RefusalKind.Role, "5", "resident / librarian", "library council"),
            (role.Kind, role.Basis.Place, role.Expected?.English, role.Found?.English));
        Refusal early = refusals[1];
        Assert.Equal((RefusalKind.TooEarly, "5(1)", Village.Day(10)), (early.Kind, early.Basis.Place, early.Earliest));
        Assert.Equal("from 11.03.2030 09:00", early.Expected?.English);
        Assert.Equal("04.03.2030 09:00", early.Found?.English);
        Refusal few = refusals[2];
        Assert.Equal((RefusalKind.Rule, "4(1)", "кемінде 3", "0", null),
            (few.Kind, few.Basis.Place, few.Expected?.Kazakh, few.Found?.Russian, few.Earliest));
    }

    [Xunit.Fact]
    public void Rules_on_the_data_of_a_command_are_all_reported_and_say_when_time_mends_them()
    {
        Refusal[] refusals = Village.Refuse(Village.Lifecycle.Begin(Village.Id), new PublishPetition(" "), Village.Aigul, 160);

        Assert.Equal(["title.given", "library.open"], refusals.Select(refusal => refusal.Code));
        Assert.Equal(("a value that is given", "none"), (refusals[0].Expected?.English, refusals[0].Found?.English));
        Assert.Equal(("2(3)", "not earlier than 01.09.2030", "08.08.2030"),
            (refusals[1].Basis.Place, refusals[1].Expected?.English, refusals[1].Found?.English));
        Instant earliest = Assert.NotNull(refusals[1].Earliest);
        Assert.Equal(Instant.FromUtc(2030, 8, 31, 19, 0), earliest);
        Assert.True(Village.Lifecycle.Open(Village.Id, new PublishPetition("Now"), new Context(earliest, Village.Aigul)).IsAccepted);
    }

    [Xunit.Fact]
    public void A_rule_that_says_it_all_expects_and_finds_nothing_more()
    {
        Refusal refusal = Assert.Single(Village.Refuse(Village.HandedOver(), new AnswerPetition(false, " "), Village.Council, 13));

        Assert.Equal(("decline.with-reasons", "Reasons"), (refusal.Code, refusal.Field));
        Assert.Null(refusal.Expected);
        Assert.Null(refusal.Found);
        Assert.Null(refusal.Expectation);
    }

    [Xunit.Fact]
    public void A_rule_on_a_part_and_a_rule_on_the_command_are_reported_together()
    {
        Refusal[] refusals = Village.Refuse(Village.SignedBy("aigul"), new WithdrawSignature(1), Village.Resident("boris"), 4);

        Assert.Equal(["signature.regretted", "initiator.stays", "signatory.only"], refusals.Select(refusal => refusal.Code));
        Assert.Equal((RefusalKind.TooLate, null), (refusals[0].Kind, refusals[0].Earliest));
        Assert.Equal("before 04.03.2030 10:12", refusals[0].Expected?.English);
        Assert.Equal(("exactly aigul", "boris"), (refusals[2].Expected?.English, refusals[2].Found?.English));
    }

    [Xunit.Fact]
    public void A_command_in_the_wrong_state_is_refused_for_state_and_role_and_no_limit_is_asked()
    {
        Refusal[] refusals = Village.Refuse(Village.Lifecycle.Begin(Village.Id), new HandOverSignatures(), Village.Council, 0);

        Assert.Equal(["case.state", "actor.role"], refusals.Select(refusal => refusal.Code));
        Assert.Equal("collecting signatures / paused", refusals[0].Expected?.English);
        Assert.Equal("draft", refusals[0].Found?.English);
    }

    [Xunit.Fact]
    public void A_part_that_the_case_does_not_have_is_named_as_unknown()
    {
        Refusal refusal = Assert.Single(Village.Refuse(Village.SignedBy("aigul"), new CheckSignature(7, true), Village.Librarian, 1));

        Assert.Equal(("part.unknown", "the signature must be known to the case"), (refusal.Code, refusal.Text.English));
    }

    [Xunit.Fact]
    public void A_part_that_stands_in_the_wrong_state_is_named_with_the_states_that_are_right()
    {
        LibraryPetition petition = Village.Accept(Village.SignedBy("aigul"), new CheckSignature(1, false), Village.Librarian, 1);

        Refusal refusal = Assert.Single(Village.Refuse(petition, new CheckSignature(1, true), Village.Librarian, 1));

        Assert.Equal(("part.state", "given", "rejected"), (refusal.Code, refusal.Expected?.English, refusal.Found?.English));
    }

    [Xunit.Fact]
    public void A_closing_limit_admits_the_last_moment_and_refuses_the_limit_itself()
    {
        LibraryPetition petition = Village.SignedBy("exactly aigul", "boris");
        Instant close = Village.Day(0.05) + LibraryEditions.First.Regret.Value;
        Actor boris = Village.Resident("boris");

        Assert.True(Village.Lifecycle.Decide(petition, new WithdrawSignature(2), new Context(close - Duration.Epsilon, boris)).IsAccepted);
        Assert.False(Village.Lifecycle.Decide(petition, new WithdrawSignature(2), new Context(close, boris)).IsAccepted);
    }

    [Xunit.Fact]
    public void An_opening_limit_admits_its_own_moment()
    {
        LibraryPetition petition = Village.Supported();

        Assert.False(Village.Lifecycle.Decide(
            petition, new HandOverSignatures(), new Context(Village.Day(10) - Duration.Epsilon, Village.Aigul)).IsAccepted);
        Assert.True(Village.Lifecycle.Decide(petition, new HandOverSignatures(), new Context(Village.Day(10), Village.Aigul)).IsAccepted);
    }

    [Xunit.Fact]
    public void An_overdue_duty_is_still_accepted() =>
        Assert.Equal(PetitionState.Granted, Village.Accept(Village.HandedOver(), new AnswerPetition(true, ""), Village.Council, 50).State);

    [Xunit.Fact]
    public void A_case_that_has_not_taken_in_what_time_caused_is_refused_until_it_is_advanced()
    {
        LibraryPetition petition = Village.SignedBy("aigul");

        Refusal refusal = Assert.Single(Village.Refuse(petition, new SignPetition(), Village.Resident("boris"), 30));
        LibraryPetition advanced = Village.Lifecycle.Advance(petition, Village.Day(30));

        Assert.Equal((RefusalKind.NotAdvanced, "case.not-advanced", "3(1)"), (refusal.Kind, refusal.Code, refusal.Basis.Place));
        Assert.Equal(PetitionState.Lapsed, advanced.State);
        Assert.Equal("case.state", Assert.Single(Village.Refuse(advanced, new SignPetition(), Village.Resident("boris"), 30)).Code);
    }

    [Xunit.Fact]
    public void A_refused_command_changes_nothing()
    {
        LibraryPetition petition = Village.SignedBy("aigul");
        Village.Refuse(petition, new HandOverSignatures(), Village.Council, 3);

        Assert.Equal(Village.SignedBy("aigul"), petition);
    }

    [Xunit.Fact]
    public void An_accepted_command_leaves_the_case_it_was_given_as_it_was()
    {
        LibraryPetition petition = Village.Published();
        LibraryPetition paused = Village.Accept(petition, new PauseCollection("Repairs"), Village.Librarian, 1);
        LibraryPetition resumed = Village.Accept(paused, new ResumeCollection(), Village.Librarian, 2);

        Assert.Equal((PetitionState.Collecting, 1L), (petition.State, petition.Version));
        Assert.Equal((PetitionState.Paused, 2L), (paused.State, paused.Version));
        Assert.Equal((PetitionState.Collecting, 3L), (resumed.State, resumed.Version));
    }

    [Xunit.Fact]
    public void A_refusal_explains_itself_in_three_languages()
    {
        Refusal refusal = Village.Refuse(Village.SignedBy("aigul"), new HandOverSignatures(), Village.Aigul, 12)[0];

        Assert.Equal("enough signatures must be confirmed; expected: at least 3; found: 0 [art. 4(1), the Rules of the village library]",
            refusal.Explain(Language.English));
        Assert.StartsWith(
            "подтверждённых подписей должно хватать; требуется: не менее 3; есть: 0 [п. 1 ст. 4", refusal.Explain(Language.Russian),
            StringComparison.Ordinal);
        Assert.Contains("4-баптың 1-тармағы", refusal.Explain(Language.Kazakh), StringComparison.Ordinal);
    }
}
