using SelfGov.Hearings;
using SelfGov.Hearings.Comments;
using SelfGov.Law;
using static OkrugYear.Moments;

namespace OkrugYear.Chapters;

/// <summary>Chapter 6: the session, its record, and why the record is not published before every comment is answered.</summary>
internal static class HearingHeld
{
    /// <summary>The comments in the document, counted from its title.</summary>
    private const int CommentsSection = 6;

    private const string Publication = "Қоғамдық кеңестің сайты, 30.11.2021";

    /// <summary>The decision is kept in the state language, as the council writes it.</summary>
    private static readonly Words Decision =
        new("жобаға ұсыныстармен бірге қолдау көрсетілсін", "поддержать проект с предложениями", "the draft is supported, with proposals");

    public static readonly Words Title = new(
        "Тыңдау өтеді, хаттама жарияланады", "Слушание проходит, протокол публикуется", "The hearing is held and its record published");

    public static async Task TellAsync(Story<PublicHearing> story)
    {
        await HoldAsync(story);
        await RecordAsync(story);
        await RefusedAsync(story);
        await AnswerAsync(story);
        await PublishAsync(story);
    }

    private static async Task HoldAsync(Story<PublicHearing> story)
    {
        Resident speaker = Residents.Gulnar;
        await story.DoAsync(
            HearingCalled.Session.PlusMinutes(-10),
            Cast.CouncilSecretary,
            new RegisterParticipant(speaker.Id, ParticipantCapacity.Public, speaker.Name.Kazakh));
        await story.DoAsync(
            HearingCalled.Session,
            Cast.CouncilChair,
            new OpenSession(Cast.CouncilChair.Id, Cast.CouncilSecretary.Id, Present: 38, MembersPresent: 11));
        await story.DoAsync(HearingCalled.Session.PlusMinutes(40), Cast.CouncilSecretary, Remarks.Water.Submission);
        await story.DoAsync(
            HearingCalled.Session.PlusMinutes(80), Cast.CouncilChair, new TakeDecision(Decision.Kazakh, InFavour: 9), new CloseSession());
        await story.DoAsync(In(2021, 11, 29, 8, 45), Cast.CouncilSecretary, Remarks.TooLate.Submission);
        await story.DoAsync(In(2021, 11, 29, 9), Cast.CouncilSecretary, Remarks.Letter.Submission);
        story.ShowSteps();
        story.Say(new(
            "29 қарашадағы электрондық хат кешікті. Сол күні пошта әкелген хаттың мөртабаны 25 қарашаныкі: ол мерзімінде жіберілген.",
            "Электронное письмо от 29 ноября опоздало. На письме, которое в тот же день принесла почта, штемпель 25 "
                + "ноября: оно отправлено в срок.",
            "The e-mail of 29 November is late. The letter that the post brought that day has a postmark of 25 "
                + "November: it was sent in time."));
    }

    private static async Task RecordAsync(Story<PublicHearing> story)
    {
        await story.DoAsync(In(2021, 11, 29, 11), Cast.CouncilSecretary, new DrawUpRecord(await Protocol.DigestAsync(story)));
        await story.DoAsync(In(2021, 11, 29, 12), Cast.CouncilChair, new SignRecord());
        await story.DoAsync(
            In(2021, 11, 29, 12, 30), Cast.CouncilSecretary, new SignRecord(),
            new HandOverRecord("Қызыларай ауылдық округі әкімінің аппараты"));
        story.ShowSteps();
    }

    private static async Task RefusedAsync(Story<PublicHearing> story)
    {
        story.Say(new(
            "Хатшы хаттаманы бірден жарияламақ болды:",
            "Секретарь хочет сразу опубликовать протокол:",
            "The secretary would like to publish the record at once:"));
        await story.IsRefusedAsync(In(2021, 11, 29, 14), Cast.CouncilSecretary, new PublishRecord(Publication), "comments.answered");
    }

    private static async Task AnswerAsync(Story<PublicHearing> story)
    {
        await story.DoAsync(In(2021, 11, 30, 9), Cast.CouncilSecretary, Remarks.Lights.AnswerTo(1, AnswerOutcome.Accepted));
        await story.DoAsync(In(2021, 11, 30, 9, 10), Cast.CouncilSecretary, Remarks.Water.AnswerTo(4, AnswerOutcome.Accepted));
        await story.DoAsync(In(2021, 11, 30, 9, 20), Cast.CouncilSecretary, Remarks.Letter.AnswerTo(6, AnswerOutcome.PartlyAccepted));
        story.ShowSteps();
        story.Say(new(
            "Енді хаттама кестесімен бірге дайын. Құжаттан үзінді; қатысушылардың сөзі өз тілінде қалады:",
            "Теперь протокол с таблицей ответов готов. Отрывок документа; слова участников остаются на их языке:",
            "Now the record with its response table is ready. A part of the document; the words of participants stay in their language:"));
        string[] sections = (await Protocol.DocumentAsync(story, story.Page.Language)).Split("\n## ");
        story.Tell(() => story.Page.Document($"{sections[0]}\n## {sections[CommentsSection]}"));
    }

    private static async Task PublishAsync(Story<PublicHearing> story)
    {
        await story.DoAsync(In(2021, 11, 30, 10), Cast.CouncilSecretary, new PublishRecord(Publication));
        await story.DoAsync(In(2021, 11, 30, 16), Cast.OfficeInHearing, new AnswerRecord("30.11.2021 № 214 хат"));
        await story.DoAsync(In(2021, 11, 30, 17), Cast.CouncilSecretary, new CloseHearing());
        story.ShowSteps();
    }
}
