using System.Collections.Immutable;
using NodaTime;
using SelfGov.Hearings.Comments;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Definition;
using static SelfGov.Workflow.Definition.Expect;
using Builder = SelfGov.Workflow.Definition.LifecycleDefinition<SelfGov.Hearings.PublicHearing, SelfGov.Hearings.HearingState>;
using CommentParts = SelfGov.Workflow.Definition.PartDefinition<SelfGov.Hearings.PublicHearing, SelfGov.Hearings.Comments.Comment>;

namespace SelfGov.Hearings.Steps;

/// <summary>Comments and their answers: the response table.</summary>
internal static class CommentSteps
{
    internal static void Define(Builder hearing, CommentParts comments, HearingProfile profile, HearingLimits limits, CommentIntake intake)
    {
        Submission(hearing, profile, intake);
        SettingAside(hearing, comments, profile);
        Withdrawal(hearing, comments, profile);
        AuthorSteps.Define(hearing, comments, profile);
        Answers(hearing, comments, profile, limits);
        BulkAnswerSteps.Define(hearing, profile, limits);
    }

    private static void Submission(Builder hearing, HearingProfile profile, CommentIntake intake)
    {
        Citation basis = profile.CommentsClose?.Basis ?? profile.Basis;
        var postmark = new Words(
            "пошта мөртабанының күні тек хат үшін көрсетілуге және бүгінгі күннен кеш болмауға тиіс",
            "день почтового штемпеля должен указываться только для письма и не должен быть позднее сегодняшнего",
            "the day of a postmark must be that of a letter and must not lie ahead");
        hearing.On<SubmitComment>(basis)
            .By([Roles.HearingParticipant, Roles.HearingSecretary, Roles.ResponsibleOfficial, .. profile.Organisers.Value])
            .Require(
                "comment.text", basis,
                new("ескертпенің мәтіні болуға тиіс", "у замечания должен быть текст", "a comment must have a text"),
                nameof(SubmitComment.Text), m => m.Command.Text, Present)
            .Require(
                "comment.own", basis,
                new("қатысушы ескертпені тек өз атынан беруге тиіс", "участник должен подавать замечание только от своего имени",
                    "a participant must comment in no other name"),
                m => m.Actor.Role != Roles.HearingParticipant || !Presence.IsGiven(m.Command.Author) || m.Command.Author == m.Actor.Id,
                field: nameof(SubmitComment.Author))
            .Require(
                "comment.oral", profile.Record,
                new("ауызша ескертпені отырыста тіркелген қатысушы айтуға тиіс",
                    "устное замечание должен высказать на заседании зарегистрированный участник",
                    "a spoken comment must be made in the session by a registered participant"),
                m => m.Command.Channel != CommentChannel.Oral
                    || (m.Case.State == HearingState.InSession && m.Command.Author is { } author && m.Case.Round.Attendance.Has(author)),
                field: nameof(SubmitComment.Channel))
            .Require(
                "comment.posted", basis, postmark,
                m => m.Command.PostedOn is null || m.Command.Channel == CommentChannel.Post,
                field: nameof(SubmitComment.PostedOn))
            .Require(
                "comment.posted", basis, postmark, nameof(SubmitComment.PostedOn), m => m.Command.PostedOn,
                m => m.Command is { PostedOn: not null, Channel: CommentChannel.Post } ? NotLater<LocalDate?>(m.Today) : default)
            .Yields<CommentReceived>()
            .Then<CommentSetAside>()
            .Then<CommentAuthorQuestioned>()
            .DecideAll(m => Received(m, intake));
    }

