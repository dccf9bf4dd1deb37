using SelfGov.Elections.Direct;
using SelfGov.Elections.Indirect;
using SelfGov.Law;
using SelfGov.Law.Changes;
using SelfGov.Workflow;
using Xunit;

namespace SelfGov.Elections.Candidacies;

/// <summary>A thing that the Kazakh texts of two acts name differently bears in each edition the name of its own act.</summary>
public sealed class KazakhTermTests
{
    [Theory]
    [InlineData("D1", "қайта сайлау", "арнаулы тексеру", "өтелмеген немесе алып тасталмаған сотталғандық")]
    [InlineData("D2", "қайталама сайлау", "арнайы тексеру", "өтелмеген немесе алып тасталмаған сотталғандық")]
    [InlineData("D3", "қайталама сайлау", "арнайы тексеру", "өтелмеген немесе алып тасталмаған сотталғандық")]
    [InlineData("D4", "қайта сайлау", "арнайы тексеру", "жойылмаған немесе алынбаған сотталғандық")]
    public void An_edition_of_the_direct_election_speaks_the_words_of_its_act(
        string edition, string repeatElection, string specialCheck, string conviction)
    {
        AkimElectionLaw law = AkimElectionEditions.All[new EditionId(edition)].Law;
        LawParameters parameters = AkimElectionParameters.Of(law);
        Assert.Equal(repeatElection, NameOf(parameters, "repeat.election"));
        Assert.EndsWith(repeatElection, NameOf(parameters, "repeat.after-invalidation"), StringComparison.Ordinal);
        Assert.Equal(specialCheck, NameOf(parameters, "registration.special-check"));
        Assert.StartsWith(conviction, NameOf(parameters, "candidate.unspent-conviction"), StringComparison.Ordinal);

        LifecycleMap map = AkimElectionLifecycle.Under(law).Map;
        Assert.Contains(map.States, state => state.Text.Kazakh == repeatElection + " тағайындалды");
        string[] rules = [.. map.Commands.SelectMany(command => command.Rules).Select(rule => rule.Text.Kazakh)];
        string other = repeatElection == "қайта сайлау" ? "қайталама сайлау" : "қайта сайлау";
        Assert.Contains(rules, rule => rule.StartsWith(repeatElection, StringComparison.Ordinal));
        Assert.DoesNotContain(rules, rule => rule.Contains(other, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("A1", "ұсынымды кері қайтарып алу", "арнайы тексеріс")]
    [InlineData("A1b", "ұсынымды кері қайтарып алу", "арнайы тексеріс")]
    [InlineData("A2", "ұсынуды кері қайтарып алу", "арнайы тексеру")]
    public void An_edition_of_the_indirect_election_speaks_the_words_of_its_act(string edition, string revocation, string specialCheck)
    {
        LawParameters parameters = IndirectElectionParameters.Of(IndirectElectionEditions.All[new EditionId(edition)].Law);
        Assert.Equal(revocation, NameOf(parameters, "revocation.before"));
        Assert.Equal(specialCheck, NameOf(parameters, "registration.special-check"));
    }

    [Fact]
    public void Two_names_of_one_thing_are_no_change_of_the_law()
    {
        AkimElectionLaw[] laws = [.. AkimElectionEditions.All.All.Select(edition => edition.Law)];
        Assert.DoesNotContain(
            EditionComparison.Of(AkimElectionParameters.Of(laws[0]), AkimElectionParameters.Of(laws[1])).Changes,
            change => change.Code == "repeat.tie");
    }

    private static string NameOf(LawParameters parameters, string code) => parameters.All.Single(each => each.Code == code).Name.Kazakh;
}
