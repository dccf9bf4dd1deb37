using System.Collections.Immutable;
using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Definition;
using static SelfGov.Workflow.Definition.Expect;
using Builder = SelfGov.Workflow.Definition.LifecycleDefinition<
    SelfGov.Elections.Indirect.IndirectElection, SelfGov.Elections.Indirect.IndirectElectionState>;

namespace SelfGov.Elections.Indirect.Steps;

/// <summary>Paragraphs 13 to 15, articles 36(1), 36-1(3): the raion akim nominates two or more, the community having been heard.</summary>
internal static class IndirectNominationSteps
{
    internal static void Define(Builder election, IndirectElectionLaw law)
    {
        var nomination = election.On<NominateIndirectCandidates>(law.Nomination)
            .By(Roles.HigherAkim)
            .Until(IndirectLimits.NominationCloses(law))
            .Require(
                "nomination.alternatives", law.Alternatives.Basis,
                new(
                    "балама негізде кемінде екі кандидат ұсынылуға тиіс",
                    "на альтернативной основе должно быть выдвинуто не менее двух кандидатов",
                    "at least two candidates must stand"),
                nameof(NominateIndirectCandidates.Persons),
                m => Persons(m.Command).IsEmpty ? 0 : m.Case.Candidates.Standing + Persons(m.Command).Length,
                AtLeast(law.Alternatives.Value))
            .Require(
                "nomination.once", law.Nomination,
                new(
                    "әр кандидат бір рет ұсынылуға тиіс", "каждый кандидат должен выдвигаться один раз",
                    "every candidate must be nominated once"),
                m => !Persons(m.Command).Contains(null!)
                    && Persons(m.Command).DistinctBy(person => person.Id).Count() == Persons(m.Command).Length
                    && !Persons(m.Command).Any(person => m.Case.Candidates.StandsOrAppeals(person.Id)),
                field: nameof(NominateIndirectCandidates.Persons))
            .Require(
                law.Community.Value == CommunityRole.Approval ? "nomination.assembly-approves" : "nomination.community-consulted",
                law.Community.Basis,
                law.Community.Value == CommunityRole.Approval
                    ? new(
                        "жергілікті қоғамдастық жиналысы келіскен болуға тиіс", "собрание местного сообщества должно дать согласие",
                        "the assembly of the local community must have approved")
                    : new(
                        "жергілікті қоғамдастықпен консультациялар өткізілген болуға тиіс",
                        "должны быть проведены консультации с местным сообществом",
                        "the local community must have been consulted"),
                nameof(NominateIndirectCandidates.CommunityHeardOn), m => m.Command.CommunityHeardOn, m => NotLater<LocalDate?>(m.Today));
        if (law.CommunityFromCall is { } fromCall)
        {
            nomination.Require(
                "nomination.approved-after-call", fromCall,
                new(
                    "келісу сайлау тағайындалған кезден бастап жүргізілуге тиіс",
                    "согласование должно проводиться с момента назначения выборов",
                    "the approval must be held from the call on"),
                nameof(NominateIndirectCandidates.CommunityHeardOn), m => m.Command.CommunityHeardOn,
                m => m.Command.CommunityHeardOn is null ? default : NotEarlier<LocalDate?>(m.Case.Call!.CalledOn));
        }

        nomination.Yields<CandidateNominated>()
            .Then<CandidateNominated>()
            .DecideAll(m =>
            [
                .. Persons(m.Command).Select((person, index) => new CandidateNominated(
                    m.Today, new CandidateId(m.Case.Candidates.Count + index + 1), person, m.Command.CommunityHeardOn!.Value)),
            ]);
        election.When(IndirectLimits.NominationCloses(law), (_, at) => new NominationClosed(at));
    }

    private static ImmutableArray<Person> Persons(NominateIndirectCandidates command) => command.Persons.IsDefault ? [] : command.Persons;
}
