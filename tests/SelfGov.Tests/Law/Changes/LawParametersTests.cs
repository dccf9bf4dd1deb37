using SelfGov.Assemblies.Sittings;
using SelfGov.Budgets.Accounts;
using SelfGov.Budgets.Cycle;
using SelfGov.Complaints;
using SelfGov.Elections.Accreditations;
using SelfGov.Elections.Commissions;
using SelfGov.Elections.Direct;
using SelfGov.Elections.Indirect;
using SelfGov.Elections.NoConfidence;
using SelfGov.Elections.Termination;
using SelfGov.Elections.Terms;
using SelfGov.Hearings;
using Xunit;

namespace SelfGov.Law.Changes;

public sealed class LawParametersTests
{
    private static readonly (object Law, Func<object, LawParameters> List)[] Laws =
    [
        .. Every(AkimElectionEditions.All, AkimElectionParameters.Of),
        .. Every(IndirectElectionEditions.All, IndirectElectionParameters.Of),
        .. Every(CommissionEditions.All, CommissionParameters.Of),
        .. Every(AccreditationEditions.All, AccreditationParameters.Of),
        .. Every(ComplaintEditions.Elections, ElectionComplaintParameters.Of),
        .. Every(ComplaintEditions.Administrative, AdministrativeComplaintParameters.Of),
        .. Every(NoConfidenceEditions.All, NoConfidenceParameters.Of),
        .. Every(TerminationEditions.Village, TerminationParameters.Of),
        .. Every(TerminationEditions.Raion, TerminationParameters.Of),
        .. Every(TermEditions.Village, TermParameters.Of),
        .. Every(TermEditions.Raion, TermParameters.Of),
        .. Every(AccountPlanEditions.All, BudgetParameters.Of),
        .. Every(BudgetEditions.All, BudgetParameters.Of),
        .. Every(AssemblyEditions.Larger, AssemblyParameters.Of),
        .. HearingEditions.All.Select(profile => ((object)profile, List<HearingProfile>(HearingParameters.Of))),
    ];

    public static TheoryData<int> Numbers => new(Enumerable.Range(0, Laws.Length));

    [Theory]
    [MemberData(nameof(Numbers))]
    public void No_value_no_place_and_no_member_of_a_collection_of_a_law_is_left_out_of_its_parameters(int number)
    {
        (object law, Func<object, LawParameters> list) = Laws[number];
        string unchanged = Written(list(law));
        (string Path, object Law)[] mutations = [.. LawMutations.Of(law)];
        Assert.True(
            mutations.Length >= list(law).All.Count(parameter => parameter.Value is not null), $"Only {mutations.Length} mutations.");
        string[] unseen = [.. mutations.Where(mutation => Written(list(mutation.Law)) == unchanged).Select(mutation => mutation.Path)];
        Assert.Empty(unseen);
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Codes_are_unique_and_no_two_parameters_of_a_law_bear_the_same_name(int number)
    {
        (object law, Func<object, LawParameters> list) = Laws[number];
        LawParameters parameters = list(law);
        Assert.All(
            Enum.GetValues<Language>(), language => Assert.Distinct(parameters.All.Select(parameter => parameter.Name.In(language))));
        Assert.All(parameters.All, parameter => Assert.Same(parameter, parameters.Find(parameter.Code)));
        Assert.All(parameters.All, parameter => Assert.Matches("^[a-z0-9-]+([.][a-z0-9-]+)*$", parameter.Code));
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void What_has_a_value_has_a_place_and_what_has_none_has_none(int number)
    {
        (object law, Func<object, LawParameters> list) = Laws[number];
        Assert.All(list(law).All, parameter => Assert.Equal(parameter.Value is null, parameter.Basis is null));
    }

    [Fact]
    public void All_editions_of_the_direct_election_list_the_same_codes_in_the_same_order()
    {
        string[] codes = [.. AkimElectionParameters.Of(AkimElectionEditions.All.All[0].Law).All.Select(parameter => parameter.Code)];
        Assert.All(
            AkimElectionEditions.All.All,
            edition => Assert.Equal(codes, AkimElectionParameters.Of(edition.Law).All.Select(parameter => parameter.Code)));
    }

    [Fact]
    public void Two_parameters_of_one_code_and_parameters_of_no_edition_are_refused()
    {
        var parameter = new LawParameter("code", Words.Same("name"), null, null);
        ArgumentException twice = Assert.Throws<ArgumentException>(() => new LawParameters(new EditionId("X"), parameter, parameter));
        Assert.Contains("the code code", twice.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new LawParameters(default, parameter));
        Assert.Throws<ArgumentException>(() => new LawParameters(new EditionId("X"), parameter with { Code = " " }));
        Assert.Throws<ArgumentNullException>(() => new LawParameters(new EditionId("X"), [null!]));
    }

    private static string Written(LawParameters parameters) => string.Join(
        '\n', parameters.All.Select(parameter => $"{parameter.Code}: {parameter.Value} {parameter.Basis}"));

    private static IEnumerable<(object Law, Func<object, LawParameters> List)> Every<TLaw>(
        Editions<TLaw> editions, Func<TLaw, LawParameters> list)
        where TLaw : class => editions.All.Select(edition => ((object)edition.Law, List(list)));

    private static Func<object, LawParameters> List<TLaw>(Func<TLaw, LawParameters> list)
        where TLaw : class => law => list((TLaw)law);
}
