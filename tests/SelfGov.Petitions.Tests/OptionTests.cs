using SelfGov.Petitions.Library;
using SelfGov.Workflow;

namespace SelfGov.Petitions;

public class OptionTests
{
    [Xunit.Fact]
    public void Every_command_about_the_case_is_listed_once_and_every_command_about_a_part_once_for_each_part()
    {
        LibraryPetition petition = Village.SignedBy("aigul", "boris");

        var options = Village.Lifecycle.Options(petition, Village.Librarian, Village.Day(1));

        Assert.Equal(7 + (2 * 2), options.Length);
        Assert.Equal(["1", "2"], options.Where(option => option.Command == typeof(CheckSignature)).Select(option => option.Part));
    }

    [Xunit.Fact]
    public void An_open_option_has_no_reasons_and_tells_until_when()
    {
        Option sign = OptionFor<SignPetition>(Village.Published(), Village.Aigul, 1);

        Assert.True(sign.IsOpen);
        Assert.Equal(Village.Day(30), sign.Until);
        Assert.Equal("3(2)", sign.Basis.Place);
        Assert.Equal([PetitionRole.Resident], sign.Roles);
    }

    [Xunit.Fact]
    public void An_option_that_is_a_duty_tells_by_when_it_is_due_and_stays_open_afterwards()
    {
        Option answer = OptionFor<AnswerPetition>(Village.HandedOver(), Village.Council, 40);

        Assert.True(answer.IsOpen);
        Assert.Equal(Village.Day(12 + 15), answer.Until);
    }

    [Xunit.Fact]
    public void A_closed_option_gives_every_reason_its_role_among_them()
    {
        Option handOver = OptionFor<HandOverSignatures>(Village.SignedBy("aigul"), Village.Council, 3);

        Assert.False(handOver.IsOpen);
        Assert.Equal(["actor.role", "hand-over.opens", "signatures.enough"], handOver.Reasons.Select(reason => reason.Code));
    }

    [Xunit.Fact]
    public void A_rule_on_a_part_closes_the_option_of_that_part_alone()
    {
        Assert.Equal(["initiator.stays", "signatory.only"], ReasonsOf(Village.Aigul).SelectMany(codes => codes));
        Assert.Equal([2, 0], ReasonsOf(Village.Resident("boris")).Select(codes => codes.Length));

        static string[][] ReasonsOf(Actor resident) =>
        [
            .. Village.Lifecycle.Options(Village.SignedBy("aigul", "boris"), resident, Village.Day(1))
                .Where(option => option.Command == typeof(WithdrawSignature))
                .Select(option => option.Reasons.Select(reason => reason.Code).ToArray()),
        ];
    }

    [Xunit.Fact]
    public void Before_a_case_is_advanced_every_option_is_closed_for_that_alone() =>
        Assert.All(
            Village.Lifecycle.Options(Village.SignedBy("aigul"), Village.Aigul, Village.Day(31)),
            option => Assert.Equal(RefusalKind.NotAdvanced, Assert.Single(option.Reasons).Kind));

    private static Option OptionFor<TCommand>(LibraryPetition petition, Actor actor, double day) =>
        Assert.Single(Village.Lifecycle.Options(petition, actor, Village.Day(day)), option => option.Command == typeof(TCommand));
}
