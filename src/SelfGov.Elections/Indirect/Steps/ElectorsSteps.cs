using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Corrections;
using SelfGov.Workflow.Definition;
using static SelfGov.Workflow.Definition.Expect;
using Builder = SelfGov.Workflow.Definition.LifecycleDefinition<
    SelfGov.Elections.Indirect.IndirectElection, SelfGov.Elections.Indirect.IndirectElectionState>;

namespace SelfGov.Elections.Indirect.Steps;

/// <summary>Paragraphs 38 and 47 to 54, article 36-1(7) and (10): silence, the list of electors, the meeting.</summary>
internal static class ElectorsSteps
{
    internal static void Define(Builder election, IndirectElectionLaw law)
    {
        election.When(IndirectLimits.SilenceBegins(law), (_, at) => new SilenceBegan(at), current => current.HasChoice);
        var list = election.On<PostElectorsList>(law.ElectorsList)
            .By(Roles.TerritorialCommission)
            .Require(
                "electors.number", law.ElectorsList,
                new("тізімде депутаттар болуға тиіс", "в списке должны быть депутаты", "there must be deputies on the list"),
                nameof(PostElectorsList.Deputies), m => m.Command.Deputies, AtLeast(1));
        list.Decide(m => new ElectorsListPosted(m.Today, m.Command.Deputies));
        election.On<CorrectElectorsList>(law.ElectorsList)
            .Corrects(
                list, m => m.Case.Meeting.ListPostedOn is null ? null : new PostElectorsList(m.Case.Meeting.Deputies),
                m => new PostElectorsList(m.Command.Deputies), m => m.Case, m => m.Case.Meeting.ListPostedOn,
                m => m.Case.Call!.CalledOn)
            .Decide(m => new ElectorsListCorrected(
                m.Today, m.Case.Meeting.Deputies, m.Case.Meeting.ListPostedOn!.Value, m.Command.Deputies, m.Command.Day, m.Command.Act));
        DefineOpening(election, law);
        election.When(IndirectLimits.DayEnds(law), (_, at) => new MeetingNotHeld(at), current => current.HasChoice);
        DefineClosing(election, law);
    }

    private static void DefineOpening(Builder election, IndirectElectionLaw law)
    {
        var opening = election.On<OpenElectorsMeeting>(law.Meeting)
            .By(Roles.MaslikhatSecretary)
            .From(IndirectLimits.DayBegins(law))
            .Until(IndirectLimits.DayEnds(law))
            .Require(
                "meeting.choice", law.ExtensionAfterDropout,
                new(
                    "дауыс беруге кандидаттар жеткілікті болуға тиіс", "кандидатов должно быть достаточно для голосования",
                    "there must be enough candidates for a vote"),
                m => m.Case.Candidates.Registered, m => AtLeast(m.Case.LeastChoice))
            .Require(
                "meeting.list", law.ElectorsList,
                new(
                    "таңдаушылар тізімі ілінген болуға тиіс", "список выборщиков должен быть вывешен",
                    "the list of electors must be posted"),
                m => m.Case.Meeting.ListPostedOn is not null)
            .Require(
                "meeting.present", law.ElectorsList,
                new(
                    "қатысқан депутаттар саны тізімдегі депутаттар санынан аспауға тиіс",
                    "присутствующих должно быть не больше, чем депутатов в списке",
                    "not more must be present than are on the list"),
                nameof(OpenElectorsMeeting.Present), m => m.Command.Present, m => Between(0, m.Case.Meeting.Deputies))
            .Require(
                "meeting.quorum", law.Quorum.Basis,
                new(
                    "отырысқа мәслихат депутаттарының кемінде үштен екісі қатысуға тиіс",
                    "на заседании должно присутствовать не менее двух третей депутатов маслихата",
                    "at least two thirds of the deputies must be present"),
                nameof(OpenElectorsMeeting.Present), m => m.Command.Present,
                m => m.Case.Meeting.Deputies == 0 || m.Command.Present < 0
                    ? default
                    : AtLeast(law.Quorum.Value.Share.Of(m.Case.Meeting.Deputies)))
            .Require(
                "meeting.commission", law.Meeting,
                new(
                    "отырысқа комиссия төрағасы мен мүшелері қатысуға тиіс",
                    "на заседании должны присутствовать председатель и члены комиссии",
                    "chair and members of the commission must attend"),
                m => m.Command.CommissionAttends,
                field: nameof(OpenElectorsMeeting.CommissionAttends));
        opening.Decide(m => new MeetingOpened(m.Now, m.Command.Present));
        election.On<CorrectElectorsPresent>(law.Meeting)
            .Corrects(
                opening, m => new OpenElectorsMeeting(m.Case.Meeting.Present, CommissionAttends: true),
                m => new OpenElectorsMeeting(m.Command.Present, CommissionAttends: true), m => m.Case,
                nearest: m =>
                [
                    new OpenElectorsMeeting(m.Case.Meeting.Present - 1, CommissionAttends: true),
                    new OpenElectorsMeeting(m.Case.Meeting.Present + 1, CommissionAttends: true),
                ])
            .Decide(m => new ElectorsPresentCorrected(m.Today, m.Case.Meeting.Present, m.Command.Present, m.Command.Act));
    }

    private static void DefineClosing(Builder election, IndirectElectionLaw law) =>
        election.On<CloseElectorsMeeting>(law.Meeting)
            .By(Roles.MaslikhatSecretary)
            .Require(
                "meeting.open", law.Meeting,
                new("отырыс жабылмаған болуға тиіс", "заседание не должно быть закрыто", "the meeting must not be closed yet"),
                m => !m.Case.Meeting.IsClosed)
            .Require(
                "meeting.repeat-vote-first", law.RepeatVote ?? law.Meeting,
                new(
                    "дауыстар тең болса, алдымен қайта дауыс беру өткізілуге тиіс",
                    "при равенстве голосов сначала должно быть проведено повторное голосование",
                    "after a tie the repeat vote must come first"),
                m => !(ElectorsVoteSteps.MayRepeat(m.Case) && m.Now < m.Case.Schedule!.DayEnds),
                earliest: m => m.Case.Schedule!.DayEnds)
            .Decide(m => new MeetingClosed(m.Now));
}
