using NodaTime;
using SelfGov.Hearings.Comments;
using SelfGov.Law;

namespace OkrugYear;

/// <summary>What residents say: to the public council on the draft budget, and to the akim at his report.</summary>
internal static class Remarks
{
    public static readonly Remark Lights = new(
        Residents.Saule,
        CommentKind.Proposal,
        CommentChannel.Email,
        new("Мектеп жолын жарықтандыру қажет.", "Нужно осветить дорогу к школе.", "The way to school needs street lights."),
        new("Қолдау тапты: көше жарығына қаражат бар.",
            "Поддержано: деньги на освещение улиц есть.",
            "Supported: there is money for street lighting."));

    /// <summary>The same text of the same author, brought to the desk as well.</summary>
    public static readonly Remark LightsAgain = Lights with { Channel = CommentChannel.Desk };

    public static readonly Remark Nobody = new(
        null, CommentKind.Remark, CommentChannel.Desk, new("Жоспар нашар.", "План плохой.", "The plan is bad."));

    public static readonly Remark Water = new(
        Residents.Gulnar,
        CommentKind.Question,
        CommentChannel.Oral,
        new("Ауыз суға неге аз бөлінді?", "Почему мало выделено на питьевую воду?", "Why so little for drinking water?"),
        new("Құбырды аудан жөндейді.", "Водопровод ремонтирует район.", "The district repairs the pipe."));

    public static readonly Remark TooLate = new(
        Residents.Marat,
        CommentKind.Proposal,
        CommentChannel.Email,
        new("Ойын алаңы керек.", "Нужна детская площадка.", "A playground is needed."));

    public static readonly Remark Letter = new(
        Residents.Tileu,
        CommentKind.Remark,
        CommentChannel.Post,
        new("Көпір тозған, жөндеу жоспарда жоқ.",
            "Мост изношен, ремонта в плане нет.",
            "The bridge is worn, its repair is not in the plan."),
        new("Ішінара: 2022 жылы тексеріледі.", "Частично: в 2022 году обследуют.", "In part: it is inspected in 2022."),
        new LocalDate(2021, 11, 25));

    public static readonly Remark Road = new(
        Residents.Kairat,
        CommentKind.Question,
        CommentChannel.Desk,
        new("Орталық көше қашан бітеді?", "Когда закончат Центральную улицу?", "When is the main street finished?"),
        new("Маусымда.", "В июне.", "In June."));

    public static readonly Remark Snow = new(
        Residents.Saule,
        CommentKind.Proposal,
        CommentChannel.Oral,
        new("Қарды таңғы жетіге дейін тазалау керек.", "Снег надо убирать до семи утра.", "Snow should be cleared before seven."),
        new("Кесте өзгертіледі.", "График изменят.", "The timetable is changed."));

    private static readonly Dictionary<string, Words> Texts = new Remark[] { Lights, Nobody, Water, TooLate, Letter, Road, Snow }
        .SelectMany(remark => remark.Answer is null ? [remark.Text] : new[] { remark.Text, remark.Answer })
        .ToDictionary(text => text.Kazakh);

    /// <summary>In the reader's language, what the case keeps in the state language.</summary>
    public static Words Told(string? kept) => kept is not null && Texts.TryGetValue(kept, out Words? told) ? told : Words.Same(kept ?? "—");
}
