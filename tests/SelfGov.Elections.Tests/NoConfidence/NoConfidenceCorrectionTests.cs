using NodaTime;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Workflow;
using SelfGov.Workflow.Corrections;
using SelfGov.Workflow.Definition;
using Xunit;
using static SelfGov.Elections.NoConfidence.GivenMotion;

namespace SelfGov.Elections.NoConfidence;

/// <summary>Slips in the sheets, the protocol and the counts of a motion.</summary>
public sealed class NoConfidenceCorrectionTests
{
    private static readonly string[] Codes = ["actor.role", "slip.act", "slip.act-day", "slip.record"];
    private static readonly LocalDate Monday = new(2023, 3, 13);

    [Fact]
    public void The_sheets_are_corrected_until_their_protocol()
    {
        Story<NoConfidenceMotion> story = HandedIn(7).Corrects(
            Deputies, Codes, act => new CorrectSheets(6, Monday.PlusDays(2), act), act => new CorrectSheets(6, Monday.PlusDays(1), act));
        Assert.Equal((6, Monday.PlusDays(1)), (story.Case.HandedIn, story.Case.HandedInOn!.Value));
        Assert.Equal(
            [(7, 6), (6, 6)], story.Case.Corrections.Cast<SheetsCorrected>().Select(each => (each.SignaturesBefore, each.Signatures)));
        story.RefusedBy(new DrawUpProtocol(7), Chair, "genuine.number");
        story.Accepts(new DrawUpProtocol(6), Chair);
        story.RefusedBy(new CorrectSheets(7, Monday, Slips.Act(Monday)), Deputies, "case.state");
    }

    [Fact]
    public void The_same_rules_hold_for_corrected_sheets()
    {
        Story<NoConfidenceMotion> story = HandedIn(7);
        CorrectionAct act = Slips.Act(Monday);
        story.RefusedBy(new CorrectSheets(26, Monday, act), Deputies, "signatures.number");
        story.RefusedBy(new CorrectSheets(4, Monday, act), Deputies, "signatures.enough");
        story.RefusedBy(new CorrectSheets(6, Monday.PlusDays(-1), act), Deputies, "slip.day");
        story.RefusedBy(new CorrectSheets(6, Monday.PlusDays(3), act), Deputies, "slip.day");
    }

    [Fact]
    public void Sheets_were_not_handed_in_after_the_time_to_collect()
    {
        // The ten working days end with 31 March: Nauryz takes 21 to 23 March.
        Story<NoConfidenceMotion> story = HandedIn(7).Until("2023-04-28T10:00:00");
        Refusal late = story.RefusedBy(new CorrectSheets(7, new(2023, 4, 27), Slips.Act(Monday)), Deputies, "signatures.close");
        Assert.Equal(RefusalKind.TooLate, late.Kind);
        story.Accepts(new CorrectSheets(7, new(2023, 3, 16), Slips.Act(Monday)), Deputies);
    }

    [Fact]
    public void The_protocol_is_corrected_until_the_vote_and_turns_no_outcome_round()
    {
        Story<NoConfidenceMotion> story = HandedIn(7).Until("2023-03-16T10:00:00").Accepts(new DrawUpProtocol(6), Chair).Corrects(
            Chair, Codes, act => new CorrectSignatureProtocol(5, Monday.PlusDays(3), act),
            act => new CorrectSignatureProtocol(7, Monday.PlusDays(2), act));
        CorrectionAct act = Slips.Act(Monday);
        story.RefusedBy(new CorrectSignatureProtocol(4, Monday.PlusDays(2), act), Chair, "slip.outcome");
        story.RefusedBy(new CorrectSignatureProtocol(8, Monday.PlusDays(2), act), Chair, "genuine.number");
        story.Accepts(new VoteNoConfidence(12), Roles.Maslikhat);
        story.RefusedBy(new CorrectSignatureProtocol(6, Monday.PlusDays(2), act), Chair, "slip.record");
        Assert.Equal(NoConfidenceState.Failed, story.Case.State);
    }

    [Fact]
    public void Too_few_signatures_stay_too_few()
    {
        Story<NoConfidenceMotion> story = HandedIn(7).Accepts(new DrawUpProtocol(4), Chair).Corrects(
            Chair, Codes, act => new CorrectSignatureProtocol(3, Monday.PlusDays(2), act),
            act => new CorrectSignatureProtocol(0, Monday.PlusDays(2), act));
        story.RefusedBy(new CorrectSignatureProtocol(5, Monday.PlusDays(2), Slips.Act(Monday)), Chair, "slip.outcome");
    }

