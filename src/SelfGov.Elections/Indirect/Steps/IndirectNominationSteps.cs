using SelfGov.Kazakhstan.Bodies;
using System.Collections.Immutable;
using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Elections.Indirect.Steps;

/// <summary>Paragraphs 13 to 15, articles 36(1), 36-1(3): the raion akim nominates two or more, the community having been heard.</summary>
internal static class IndirectNominationSteps
{
    internal static void Define(IndirectDefinition election, IndirectElectionLaw law)
    {
        var nomination = election.On<NominateIndirectCandidates>(
                new("кандидаттарды ұсыну", "выдвинуть кандидатов", "nominate candidates"), law.Nomination)
            .By(Roles.HigherAkim)
            .Until(IndirectLimits.NominationCloses(law))
            .Require("nomination.alternatives", law.Alternatives.Basis,
                new("балама негізде кемінде екі кандидат болады", "на альтернативной основе выдвигается не менее двух", "at least two candidates stand"),
                matter => Persons(matter).Length > 0 && matter.Case.Candidates.Standing + Persons(matter).Length >= law.Alternatives.Value,
                expected: _ => Words.Of(law.Alternatives.Value),
                found: matter => Words.Of(matter.Case.Candidates.Standing + Persons(matter).Length))
            .Require("nomination.once", law.Nomination,
                new("әр кандидат бір рет ұсынылады", "каждый кандидат выдвигается один раз", "every candidate is nominated once"),
                matter => !Persons(matter).Contains(null!) && Persons(matter).DistinctBy(person => person.Id).Count() == Persons(matter).Length
                    && !Persons(matter).Any(person => matter.Case.Candidates.StandsOrAppeals(person.Id)))
            .Require(
                law.Community.Value == CommunityRole.Approval ? "nomination.assembly-approves" : "nomination.community-consulted",
                law.Community.Basis,
                law.Community.Value == CommunityRole.Approval
                    ? new Words("жергілікті қоғамдастық жиналысы келіскен", "собрание местного сообщества согласовало", "the assembly of the local community approved")
                    : new Words("жергілікті қоғамдастықпен кеңесілді", "проведены консультации с местным сообществом", "the local community was consulted"),
                matter => matter.Command.CommunityHeardOn is { } day && day <= matter.Today,
                found: matter => matter.Command.CommunityHeardOn is { } day ? Words.Of(day) : new Words("жоқ", "нет", "none"));
        if (law.CommunityFromCall is { } fromCall)
        {
            nomination.Require("nomination.approved-after-call", fromCall,
                new("келісу сайлау тағайындалған сәттен бастап өтеді", "согласование проводится с момента назначения выборов", "the approval is held from the call on"),
                matter => !(matter.Command.CommunityHeardOn < matter.Case.Call.CalledOn),
                expected: matter => Words.Of(matter.Case.Call.CalledOn),
                found: matter => Words.Of(matter.Command.CommunityHeardOn!.Value));
        }

        nomination.Yields(IndirectElectionTrigger.CandidateNominated)
            .Then(IndirectElectionTrigger.CandidateNominated)
            .DecideAll(matter =>
            [
                .. Persons(matter).Select((person, index) => new IndirectCandidateNominated(
                    matter.Today, new CandidateId(matter.Case.Candidates.Count + index + 1), person, matter.Command.CommunityHeardOn!.Value)),
            ]);
        election.When(
            IndirectLimits.NominationCloses(law), IndirectElectionTrigger.NominationClosed, (_, moment) => new IndirectNominationClosed(moment));
    }

    private static ImmutableArray<Person> Persons(Matter<IndirectElection, Whole, NominateIndirectCandidates> matter) =>
        matter.Command.Persons.IsDefault ? [] : matter.Command.Persons;
}
