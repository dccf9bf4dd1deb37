using Microsoft.Extensions.DependencyInjection;
using SelfGov.Cases;
using SelfGov.Cases.Worklists;
using SelfGov.EntityFrameworkCore.Golden;
using SelfGov.Law;
using Xunit;

namespace SelfGov.EntityFrameworkCore.Worklists;

/// <summary>What a row of the worklist keeps of a limit says which limit it is.</summary>
public sealed class WorklistLawTests
{
    [Fact]
    public async Task The_code_and_the_place_in_the_law_say_in_every_edition_which_limit_it_is()
    {
        await using TestStore store = await TestStore.CreateAsync("sqlite");
        await using ServiceProvider host = store.GoldenHost();
        (string Kind, EditionId Edition, CaseLaw Law)[] laws =
        [
            .. from cases in host.GetServices<ICases>()
               from edition in cases.Editions
               select (cases.Kind, edition, cases.LawUnder(edition)!),
        ];
        var limits = laws.SelectMany(each => Limits(each.Law), (each, limit) => (each.Kind, each.Edition, Limit: limit)).ToArray();
        Assert.All(
            limits.GroupBy(each => (each.Kind, each.Edition, each.Limit.Command, each.Limit.Code, each.Limit.Basis.Place)),
            same => Assert.Single(same.Select(each => (each.Limit.Text, each.Limit.Basis)).Distinct()));

        // The close of nomination: by the paragraph of the nomination, and by that of its extension.
        Assert.Contains(
            limits.GroupBy(each => (each.Kind, each.Edition, each.Limit.Command, each.Limit.Code)),
            same => same.Key.Code == "nomination.closes" && same.Select(each => each.Limit.Basis.Place).Distinct().Count() == 2);
    }

    private static IEnumerable<(string? Command, string Code, Words Text, Citation Basis)> Limits(CaseLaw law) => law.Map.Causes
        .Select(cause => ((string?)null, cause.Code, cause.Text, cause.Basis))
        .Concat(law.Map.Commands.Zip(law.Commands).SelectMany(
            command => command.First.Limits, (command, limit) => ((string?)command.Second, limit.Code, limit.Text, limit.Basis)));
}
