using SelfGov.Kazakhstan.Bodies;
using SelfGov.Elections.Candidacies;
using SelfGov.Law;

namespace SelfGov.Elections.Indirect.Steps;

/// <summary>Paragraphs 38 and 47 to 54, article 36-1(7) and (10): silence, the list of electors, the meeting.</summary>
internal static class ElectorsSteps
{
    internal static void Define(IndirectDefinition election, IndirectElectionLaw law)
    {
        election.When(
            IndirectLimits.SilenceBegins(law), IndirectElectionTrigger.SilenceBegan, (_, moment) => new IndirectSilenceBegan(moment), current => current.HasChoice);
        election.On<PostElectorsList>(
                new("таңдаушылар тізімін ілу", "вывесить список выборщиков", "post the list of electors"), law.ElectorsList)
            .By(Roles.TerritorialCommission)
            .Require("electors.number", law.ElectorsList,
                new("тізімде депутаттар бар", "в списке есть депутаты", "there are deputies on the list"),
                matter => matter.Command.Deputies >= 1,
                found: matter => Words.Of(matter.Command.Deputies))
            .Yields(IndirectElectionTrigger.ElectorsListPosted)
            .Decide(matter => new ElectorsListPosted(matter.Today, matter.Command.Deputies));
        DefineOpening(election, law);
        election.When(
            IndirectLimits.DayEnds(law), IndirectElectionTrigger.MeetingNotHeld, (_, moment) => new ElectorsMeetingNotHeld(moment), current => current.HasChoice);
        DefineClosing(election, law);
    }

    private static void DefineOpening(IndirectDefinition election, IndirectElectionLaw law) =>
        election.On<OpenElectorsMeeting>(
                new("таңдаушылар отырысын ашу", "открыть заседание выборщиков", "open the meeting of the electors"), law.Meeting)
            .By(Roles.MaslikhatSecretary)
            .From(IndirectLimits.DayBegins(law))
            .Until(IndirectLimits.DayEnds(law))
            .Given("meeting.choice", law.ExtensionAfterDropout,
                new("дауыс беруге кандидаттар жеткілікті", "кандидатов достаточно для голосования", "there are enough candidates for a vote"),
                subject => subject.Case.HasChoice,
                found: subject => Words.Of(subject.Case.Candidates.Registered))
            .Given("meeting.list", law.ElectorsList,
                new("таңдаушылар тізімі ілінген", "список выборщиков вывешен", "the list of electors is posted"),
                subject => subject.Case.Meeting.ListPostedOn is not null)
            .Require("meeting.present", law.ElectorsList,
                new("қатысқандар тізімдегі депутаттардан көп емес", "присутствующих не больше, чем депутатов в списке", "not more are present than are on the list"),
                matter => matter.Command.Present >= 0 && matter.Command.Present <= matter.Case.Meeting.Deputies,
                expected: matter => Words.Same($"0..{matter.Case.Meeting.Deputies}"),
                found: matter => Words.Of(matter.Command.Present))
            .Require("meeting.quorum", law.Quorum.Basis,
                new(
                    "отырыс мәслихат депутаттарының кемінде үштен екісі қатысқанда заңды болады",
                    "заседание правомочно при присутствии не менее двух третей депутатов маслихата",
                    "the meeting is competent with at least two thirds of the deputies"),
                matter => matter.Case.Meeting.Deputies == 0 || matter.Command.Present < 0 || matter.Command.Present > matter.Case.Meeting.Deputies
                    || law.Quorum.Value.Share.IsMet(matter.Command.Present, matter.Case.Meeting.Deputies),
                expected: matter => Words.Of(law.Quorum.Value.Share.Of(matter.Case.Meeting.Deputies)),
                found: matter => Words.Of(matter.Command.Present))
            .Require("meeting.commission", law.Meeting,
                new("отырысқа комиссия төрағасы мен мүшелері қатысады", "на заседании присутствуют председатель и члены комиссии", "chair and members of the commission attend"),
                matter => matter.Command.CommissionAttends)
            .Yields(IndirectElectionTrigger.MeetingOpened)
            .Decide(matter => new ElectorsMeetingOpened(matter.Now, matter.Command.Present));

    private static void DefineClosing(IndirectDefinition election, IndirectElectionLaw law) =>
        election.On<CloseElectorsMeeting>(
                new("таңдаушылар отырысын жабу", "закрыть заседание выборщиков", "close the meeting of the electors"), law.Meeting)
            .By(Roles.MaslikhatSecretary)
            .Given("meeting.open", law.Meeting,
                new("отырыс жабылмаған", "заседание не закрыто", "the meeting is not closed yet"),
                subject => !subject.Case.Meeting.IsClosed)
            .Require("meeting.repeat-vote-first", law.RepeatVote ?? law.Meeting,
                new("дауыстар тең болса, алдымен қайта дауыс беру өткізіледі", "при равенстве голосов сначала проводится повторное голосование", "after a tie the repeat vote comes first"),
                matter => !(ElectorsVoteSteps.MayRepeat(matter.Case) && matter.Now < matter.Case.Schedule.DayEnds),
                earliest: matter => matter.Case.Schedule.DayEnds)
            .Yields(IndirectElectionTrigger.MeetingClosed)
            .Decide(matter => new ElectorsMeetingClosed(matter.Now));
}
