using SelfGov.Hearings.Comments;
using SelfGov.Journal.Chain;
using SelfGov.Workflow;

namespace SelfGov.Hearings.Record;

/// <summary>Gathers a record from the facts of a hearing; each new round begins it anew.</summary>
internal sealed class HearingRecordBuilder(PublicHearing hearing)
{
    private readonly List<RecordedParticipant> attendance = [];
    private readonly Dictionary<string, RecordedParticipant> byId = new(StringComparer.Ordinal);
    private readonly List<RecordedSpeech> speeches = [];
    private readonly List<RecordedDecision> decisions = [];
    private readonly List<RecordedDisagreement> disagreements = [];
    private readonly List<RecordedSignature> signatures = [];
    private readonly Dictionary<int, CommentReceived> received = [];
    private readonly Dictionary<int, string> reasons = [];
    private string? materials;
    private string? notHeld;

    internal void Take(Fact<PublicHearing> fact)
    {
        switch (fact)
        {
            case RepeatCalled or AppealGranted:
                BeginAnew();
                break;
            case MaterialsOpened opened:
                materials = opened.Reference;
                break;
            case ParticipantRegistered registered:
                byId[registered.Participant] = new RecordedParticipant(registered.Participant, Kept(registered.Name), registered.Capacity);
                attendance.Add(byId[registered.Participant]);
                break;
            case CommentReceived comment:
                received[comment.Number] = comment;
                break;
            case CommentAnswered answered:
                reasons[answered.Number] = answered.Reasons;
                break;
            case CommentsAnswered answered:
                foreach (int number in answered.Numbers)
                {
                    reasons[number] = answered.Reasons;
                }

                break;
            default:
                TakeOfSession(fact);
                break;
        }
    }

    internal HearingRecord Build() => new()
    {
        Hearing = hearing,
        Materials = materials,
        Attendance = [.. attendance],
        Chair = hearing.Round.Chair is { } chair ? Person(chair) : null,
        Secretary = hearing.Round.Secretary is { } secretary ? Person(secretary) : null,
        NotHeld = notHeld,
        Speeches = [.. speeches],
        Comments = [.. hearing.Comments.Where(IsInRecord).Select(Row)],
        Decisions = [.. decisions],
        Disagreements = [.. disagreements],
        Signatures = [.. signatures],
    };

    private void TakeOfSession(Fact<PublicHearing> fact)
    {
        switch (fact)
        {
            case SessionNotHeld failed:
                notHeld = failed.Explanation;
                break;
            case SpeechMade speech:
                speeches.Add(new RecordedSpeech(
                    speech.At.InZone(hearing.Zone).LocalDateTime,
                    Person(speech.Speaker) with { Name = Kept(speech.Name) }, Kept(speech.Summary)));
                break;
            case DecisionAdopted adopted:
                decisions.Add(new RecordedDecision(adopted.Text, adopted.InFavour, adopted.Voters, IsAdopted: true));
                break;
            case DecisionRejected rejected:
                decisions.Add(new RecordedDecision(rejected.Text, rejected.InFavour, rejected.Voters, IsAdopted: false));
                break;
            case VoteCorrected corrected:
                decisions[corrected.Number - 1] = decisions[corrected.Number - 1] with { InFavour = corrected.InFavour };
                break;
            case DisagreementNoted noted:
                disagreements.Add(new RecordedDisagreement(noted.By, noted.Opinion));
                break;
            case RecordDrawnUp:
                signatures.Clear();
                break;
            case SignatureGiven signature:
                signatures.Add(new RecordedSignature(signature.By, Person(signature.Signatory), signature.On));
                break;
            case RecordSigned signed:
                signatures.Add(new RecordedSignature(signed.By, Person(signed.Signatory), signed.On));
                break;
        }
    }

    private void BeginAnew()
    {
        attendance.Clear();
        byId.Clear();
        speeches.Clear();
        decisions.Clear();
        disagreements.Clear();
        signatures.Clear();
        materials = null;
        notHeld = null;
    }

    private bool IsInRecord(Comment comment) => hearing.Comments.IsOfThisHearing(comment)
        && (comment.State != CommentState.Withdrawn || hearing.Profile.AnswersInRecord is null);

    private RecordedComment Row(Comment comment)
    {
        CommentReceived? fact = received.GetValueOrDefault(comment.Number);
        return fact is null
            ? throw new InvalidOperationException(
                $"The facts given lack comment {comment.Number} of case {hearing.Id}; give all facts of the hearing.")
            : new RecordedComment(
                comment, fact.At.InZone(hearing.Zone).Date, Kept(fact.AuthorName), Kept(fact.Text),
                reasons.GetValueOrDefault(comment.Number));
    }

    private RecordedParticipant Person(string id) =>
        byId.GetValueOrDefault(id) ?? new RecordedParticipant(id, null, null);

    // What was destroyed is missing in a document, whatever its language.
    private static string? Kept(string? text) => text == PersonalRecord.ErasedText ? null : text;
}
