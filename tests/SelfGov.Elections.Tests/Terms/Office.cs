using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Elections.Direct;
using SelfGov.Elections.NoConfidence;
using SelfGov.Elections.Termination;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Workflow;
using SelfGov.Workflow.Proofs;

namespace SelfGov.Elections.Terms;

/// <summary>
/// The office of the akim of one rural district under test: elections, terms and ends of powers that refer to each other.
/// </summary>
internal static class Office
{
    internal static readonly Role Commission = Roles.TerritorialCommission;
    internal static readonly Role HigherAkim = Roles.HigherAkim;

    /// <summary>The direct election of 2023 that Anna won, registered on 21 September 2023.</summary>
    internal static Election AnnaElected() => Registered(new Election("D2").Established(), "anna", 21);

    internal static Election Registered(Election established, string winner, int day) => established
        .Until(new LocalDate(established.Day.Year, established.Day.Month, day), 9)
        .Given(new GiveUpDuties(), Election.Citizen(winner))
        .Given(new RegisterAkim(), Election.Commission);

    internal static Story<TermOfOffice> Begin(string edition = "D2-village", string time = "2023-09-21T10:00:00") =>
        Stories.Of(
            TermLifecycle.Procedure.Lifecycles.Of(new(edition)), TermLifecycle.Procedure.Facts).Until(time);

    /// <summary>Anna's term, from 21 September 2023 to 20 September 2027.</summary>
    internal static Story<TermOfOffice> AnnaInOffice() => Begin().Accepts(Beginning(AnnaElected()), Commission);

    /// <summary>The beginning of the winner's term, on the day of the registration or, where there is none, of Anna's.</summary>
    internal static BeginTerm Beginning(Election election, EntryReference? earlier = null) => new(
        election.Case.Unit!, election.Case.Outcome.RegisteredOn ?? new LocalDate(2023, 9, 21), Entry(election), EarlierTerm: earlier);

    internal static HandOverOffice HandingOver(Election election) => new(election.Case.Outcome.RegisteredOn!.Value, Entry(election));

    internal static EntryReference Entry(Election election) => election.Story.Entry(AkimElectionLifecycle.Procedure);

    internal static EntryReference Entry(Story<TermOfOffice> term) => term.Entry(TermLifecycle.Procedure);

    internal static EntryReference Entry(Story<NoConfidenceMotion> motion) => motion.Entry(NoConfidenceLifecycle.Procedure);

    internal static EntryReference Entry(Story<OfficeTermination> termination) => termination.Entry(TerminationLifecycle.Procedure);

    /// <summary>The end of Anna's powers after a vote of no confidence that the higher akim accepted.</summary>
    internal static Story<OfficeTermination> AnnaDismissed(Story<NoConfidenceMotion> motion, string time)
    {
        TerminationLaw law = TerminationEditions.Village.On(NodaTime.Text.LocalDatePattern.Iso.Parse(time[..10]).Value)!.Law;
        return Stories.Of(TerminationLifecycle.Under(law), TerminationLifecycle.Procedure.Facts)
            .Until(time)
            .Accepts(RecordTerminationGround.From(motion.Case, Entry(motion).EntryHash), Commission)
            .Accepts(new StateFact(), Commission)
            .Accepts(new SubmitToHigherAkim(), Commission)
            .Accepts(new TerminatePowers(), HigherAkim);
    }

    /// <summary>A motion against Anna that the higher akim accepted on 3 April 2026.</summary>
    internal static Story<NoConfidenceMotion> AcceptedMotion() =>
        Stories.Of(
            NoConfidenceLifecycle.Under(NoConfidenceEditions.All.On(new LocalDate(2026, 3, 16))!.Law),
            NoConfidenceLifecycle.Procedure.Facts)
            .Until("2026-03-16T10:00:00")
            .Accepts(new InitiateMotion(Election.Village(), 15, NoConfidenceGround.ReportsNotApproved, 2), Roles.InitiatingDeputies)
            .Accepts(new HandInSheets(3), Roles.InitiatingDeputies)
            .Accepts(new DrawUpProtocol(3), Roles.MaslikhatChair)
            .Until("2026-04-02T10:00:00")
            .Accepts(new VoteNoConfidence(8), Roles.Maslikhat)
            .Accepts(new DeliverDecision(), Roles.Maslikhat)
            .Until("2026-04-03T10:00:00")
            .Accepts(new AcceptNoConfidence(), HigherAkim);
}
