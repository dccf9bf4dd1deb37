using SelfGov.Hearings.Comments;
using SelfGov.Law;

namespace SelfGov.Hearings.Record;

/// <summary>The headings and labels of a record.</summary>
internal static class RecordWords
{
    internal static readonly Words Record = new("Хаттама: {0}", "Протокол: {0}", "Record: {0}");
    internal static readonly Words General = new("Жалпы мәліметтер", "Общие сведения", "General");
    internal static readonly Words Subject = new("Нысанасы", "Предмет", "Subject");
    internal static readonly Words Unit = new("Әкімшілік-аумақтық бірлік", "Административно-территориальная единица", "Unit");
    internal static readonly Words Edition = new("Заң редакциясы", "Редакция закона", "Edition of the law");
    internal static readonly Words Round = new("Қайталама тыңдау", "Повторное проведение", "Held again");
    internal static readonly Words When = new("Күні мен уақыты", "Дата и время", "Day and hour");
    internal static readonly Words Period = new("Талқылау кезеңі", "Период обсуждения", "Days of the discussion");
    internal static readonly Words Place = new("Орны", "Место", "Place");
    internal static readonly Words Link = new("Сілтеме", "Ссылка", "Link");
    internal static readonly Words Concluded = new("Аяқталған күні", "Дата завершения", "Concluded on");
    internal static readonly Words NotHeld = new("Өтпеді деп есептелді, себебі", "Признаны несостоявшимися, причина",
        "Not held, because");
    internal static readonly Words Notices = new("Хабарландырулар және материалдар", "Объявления и материалы", "Notices and materials");
    internal static readonly Words Materials = new("Материалдар", "Материалы", "Materials");
    internal static readonly Words Attendance = new("Қатысушылар", "Присутствовали", "Attendance");
    internal static readonly Words Present = new("Қатысқандар саны", "Количество присутствующих", "Number present");
    internal static readonly Words Members = new("Орган мүшелері", "Членов органа", "Members of the body");
    internal static readonly Words OutOf = new("{1:дан} {0}", "{0} из {1}", "{0} of {1}");
    internal static readonly Words Chair = new("Төраға", "Председатель", "Chair");
    internal static readonly Words Secretary = new("Хатшы", "Секретарь", "Secretary");
    internal static readonly Words Name = new("Тегі, аты, әкесінің аты", "Фамилия, имя, отчество", "Name");
    internal static readonly Words Capacity = new("Мәртебесі", "В качестве", "As");
    internal static readonly Words Agenda = new("Күн тәртібі", "Повестка дня", "Agenda");
    internal static readonly Words Speeches = new("Сөйлеген сөздер", "Выступления", "Speeches");
    internal static readonly Words Speaker = new("Сөйлеуші", "Выступающий", "Speaker");
    internal static readonly Words Content = new("Мазмұны", "Содержание", "What was said");
    internal static readonly Words Comments = new("Ескертпелер мен ұсыныстардың жиынтық кестесі", "Сводная таблица замечаний и предложений",
        "Comments and answers");
    internal static readonly Words Number = new("№", "№", "No.");
    internal static readonly Words Author = new("Авторы", "Автор", "Author");
    internal static readonly Words Comment = new("Ескертпе, ұсыныс", "Замечание, предложение", "Comment");
    internal static readonly Words Answer = new("Жауап және негіздеме", "Ответ и обоснование", "Answer and reasons");
    internal static readonly Words Result = new("Нәтиже", "Результат", "Outcome");
    internal static readonly Words Withdrawn = new("автор алып тастады", "снято автором", "withdrawn by its author");
    internal static readonly Words SetAside = new("ескерілмейді: {0}", "не учитывается: {0}", "set aside: {0}");
    internal static readonly Words Answered = new("жауап берілді", "дан ответ", "answered");
    internal static readonly Words ToBeClarified = new("авторы анықталуда", "автор уточняется", "author to be clarified");
    internal static readonly Words Unanswered = new("жауапсыз", "без ответа", "not answered");
    internal static readonly Words Decisions = new("Шешімдер", "Решения", "Decisions");
    internal static readonly Words Decision = new("Шешім", "Решение", "Decision");
    internal static readonly Words InFavour = new("Жақтап", "За", "In favour");
    internal static readonly Words Adopted = new("қабылданды", "принято", "adopted");
    internal static readonly Words Rejected = new("қабылданбады", "не принято", "not adopted");
    internal static readonly Words Disagreements = new("Келіспеушіліктер", "Несогласие", "Disagreements");
    internal static readonly Words Signatures = new("Қолдар", "Подписи", "Signatures");
    internal static readonly Words NotSigned = new("________________", "________________", "________________");
    internal static readonly Words Articles = new("Тыңдауды реттейтін нормалар", "Нормы, регулирующие слушания",
        "Articles that govern the hearing");
    internal static readonly Words Appeal = new(
        "Хаттамаға Қазақстан Республикасының заңнамасында белгіленген тәртіппен шағым жасалуы мүмкін ({0}).",
        "Протокол может быть обжалован в порядке, установленном законодательством Республики Казахстан ({0}).",
        "The record may be appealed in the order set by the law of the Republic of Kazakhstan ({0}).");