    private static ImmutableArray<Fact<PublicHearing>> Received(Matter<PublicHearing, Whole, SubmitComment> m, CommentIntake intake)
    {
        int number = m.Case.Comments.Count + 1;

        // An identity that nobody can see is none.
        SubmitComment command = Presence.IsGiven(m.Command.Author) ? m.Command : m.Command with { Author = null };
        string digest = CommentDigest.Of(command.Text);
        var received = new CommentReceived(
            m.Now, number, command.Kind, command.Channel, command.Author, command.AuthorName, command.Text, digest, command.PostedOn);
        return intake.ReasonToSetAside(m.Case, command, digest, m.Context) is { } reason
            ? [received, new CommentSetAside(m.Now, number, reason)]
            : intake.IsAuthorInQuestion(command)
            ? [received, new CommentAuthorQuestioned(m.Now, number)]
            : [received];
    }

    private static void SettingAside(Builder hearing, CommentParts comments, HearingProfile profile)
    {
        Citation basis = profile.SubjectOfComments ?? profile.Record;
        hearing.On<SetCommentAside, Comment>(comments, (current, command) => current.Comments.Find(command.Number), basis)
            .By([Roles.HearingChair, Roles.HearingSecretary, .. profile.Organisers.Value])
            .Require(
                "set-aside.reason", basis,
                new("ескертпені осы себеппен ескермеу заңда көзделуге тиіс",
                    "закон должен предусматривать, что по этой причине замечание не учитывается",
                    "the act must let a comment be left out for this reason"),
                nameof(SetCommentAside.Reason), m => m.Command.Reason, m => OneOf(Reasons(profile, m.Case, m.Part)), say: CommentWords.Of)
            .Decide(m => new CommentSetAside(m.Now, m.Part.Number, m.Command.Reason));
    }

    // The other reasons are found when a comment comes.
    private static ImmutableArray<SetAsideReason> Reasons(HearingProfile profile, PublicHearing hearing, Comment comment)
    {
        ImmutableArray<SetAsideReason> ofContent =
            profile.SubjectOfComments is null ? [] : [SetAsideReason.NotSpecific, SetAsideReason.OffSubject];
        ImmutableArray<SetAsideReason> reasons =
            profile.ScopeOfRepeat is not null && hearing.Round.IsRepeated && hearing.Comments.IsOfThisHearing(comment)
                ? [.. ofContent, SetAsideReason.OutsideRepeat]
                : ofContent;
        return comment.State == CommentState.ToBeClarified ? [.. reasons, SetAsideReason.Anonymous] : reasons;
    }

    private static void Withdrawal(Builder hearing, CommentParts comments, HearingProfile profile) =>
        hearing.On<WithdrawComment, Comment>(comments, (current, command) => current.Comments.Find(command.Number), profile.Record)
            .By([Roles.HearingParticipant, Roles.HearingSecretary, .. profile.Organisers.Value])
            .Require(
                "comment.author", profile.Record,
                new("ескертпені тек оның авторы алып тастауға тиіс", "снять замечание должен сам его автор",
                    "a comment must be withdrawn by its author alone"),
                m => m.Actor.Role != Roles.HearingParticipant || m.Actor.Id == m.Part.Author)
            .Decide(m => new CommentWithdrawn(m.Now, m.Part.Number));

    private static void Answers(Builder hearing, CommentParts comments, HearingProfile profile, HearingLimits limits) =>
        hearing.On<AnswerComment, Comment>(comments, (current, command) => current.Comments.Find(command.Number), profile.Answers)
            .By([.. profile.Initiators.Value, .. profile.Organisers.Value])
            .Duty(limits.CommentAnswers)
            .Require(
                "answer.reasons", profile.Answers,
                new("жауап уәжделген болуға тиіс", "ответ должен быть мотивирован", "an answer must give its reasons"),
                nameof(AnswerComment.Reasons), m => m.Command.Reasons, Present)
            .Require(
                "answer.open", profile.Answers,
                new("хаттама ресімделгеннен кейін берілген жауап өзгермеуге тиіс",
                    "данный ответ не должен меняться после оформления протокола",
                    "an answer that is given must not be changed once the record is drawn up"),
                m => m.Part.State == CommentState.Received || m.Case.Round.RecordDigest is null)
            .Decide(m => new CommentAnswered(m.Now, m.Part.Number, m.Command.Outcome, m.Command.Reasons));
}
