using SelfGov.Workflow;
using SelfGov.Workflow.Explanation;
using Xunit;

namespace SelfGov.Cases;

public sealed class MetRuleTests
{
    private static CancellationToken Token => Desk.Token;

    [Fact]
    public async Task An_accepted_decision_says_which_rules_were_met_where_somebody_asks()
    {
        Desk desk = await Desk.WithOpenPetitionAsync();
        var asked = Assert.IsType<Decision<Petition>.Accepted>(await desk.SignAsync("a", new() { Explain = true }));
        MetRule met = Assert.Single(asked.Met);
        Assert.Equal(("name.given", "1", "a signature must have a name"), (met.Code, met.Basis.Place, met.Text.English));
        Assert.Empty(Assert.IsType<Decision<Petition>.Accepted>(await desk.SignAsync("b")).Met);
        Assert.IsType<Decision<Petition>.Refused>(await desk.SignAsync(string.Empty, new() { Explain = true }));
    }

    [Fact]
    public async Task What_was_met_is_said_in_the_words_of_the_host()
    {
        Wording wording = Wording.None.With(TextKind.Rule, "name.given", Law.Words.Same("name, please"));
        var cases = new Cases<Petition>(Petitions.Procedure.Reworded(wording), new Journal.InMemoryJournal(), new Desk().Clock);
        await cases.OpenAsync(Desk.Id, Petitions.Second, Petitions.Opening, Petitions.Somebody, null, Token);
        var asked = Assert.IsType<Decision<Petition>.Accepted>(
            await cases.HandleAsync(Desk.Id, new Sign("a"), Petitions.Somebody, new() { Explain = true }, Token));
        Assert.Equal("name, please", asked.Met[0].Text.English);
    }
}