    internal static readonly Words None = new("жоқ", "нет", "none");

    internal static Words Of(ParticipantCapacity capacity) => capacity switch
    {
        ParticipantCapacity.Public => new("жұртшылық өкілі", "представитель общественности", "member of the public"),
        ParticipantCapacity.Organisation => new("коммерциялық емес ұйым", "некоммерческая организация", "non-commercial organisation"),
        ParticipantCapacity.StateBody => new("мемлекеттік орган", "государственный орган", "state body"),
        ParticipantCapacity.Initiator => new("бастамашы", "инициатор", "initiator"),
        ParticipantCapacity.CouncilMember => new("қоғамдық кеңес мүшесі", "член общественного совета", "member of the public council"),
        ParticipantCapacity.Deputy => new("депутат", "депутат", "deputy"),
        ParticipantCapacity.Media => new("бұқаралық ақпарат құралы", "средство массовой информации", "mass media"),
        _ => new("тәуелсіз сарапшы", "независимый эксперт", "independent expert"),
    };

    internal static Words Of(NotHeldReason reason) => reason switch
    {
        NotHeldReason.NoQuorum => new("кворум болмады", "отсутствие кворума", "no quorum"),
        NotHeldReason.NobodyCame => new("ешкім келмеді", "никто не явился", "nobody came"),
        NotHeldReason.NoticeMissing =>
            new("хабарландыру немесе материалдар болмады", "отсутствие объявления или материалов", "notices or materials were missing"),
        NotHeldReason.InitiatorAbsent => new("бастамашы келмеді", "неявка инициатора", "the initiator did not come"),
        NotHeldReason.TechnicalFailure => new("техникалық ақау", "технический сбой", "technical failure"),
        NotHeldReason.NoReport => new("баяндама жасалмады", "отсутствие доклада", "no report"),
        NotHeldReason.DocumentsDiffer => new("құжаттар орналастырылғандарға сәйкес келмейді", "документы не соответствуют размещённым",
            "the documents differ from those posted"),
        NotHeldReason.OutsideUnit => new("қатысы бар аумақтан тыс өткізілді", "проведение вне затрагиваемой территории",
            "held outside the affected units"),
        _ => new("өзге себеп", "иная причина", "another reason"),
    };

    internal static Words Of(NoticeChannel channel) => channel switch
    {
        NoticeChannel.Newspaper => new("газет", "газета", "newspaper"),
        NoticeChannel.LocalNewspaper => new("жергілікті газет", "местная газета", "local newspaper"),
        NoticeChannel.Broadcast => new("теле- немесе радиоарна", "теле- или радиоканал", "television or radio"),
        NoticeChannel.OnlineMedia => new("интернет-басылым", "интернет-издание", "online media"),
        NoticeChannel.Website => new("интернет-ресурс", "интернет-ресурс", "site"),
        NoticeChannel.Portal => new("портал", "портал", "portal"),
        NoticeChannel.PublicPlaces => new("жалпыға қолжетімді орындар", "общедоступные места", "public places"),
        NoticeChannel.Invitation => new("жазбаша шақыру", "письменное приглашение", "written invitation"),
        NoticeChannel.AuthorityLetter => new("уәкілетті органға хат", "письмо в уполномоченный орган", "letter to the authorised body"),
        _ => new("қоғамдық кеңесті хабардар ету", "уведомление общественного совета", "notification of the public council"),
    };
}
