using System.Collections.Immutable;
using SelfGov.Hearings.Comments;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow.Definition;

namespace SelfGov.Hearings.Record;

/// <summary>Composes the document of a record in one language.</summary>
internal sealed class RecordComposition
{
    private const string Unknown = "-";
    private readonly HearingRecord record;
    private readonly Language language;

    private RecordComposition(HearingRecord record, Language language)
    {
        this.record = record;
        this.language = language;
    }

    private HearingRound Round => record.Hearing.Round;

    private HearingProfile Profile => record.Hearing.Profile;

    internal static RecordDocument Of(HearingRecord record, Language language)
    {
        var composition = new RecordComposition(record, language);
        return new(composition.In(RecordWords.Record.With(record.Hearing.Profile.Title)), composition.Sections());
    }

    private ImmutableArray<RecordSection> Sections() =>
    [
        General(), Notices(), Attendance(), Agenda(), Filled(Speeches()), Filled(Comments()), Filled(Decisions()), Filled(Disagreements()),
        Signatures(), Articles(),
    ];

    private RecordSection Filled(RecordSection section) =>
        section.Lines.IsEmpty && section.Table is null ? section with { Lines = [(null, In(RecordWords.None))] } : section;

    private RecordSection General()
    {
        ImmutableArray<(string?, string)>.Builder lines = ImmutableArray.CreateBuilder<(string?, string)>();
        lines.Add((In(RecordWords.Subject), record.Hearing.Subject ?? Unknown));
        lines.Add((In(RecordWords.Unit), record.Hearing.UnitName ?? Unknown));
        lines.Add((In(RecordWords.Edition), $"{Profile.Id}, {In(Profile.Basis.Text)}"));
        if (Round.Number > 1)
        {
            lines.Add((In(RecordWords.Round), $"{Round.Number}"));
        }

        AddSchedule(lines);
        if (Round.NotHeld is { } reason)
        {
            lines.Add((In(RecordWords.NotHeld),
                record.NotHeld is { } words ? $"{In(RecordWords.Of(reason))}; {words}" : In(RecordWords.Of(reason))));
        }

        if (Round.ConcludedOn is { } concluded)
        {
            lines.Add((In(RecordWords.Concluded), In(Words.Of(concluded))));
        }

        return new(In(RecordWords.General), lines.DrainToImmutable());
    }

    private void AddSchedule(ImmutableArray<(string?, string)>.Builder lines)
    {
        if (Round.Schedule is not { } schedule)
        {
            return;
        }

        lines.Add(schedule.Session is { } session
            ? (In(RecordWords.When), In(Words.Of(session)))
            : (In(RecordWords.Period), $"{In(Words.Of(schedule.First!.Value))}-{In(Words.Of(schedule.Last!.Value))}"));
        lines.Add((In(RecordWords.Place), schedule.Place));
        if (schedule.Link is { } link)
        {
            lines.Add((In(RecordWords.Link), link));
        }
    }

    private RecordSection Notices() => new(
        In(RecordWords.Notices),
        [
            .. Round.Notices.Select(notice =>
                ((string?)In(Words.Of(notice.On)), $"{In(RecordWords.Of(notice.Channel))}, {notice.Reference}")),
            (In(RecordWords.Materials),
                record.Materials is { } materials ? $"{In(Words.Of(Round.MaterialsOn!.Value))}, {materials}" : In(RecordWords.None)),
        ]);

    private RecordSection Attendance()
    {
        ImmutableArray<(string?, string)>.Builder lines = ImmutableArray.CreateBuilder<(string?, string)>();
        lines.Add((In(RecordWords.Present), $"{Round.Present}"));
        if (Round.MembersPresent is { } members)
        {
            lines.Add((In(RecordWords.Members),
                In(RecordWords.OutOf.With(Words.Of(members), Words.Of(record.Hearing.BodyMembers ?? members)))));
        }

        if (record.Chair is { } chair)
        {
            lines.Add((In(RecordWords.Chair), Named(chair)));
        }

        if (record.Secretary is { } secretary)
        {
            lines.Add((In(RecordWords.Secretary), Named(secretary)));
        }

        return new(In(RecordWords.Attendance), lines.DrainToImmutable(), Table(
            [RecordWords.Number, RecordWords.Name, RecordWords.Capacity],
            record.Attendance.Select((participant, index) => Row(
                $"{index + 1}", Named(participant), participant.Capacity is { } capacity ? In(RecordWords.Of(capacity)) : Unknown))));
    }