    [Theory]
    [InlineData(13, 14, 12)]
    [InlineData(12, 11, 13)]
    public void The_count_of_the_first_vote_is_corrected_on_its_side_of_the_majority(int counted, int right, int turned)
    {
        Story<NoConfidenceMotion> story = Confirmed().Accepts(new VoteNoConfidence(counted), Roles.Maslikhat);
        LocalDate day = story.Case.VotedOn!.Value;
        story.Corrects(
            Roles.Maslikhat, Codes, act => new CorrectVote(right, day, act), act => new CorrectVote(counted, day, act));
        story.RefusedBy(new CorrectVote(turned, day, Slips.Act(day)), Roles.Maslikhat, "slip.outcome");
        story.RefusedBy(new CorrectVote(26, day, Slips.Act(day)), Roles.Maslikhat, "votes.number");
    }

    [Fact]
    public void With_the_higher_akim_the_first_vote_stands()
    {
        Story<NoConfidenceMotion> story = Expressed().Accepts(new DeliverDecision(), Roles.Maslikhat);
        story.RefusedBy(new CorrectVote(14, Monday, Slips.Act(Monday)), Roles.Maslikhat, "case.state");
    }

    [Fact]
    public void The_second_vote_has_a_correction_of_its_own_and_cannot_have_been_before_its_six_months()
    {
        Story<NoConfidenceMotion> story = Rejected().Until("2023-10-02T10:00:00").Accepts(new VoteAgain(13), Roles.Maslikhat);
        LocalDate day = new(2023, 10, 2);
        story.Corrects(
            Roles.Maslikhat, Codes, act => new CorrectSecondVote(15, day, act),
            act => new CorrectSecondVote(15, new LocalDate(2023, 9, 18), act));
        story.RefusedBy(
            new CorrectSecondVote(15, new LocalDate(2023, 9, 17), Slips.Act(day)), Roles.Maslikhat, "second-vote.opens");
        story.RefusedBy(new CorrectSecondVote(12, day, Slips.Act(day)), Roles.Maslikhat, "slip.outcome");
        story.Accepts(new DismissAkim(), Roles.HigherAkim);
        story.RefusedBy(new CorrectSecondVote(14, day, Slips.Act(day)), Roles.Maslikhat, "case.state");
        Rejected().Until("2023-10-02T10:00:00").Accepts(new VoteAgain(12), Roles.Maslikhat)
            .RefusedBy(new CorrectVote(14, day, Slips.Act(day)), Roles.Maslikhat, "slip.record");
    }

    [Fact]
    public void What_is_not_defined_yet_has_no_correction()
    {
        var motion = new LifecycleDefinition<NoConfidenceMotion, NoConfidenceState>(
            NoConfidenceLifecycle.Procedure, TheLaw.Id, id => NoConfidenceLifecycle.Under(TheLaw).Begin(id));
        var handIn = motion.On<HandInSheets>(TheLaw.Collection.Basis).By(Deputies);
        var correction = motion.On<CorrectSheets>(TheLaw.Collection.Basis);
        Assert.Contains(
            nameof(HandInSheets),
            Assert.Throws<InvalidOperationException>(() => correction.Corrects(handIn, _ => null, _ => new(1), m => m.Case)).Message,
            StringComparison.Ordinal);
        handIn.Decide(m => new SheetsHandedIn(m.Today, m.Command.Signatures));
        Assert.Throws<ArgumentNullException>(() => correction.Corrects(handIn, null!, _ => new(1), m => m.Case));
        Assert.Throws<ArgumentNullException>(() => correction.CorrectsDay(null!, _ => null));
    }

    [Fact]
    public void Every_correction_has_the_roles_and_the_rules_of_its_original()
    {
        LifecycleMap map = NoConfidenceLifecycle.Under(TheLaw).Map;
        foreach ((string original, string correction) in new[]
                 {
                     (nameof(HandInSheets), nameof(CorrectSheets)), (nameof(DrawUpProtocol), nameof(CorrectSignatureProtocol)),
                     (nameof(VoteNoConfidence), nameof(CorrectVote)), (nameof(VoteAgain), nameof(CorrectSecondVote)),
                 })
        {
            MapCommand first = map.Commands.Single(command => command.Name == original);
            MapCommand second = map.Commands.Single(command => command.Name == correction);
            Assert.Equal(first.Roles, second.Roles);
            Assert.Empty(first.Rules.Select(rule => (rule.Code, rule.Field, rule.Basis)).Except(
                second.Rules.Select(rule => (rule.Code, rule.Field, rule.Basis))));
        }
    }
}
