using SelfGov.Kazakhstan.Bodies;
using System.Collections.Immutable;
using SelfGov.Hearings.Comments;
using SelfGov.Law;
using SelfGov.Workflow;
using Builder = SelfGov.Workflow.LifecycleDefinition<
    SelfGov.Hearings.PublicHearing, SelfGov.Hearings.HearingState, SelfGov.Hearings.HearingTrigger>;
using CommentParts = SelfGov.Workflow.PartDefinition<
    SelfGov.Hearings.PublicHearing, SelfGov.Hearings.Comments.Comment, SelfGov.Hearings.HearingTrigger>;
using Trigger = SelfGov.Hearings.HearingTrigger;

namespace SelfGov.Hearings.Steps;

/// <summary>Comments and their answers: the response table.</summary>
internal static class CommentSteps
{
    internal static void Define(Builder hearing, CommentParts comments, HearingProfile profile, CommentIntake intake)
    {
        Submission(hearing, profile, intake);
        SettingAside(hearing, comments, profile);
        Withdrawal(hearing, comments, profile);
        Answers(hearing, comments, profile);
    }

    private static void Submission(Builder hearing, HearingProfile profile, CommentIntake intake)
    {
        Citation basis = profile.CommentsClose?.Basis ?? profile.Basis;
        hearing.On<SubmitComment>(new("ескертпе немесе ұсыныс тіркеу", "зарегистрировать замечание или предложение", "register a comment"),
            basis)
            .By([Roles.HearingParticipant, Roles.HearingSecretary, Roles.ResponsibleOfficial, .. profile.Organisers.Value])
            .RequireText("comment.text", basis,
                new("ескертпенің мәтіні болуға тиіс", "у замечания должен быть текст", "a comment must have a text"), m => m.Text)
            .Require(
                "comment.own", basis,
                new("қатысушы ескертпені тек өз атынан береді", "участник подаёт замечание только от своего имени",
                    "a participant comments in no other name"),
                m => m.Actor.Role != Roles.HearingParticipant || m.Command.Author is null || m.Command.Author == m.Actor.Id)
            .Require(
                "comment.oral", profile.Record,
                new("ауызша ескертпені отырыста тіркелген қатысушы айтады",
                    "устное замечание высказывает зарегистрированный участник на заседании",
                    "a spoken comment is made in the session by a registered participant"),
                m => m.Command.Channel != CommentChannel.Oral
                    || (m.Case.State == HearingState.InSession && m.Command.Author is { } author && m.Case.Round.Attendance.Has(author)))
            .Require(
                "comment.posted", basis,
                new("пошта мөртабанының күні тек хатта болады және болашақта болмайды",
                    "день почтового штемпеля бывает только у письма и не в будущем",
                    "only a letter has a postmark, and not of a day to come"),
                m => m.Command.PostedOn is not { } posted || (m.Command.Channel == CommentChannel.Post && posted <= m.Today))
            .Yields(Trigger.CommentReceived)
            .Then(Trigger.CommentSetAside)
            .DecideAll(m => Received(m, intake));
    }

    private static ImmutableArray<Fact<PublicHearing>> Received(Matter<PublicHearing, Whole, SubmitComment> m, CommentIntake intake)
    {
        int number = m.Case.Comments.Count + 1;
        SubmitComment command = m.Command;
        string digest = CommentDigest.Of(command.Text);
        var received = new CommentReceived(
            m.Now, number, command.Kind, command.Channel, command.Author, command.AuthorName, command.Text, digest, command.PostedOn);
        return intake.ReasonToSetAside(m.Case, command, digest, m.Context) is { } reason
            ? [received, new CommentSetAside(m.Now, number, reason)]
            : [received];
    }

    private static void SettingAside(Builder hearing, CommentParts comments, HearingProfile profile) =>
        hearing.On<SetCommentAside, Comment>(
            comments,
            (current, command) => current.Comments.Find(command.Number),
            new("ескертпені ескермеу", "не учитывать замечание", "set a comment aside"),
            profile.SubjectOfComments ?? profile.Record)
            .By([Roles.HearingChair, Roles.HearingSecretary, .. profile.Organisers.Value])
            .Require(
                "set-aside.reason", profile.SubjectOfComments ?? profile.Record,
                new("заң ескертпені осы себеппен ескермеуге мүмкіндік беруге тиіс",
                    "закон должен позволять не учитывать замечание по этой причине",
                    "the act must let a comment be left out for this reason"),
                m => m.Command.Reason switch
                {
                    SetAsideReason.NotSpecific or SetAsideReason.OffSubject => profile.SubjectOfComments is not null,
                    SetAsideReason.OutsideRepeat => profile.ScopeOfRepeat is not null && m.Part.Round > 1,
                    _ => false,
                },
                found: m => CommentWords.Of(m.Command.Reason))
            .Yields(Trigger.CommentSetAside)
            .Decide(m => new CommentSetAside(m.Now, m.Part.Number, m.Command.Reason));

    private static void Withdrawal(Builder hearing, CommentParts comments, HearingProfile profile) =>
        hearing.On<WithdrawComment, Comment>(
            comments,
            (current, command) => current.Comments.Find(command.Number),
            new("ескертпені алып тастау", "снять замечание", "withdraw a comment"),
            profile.Record)
            .By([Roles.HearingParticipant, Roles.HearingSecretary, .. profile.Organisers.Value])
            .Require(
                "comment.author", profile.Record,
                new("ескертпені тек авторы алып тастайды", "замечание снимает только его автор", "only the author withdraws a comment"),
                m => m.Actor.Role != Roles.HearingParticipant || m.Actor.Id == m.Part.Author)
            .Yields(Trigger.CommentWithdrawn)
            .Decide(m => new CommentWithdrawn(m.Now, m.Part.Number));

    private static void Answers(Builder hearing, CommentParts comments, HearingProfile profile) =>
        hearing.On<AnswerComment, Comment>(
            comments,
            (current, command) => current.Comments.Find(command.Number),
            new("ескертпеге жауап беру", "ответить на замечание", "answer a comment"),
            profile.Answers)
            .By([.. profile.Initiators.Value, .. profile.Organisers.Value])
            .RequireText("answer.reasons", profile.Answers,
                new("жауап уәжделген болуға тиіс", "ответ должен быть мотивирован", "an answer must give its reasons"), m => m.Reasons)
            .Given(
                "answer.open", profile.Answers,
                new("хаттама жасалғаннан кейін берілген жауап өзгермейді", "после оформления протокола данный ответ не меняется",
                    "once the record is drawn up, an answer given is not changed"),
                subject => subject.Part.State == CommentState.Received || subject.Case.Round.RecordDigest is null)
            .Yields(Trigger.CommentAnswered)
            .Decide(m => new CommentAnswered(m.Now, m.Part.Number, m.Command.Outcome, m.Command.Reasons));
}