    private RecordSection Agenda() => new(
        In(RecordWords.Agenda), [.. Round.Agenda.Select((question, index) => ((string?)$"{index + 1}", question))]);

    private RecordSection Speeches() => new(In(RecordWords.Speeches), [], Table(
        [RecordWords.When, RecordWords.Speaker, RecordWords.Content],
        record.Speeches.Select(speech => Row(In(Words.Of(speech.At)), Named(speech.Speaker), Shown(speech.Summary)))));

    private RecordSection Comments() => new(In(RecordWords.Comments), [], Table(
        [RecordWords.Number, RecordWords.Author, RecordWords.Comment, RecordWords.Answer, RecordWords.Result],
        record.Comments.Select(row => Row(
            $"{row.Comment.Number}",
            Presence.IsGiven(row.AuthorName) ? row.AuthorName : Shown(row.Comment.Author),
            $"{Came(row)}\n{Shown(row.Text)}",
            Shown(row.Reasons),
            In(ResultOf(row.Comment))))));

    private RecordSection Decisions() => new(In(RecordWords.Decisions), [], Table(
        [RecordWords.Decision, RecordWords.InFavour, RecordWords.Result],
        record.Decisions.Select(decision => Row(
            decision.Text,
            In(RecordWords.OutOf.With(Words.Of(decision.InFavour), Words.Of(decision.Voters))),
            In(decision.IsAdopted ? RecordWords.Adopted : RecordWords.Rejected)))));

    private RecordSection Disagreements() => new(
        In(RecordWords.Disagreements),
        [.. record.Disagreements.Select(noted => ((string?)In(RoleOf(noted.By)), noted.Opinion))]);

    private RecordSection Signatures() => new(
        In(RecordWords.Signatures),
        [
            .. Profile.SigningRoles.Select(role => ((string?)In(role.Name),
                record.Signatures.FirstOrDefault(signature => signature.By == role.Code) is { } signature
                    ? $"{Named(signature.Signatory)}, {In(Words.Of(signature.On))}"
                    : In(RecordWords.NotSigned))),
        ]);

    private RecordSection Articles() => new(
        In(RecordWords.Articles),
        [
            .. record.Articles.Select(article => ((string?)null, In(article.Text))),
            .. Profile.Appeal is { } appeal
                ? [((string?)null, In(RecordWords.Appeal.With(appeal.Text)))]
                : Array.Empty<(string?, string)>(),
        ]);

    private RecordTable? Table(ImmutableArray<Words> head, IEnumerable<ImmutableArray<string>> rows)
    {
        ImmutableArray<ImmutableArray<string>> all = [.. rows];
        return all.IsEmpty ? null : new RecordTable([.. head.Select(In)], all);
    }

    private string Came(RecordedComment row) =>
        $"{In(CommentWords.Of(row.Comment.Kind))}, {In(CommentWords.Of(row.Comment.Channel))}, {In(Words.Of(row.On))}";

    private static Words ResultOf(Comment comment) => comment switch
    {
        { SetAside: { } reason } => RecordWords.SetAside.With(CommentWords.Of(reason)),
        { State: CommentState.Withdrawn } => RecordWords.Withdrawn,
        { State: CommentState.ToBeClarified } => RecordWords.ToBeClarified,
        { Kind: CommentKind.Question, Outcome: AnswerOutcome.Accepted } => RecordWords.Answered,
        { Outcome: { } outcome } => CommentWords.Of(outcome),
        _ => RecordWords.Unanswered,
    };

    private static string Named(RecordedParticipant participant) =>
        Presence.IsGiven(participant.Name) ? participant.Name : participant.Id;

    // A text that nobody can see is none, and so is one that was destroyed.
    private static string Shown(string? text) => Presence.IsGiven(text) ? text : Unknown;

    private Words RoleOf(string code) =>
        Profile.Initiators.Value.Concat(Profile.Organisers.Value)
            .Concat([Roles.HearingParticipant, Roles.AnsweringBody, Roles.HearingSecretary])
            .FirstOrDefault(role => role.Code == code)?.Name ?? Words.Same(code);

    private static ImmutableArray<string> Row(params ReadOnlySpan<string> cells) => [.. cells];

    private string In(Words words) => words.In(language);
}
