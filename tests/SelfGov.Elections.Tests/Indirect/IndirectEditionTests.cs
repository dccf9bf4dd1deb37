using NodaTime;
using SelfGov.Elections.Direct;
using SelfGov.Journal.Json;
using SelfGov.Law;
using Xunit;

namespace SelfGov.Elections.Indirect;

public sealed class IndirectEditionTests
{
    /// <summary>The published contract: a stored journal of any release is read by these names.</summary>
    private static readonly string[] Names =
    [
        "acting-began", "akim-not-confirmed", "akim-registered", "call-notice-corrected", "call-published", "cancellation-upheld",
        "candidate-died", "candidate-nominated", "candidate-registered", "candidate-restored", "candidate-restored-to-ballot",
        "candidate-withdrawn", "candidates-notice-corrected", "candidates-published", "decision-appealed", "decision-sent",
        "declarations-checked", "declarations-handed-in", "election-called", "election-discontinued", "election-extended",
        "election-failed", "election-invalidated", "electors-list-corrected", "electors-list-posted", "electors-present-corrected",
        "electors-protocol-corrected", "ground-arose", "information-received", "information-requested", "meeting-closed",
        "meeting-not-held", "meeting-opened", "nomination-closed", "nomination-opened", "nomination-revoked", "papers-received",
        "powers-began", "refusal-upheld", "registration-cancelled", "registration-closed", "registration-extended", "registration-refused",
        "repeat-election-became-due", "repeat-election-called", "repeat-voting-opened", "requirements-confirmed", "requirements-denied",
        "result-notice-corrected", "results-established", "results-published", "silence-began", "trusted-person-registered",
        "trusted-person-released", "voting-opened",
    ];

    [Theory]
    [InlineData("2013-04-23", null)]
    [InlineData("2013-04-24", "A1")]
    [InlineData("2014-04-08", "A1")]
    [InlineData("2014-04-09", "A1a")]
    [InlineData("2016-01-10", "A1a")]
    [InlineData("2016-01-11", "A1b")]
    [InlineData("2017-07-21", "A1b")]
    [InlineData("2017-07-22", "A2")]
    [InlineData("2021-06-04", "A2")]
    [InlineData("2021-06-05", null)]
    public void An_edition_is_in_force_on_its_days(string day, string? edition)
    {
        LocalDate on = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
        Assert.Equal(edition, IndirectElectionLifecycle.Procedure.Editions.On(on)?.Id.ToString());
    }

    [Fact]
    public void The_direct_elections_follow_without_a_gap() => Assert.Equal(
        AkimElectionEditions.All.All[0].First, IndirectElectionEditions.All.All[^1].Last!.Value.PlusDays(1));

    [Fact]
    public void The_decree_is_cited_by_paragraphs_and_the_law_by_articles()
    {
        Assert.StartsWith(
            "para. 45, Rules for electing akims", IndirectElectionEditions.All[new("A1")].Law.CallBefore.Basis.Text.English,
            StringComparison.Ordinal);
        Assert.StartsWith(
            "пп. 3) п. 22, Правила", IndirectElectionEditions.All[new("A1b")].Law.RegistrationGrounds[0].Basis.Text.Russian,
            StringComparison.Ordinal);
        Assert.StartsWith(
            "art. 36-1(10), Law on local", IndirectElectionEditions.All[new("A2")].Law.CallBefore.Basis.Text.English,
            StringComparison.Ordinal);
    }

    // Footnotes to paragraphs 14-1, 45, 46-1 and 60 in the wording of 11.01.2016: Decree No. 792 of 09.04.2014.
    [Fact]
    public void The_amendment_of_2014_brings_three_months_revocation_a_repeat_vote_and_the_oblast_commission()
    {
        IndirectElectionLaw before = IndirectElectionEditions.All[new("A1")].Law;
        IndirectElectionLaw after = IndirectElectionEditions.All[new("A1a")].Law;
        Assert.Equal((TimeLimit.Months(3), "45"), (after.HoldAfterVacancy.Value, after.HoldAfterVacancy.Basis.Place));
        Assert.Equal(("14-1", "46-1"), (after.Revocation!.Basis.Place, after.RepeatVote!.Place));
        Assert.True(after.OblastInvalidates);
        Assert.Equal(before, after with
        {
            Id = before.Id,
            HoldAfterVacancy = before.HoldAfterVacancy,
            Revocation = null,
            RepeatVote = null,
            OblastInvalidates = false,
        });
    }

    // Footnote to paragraph 13: Decree No. 164 of 11.01.2016.
    [Fact]
    public void The_amendment_of_2016_changes_the_word_of_the_community_alone()
    {
        IndirectElectionLaw before = IndirectElectionEditions.All[new("A1a")].Law;
        IndirectElectionLaw after = IndirectElectionEditions.All[new("A1b")].Law;
        Assert.Equal("13", after.CommunityFromCall!.Place);
        Assert.Equal(before, after with { Id = before.Id, Community = before.Community, CommunityFromCall = null });
    }

    [Fact]
    public void Every_rule_of_2017_cites_the_law_and_none_the_decree() => Assert.All(
        IndirectElectionLifecycle.Procedure.Lifecycles.Of(new("A2")).Map.Commands.SelectMany(
            command => command.Rules.Select(rule => rule.Basis).Append(command.Basis)),
        basis => Assert.Equal("Z010000148_", basis.Act.Code));

    [Fact]
    public void Unknown_editions_and_laws_are_errors()
    {
        Assert.Throws<KeyNotFoundException>(() => IndirectElectionEditions.All[new EditionId("D1")]);
        Assert.Throws<ArgumentException>("edition", () => IndirectElectionLifecycle.Procedure.Lifecycles.Of(new EditionId("D1")));
        Assert.Throws<ArgumentNullException>(() => IndirectElectionLifecycle.Under(null!));
        var call = new IndirectCall(new LocalDate(2013, 6, 20), new LocalDate(2013, 8, 7));
        IndirectElectionLaw law = IndirectElectionEditions.All[new("A1")].Law;
        Assert.Throws<ArgumentNullException>(() => IndirectCalendarPlan.Of(null!, IndirectStory.District(), call));
        Assert.Throws<ArgumentNullException>(() => IndirectCalendarPlan.Of(law, null!, call));
        Assert.Throws<ArgumentNullException>(() => IndirectCalendarPlan.Of(law, IndirectStory.District(), null!));
    }

    [Fact]
    public void The_names_of_the_facts_are_the_published_contract() => Assert.Equal(Names, IndirectElectionLifecycle.Procedure.Facts.Names);

    [Fact]
    public void The_catalogue_lists_what_is_told_of_a_person_and_nothing_else() => Assert.Equal(
        [
            new PersonalDataField("candidate-nominated", "person.name"),
            new("candidate-nominated", "person.born"),
            new("registration-refused", "reason"),
            new("registration-cancelled", "reason"),
        ],
        IndirectElectionLifecycle.Procedure.Facts.PersonalData);

    [Fact]
    public void A_runtime_finds_all_editions() => Assert.Equal(
        ["A1", "A1a", "A1b", "A2"], IndirectElectionLifecycle.Procedure.Lifecycles.Editions.Select(edition => edition.ToString()));

    [Fact]
    public void Every_policy_is_a_gap_in_the_documentation()
    {
        string gaps = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "gaps-indirect.md"));
        Assert.All(
            typeof(IndirectElectionPolicies).GetProperties().Where(property => property.SetMethod is not null)
                .Select(property => property.Name),
            name => Assert.Contains($"`{name}`", gaps, StringComparison.Ordinal));
    }
}
