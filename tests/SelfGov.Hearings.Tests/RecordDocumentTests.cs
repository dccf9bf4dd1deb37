using NodaTime;
using SelfGov.Hearings.Comments;
using SelfGov.Hearings.Record;
using SelfGov.Journal.Chain;
using SelfGov.Law;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.Hearings.GivenHearing;
using static SelfGov.Kazakhstan.Bodies.Roles;

namespace SelfGov.Hearings;

public sealed class RecordDocumentTests
{
    private const string Nasty = "<script>alert('x')</script> | **bold** [link](javascript:x)\n# head & evil";

    [Theory]
    [InlineData(Language.Kazakh, "Хаттама: ашық жиналыс", "қабылданбады", "Экология кодексі, 73-баптың 14-тармағы", "kk")]
    [InlineData(Language.Russian, "Протокол: экологические общественные слушания", "отклонено", "п. 14 ст. 73, Экологический кодекс", "ru")]
    [InlineData(Language.English, "Record: environmental hearing", "rejected", "art. 73(14), Environmental Code", "en")]
    public void A_record_holds_all_that_the_act_wants_in_three_languages(Language language, string title, string outcome, string article,
        string code)
    {
        HearingRecord record = Recorded("Dust on the road");
        string[] wanted =
        [
            title, outcome, article, "Gravel pit of the district", "Test rural district", "21.04.2026 11:00", "House of culture", "No. 20",
            "https://akimat.example/report", "Anar S.", "Daniyar T.", "Dust on the road", "The road is watered.",
                "Report on possible effects",
            "Speech on dust", "person-1, 21.04.2026", "Another pit is meant",
        ];
        string markdown = HearingRecordDocument.Markdown(record, language);
        Assert.All(wanted,
            text => Assert.Contains(text, markdown.Replace("\\", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal));
        string html = HearingRecordDocument.Html(record, language);
        Assert.All(wanted, text => Assert.Contains(text, System.Net.WebUtility.HtmlDecode(html), StringComparison.Ordinal));
        Assert.StartsWith($"<!DOCTYPE html>\n<html lang=\"{code}\">", html, StringComparison.Ordinal);
    }

    [Xunit.Fact]
    public void Nothing_in_a_comment_becomes_markup()
    {
        HearingRecord record = Recorded(Nasty);
        string html = HearingRecordDocument.Html(record, Language.Russian);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.DoesNotContain("alert('x')", html, StringComparison.Ordinal);
        string markdown = HearingRecordDocument.Markdown(record, Language.Russian);
        Assert.Contains("\\<script\\>alert('x')\\</script\\> \\| \\*\\*bold\\*\\* \\[link\\](javascript:x)<br>\\# head \\& evil |",
            markdown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("one\u000Btwo", "one<br>two")]
    [InlineData("one\u061Ctwo", "onetwo")]
    [InlineData("one\u200Btwo\u2060", "onetwo")]
    [InlineData("one\r\ntwo\u2028three\u0085four\ffive", "one<br>two<br>three<br>four<br>five")]
    [InlineData("\u200B", "-")]
    [InlineData("\u200B\u200C\u200D\u2060\uFEFF\u00AD\u061C \t", "-")]
    public void Breaks_are_breaks_and_what_cannot_be_seen_is_no_text(string text, string shown)
    {
        // Entered by an older version, which took a text that nobody can see.
        Story<PublicHearing> story = InSession().Accepts(Written("Dust", "somebody", CommentChannel.Oral), HearingSecretary);
        Fact<PublicHearing>[] facts =
            [.. story.Facts.Select(fact => fact is CommentReceived received ? received with { Text = text, AuthorName = text } : fact)];
        HearingRecord record = HearingRecord.Of(story.Case, facts);
        Assert.Contains($"<br>{shown}</td>", HearingRecordDocument.Html(record, Language.English), StringComparison.Ordinal);
        Assert.Contains($"<br>{shown} |", HearingRecordDocument.Markdown(record, Language.English), StringComparison.Ordinal);
    }

    [Xunit.Fact]
    public void Every_row_of_a_table_has_as_many_cells_as_its_head()
    {
        string[] lines = HearingRecordDocument.Markdown(Recorded(Nasty), Language.English).Split('\n');
        for (int i = 1; i < lines.Length; i++)
        {
            if (lines[i].StartsWith('|') && lines[i - 1].StartsWith('|'))
            {
                Assert.Equal(Bars(lines[i - 1]), Bars(lines[i]));
            }
        }
    }

    [Xunit.Fact]
    public void The_same_record_gives_the_same_document_and_its_digest_is_taken()
    {
        string document = HearingRecordDocument.Html(Recorded("Dust"), Language.Kazakh);
        Assert.Equal(document, HearingRecordDocument.Html(Recorded("Dust"), Language.Kazakh));
        Concluded().Accepts(new DrawUpRecord(HearingRecordDocument.DigestOf(document), true), HearingSecretary);
    }

    [Xunit.Fact]
    public void A_withdrawn_comment_leaves_an_environmental_record_and_a_set_aside_one_stays()
    {
        Story<PublicHearing> story = Open();
        int before = story.Facts.Length;
        story.Accepts(Written("Dust", "somebody"), HearingParticipant)
            .Accepts(new WithdrawComment(1), HearingParticipant)
            .Accepts(Written("Noise", null) with { AuthorName = null }, HearingParticipant);
        HearingRecord record = HearingRecord.Of(story.Case, story.Facts.Skip(before));
        Assert.Equal(SetAsideReason.Anonymous, Assert.Single(record.Comments).Comment.SetAside);
    }

    [Xunit.Fact]
    public void A_destroyed_name_and_text_leave_a_dash()
    {
        Story<PublicHearing> story = Open().Accepts(Written("Dust"), HearingParticipant);
        var erased = ((CommentReceived)story.Facts[^1]) with { Text = PersonalRecord.ErasedText, AuthorName = PersonalRecord.ErasedText };
        string markdown = HearingRecordDocument.Markdown(HearingRecord.Of(story.Case, [erased]), Language.English);
        Assert.Contains("| 1 | somebody | remark, portal, 10.03.2026<br>- |", markdown, StringComparison.Ordinal);
    }

    [Xunit.Fact]
    public void A_record_without_all_facts_is_a_mistake_of_the_caller() =>
        Assert.Throws<InvalidOperationException>(() => HearingRecord.Of(Open().Accepts(Written("Dust"), HearingParticipant).Case, []));

    private static int Bars(string line) => line.Replace("\\|", string.Empty, StringComparison.Ordinal)
        .Count(character => character == '|');

    private static HearingRecord Recorded(string comment)
    {
        Story<PublicHearing> story = Open().Until("2026-04-21T11:00:00");
        int before = story.Facts.Length;
        story.Accepts(new RegisterParticipant("somebody", ParticipantCapacity.Public, "Anar S."), HearingSecretary)
            .Accepts(new RegisterParticipant("somebody-else", ParticipantCapacity.Media), HearingSecretary)
            .Accepts(new OpenSession("person-1", "person-2", 40), LocalExecutiveBody)
            .Accepts(new RecordSpeech("somebody", "Anar S.", "Speech on dust"), HearingSecretary)
            .Accepts(Written(comment, "somebody", CommentChannel.Oral), HearingSecretary)
            .Accepts(new AnswerComment(1, AnswerOutcome.Rejected, "The road is watered."), HearingInitiator)
            .Accepts(new CloseSession(), HearingChair)
            .Accepts(new DrawUpRecord(Digest, true), HearingSecretary)
            .Accepts(new NoteDisagreement("Another pit is meant"), HearingInitiator);
        return HearingRecord.Of(
            story.Case,
            [
                new MaterialsOpened(new LocalDate(2026, 3, 10), "https://akimat.example/report"),
                .. story.Facts.Skip(before),
                new SignatureGiven(new LocalDate(2026, 4, 21), HearingChair.Code, "person-1"),
            ]);
    }
}
