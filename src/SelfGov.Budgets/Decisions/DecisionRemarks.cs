using SelfGov.Law;

namespace SelfGov.Budgets.Decisions;

/// <summary>What there is to remark on figures in the text of a decision.</summary>
internal static class DecisionRemarks
{
    internal static readonly Words NoFigures = new(
        "мәтінде бюджет көлемдері табылмады", "в тексте нет объёмов бюджета", "the text has no figures of a budget");

    internal static readonly Words NoNumber = new(
        "көлемнің орнында сан жоқ", "на месте суммы нет числа", "there is no number where the amount should be");

    internal static readonly Words BadNumber = new(
        "сан үш-үштен топталған цифрлардан және ондық үтірден тұруға тиіс",
        "число должно состоять из цифр группами по три и десятичной запятой",
        "a number has to be digits in groups of three with a decimal comma");

    internal static readonly Words TwoReadings = new(
        "бөлгіш мыңдықтарды да, ондық үлестерді де бөлуі мүмкін", "разделитель может отделять и тысячи, и десятые доли",
        "the separator may part thousands as well as decimals");

    internal static readonly Words Negative = new(
        "теріс болып оқылды, бірақ бұл көлем теріс болмауға тиіс", "прочитано как отрицательное, но эта сумма не должна быть отрицательной",
        "read as negative, which this amount must not be");

    internal static readonly Words DoubledDash = new(
        "екі сызықша қатар тұр: бөлгіш ретінде оқылды", "два тире стоят вместе: прочитаны как разделитель",
        "two dashes stand together: read as a separator");

    internal static readonly Words NoSuchUnit = new(
        "осы атаумен бюджет табылмады: сома ешбір бюджетке жатқызылмады",
        "бюджета с таким названием нет: сумма не отнесена ни к одному бюджету",
        "no budget has this name: the amount belongs to none");

    internal static readonly Words BesideTheList = new(
        "көлемдер тізімінен тыс сома: бүкіл шешім оқылуға тиіс", "сумма вне списка объёмов: должно читаться решение целиком",
        "an amount beside the list of figures: the whole decision must be read");

    internal static readonly Words ChangedTwice = new(
        "{0} екі рет өзгертіледі", "{0}: меняется дважды", "{0}: changed twice");

    internal static readonly Words Twice = new("{0} екі рет көрсетілген", "{0}: указано дважды", "{0}: stated twice");

    internal static readonly Words TooManySigns = new(
        "санның алдында тым көп сызықша бар", "перед числом слишком много тире", "there are too many dashes before the number");

    internal static readonly Words UnclearSign = new(
        "жалғыз сызықша бөлгіш ретінде оқылды, бірақ минус болуы мүмкін",
        "единственное тире прочитано как разделитель, но может быть минусом",
        "the only dash was read as a separator but may be a minus sign");

    internal static readonly Words NoUnit = new(
        "өлшем бірлігі көрсетілмеген; мың теңге деп оқылды",
        "единица не указана; прочитано как тысячи тенге",
        "no unit is given; read as thousand tenge");

    internal static readonly Words TengeAmidThousands = new(
        "мың теңгелер арасында теңге тұр; мың теңге деп оқылды",
        "среди тысяч тенге стоит тенге; прочитано как тысячи тенге",
        "tenge stands amid thousands of tenge; read as thousand tenge");

    internal static readonly Words OtherUnit = new(
        "мәтіндегі өлшем бірлігі мың теңге емес", "единица в тексте не тысяча тенге", "the unit of the text is not thousand tenge");

    internal static readonly Words NotUnderstood = new(
        "сома оқылмады: оның нені білдіретіні түсініксіз", "сумма не прочитана: непонятно, что она означает",
        "the amount was not read: what it stands for is not understood");

    internal static readonly Words ChangeNotUnderstood = new(
        "ауыстыру түсініксіз: ескі және жаңа сомалар жұптары табылмады",
        "замена не понята: прежние и новые суммы не составляют пар",
        "the replacement is not understood: old and new amounts do not make pairs");

    internal static readonly Words SpaceInNumber = new(
        "санның ішінде артық бос орын бар", "внутри числа лишний пробел", "there is a stray space inside the number");

    internal static readonly Words DeficitWithoutSign = new(
        "тапшылық таңбасыз жазылған; жазылғандай оқылды",
        "дефицит напечатан без знака; прочитано как напечатано",
        "the deficit is printed without a sign; read as printed");

    internal static readonly Words UnnamedList = new(
        "атауы көрсетілмеген екінші тізім басталады: жеке бюджет деп оқылды",
        "начинается второй список без названия единицы: прочитано как отдельный бюджет",
        "a second list begins without the name of its unit: read as a budget of its own");

    internal static readonly Words AnnexNotRead = new(
        "қосымшалар мұнда оқылмайды", "приложения здесь не читаются", "annexes are not read here");

    internal static readonly Words SeveralBudgets = new(
        "мәтінде {0} бюджет бар: бүкіл шешім оқылуға тиіс", "в тексте бюджетов: {0}; должно читаться решение целиком",
        "the text has {0} budgets: the whole decision must be read");

    internal static readonly Words HasChanges = new(
        "мәтін цифрларды ауыстырады: бүкіл шешім оқылып, белгілі бюджетке қолданылуға тиіс",
        "текст заменяет цифры: должно читаться решение целиком и применяться к известному бюджету",
        "the text replaces figures: the whole decision must be read and applied to the known budget");

    internal static readonly Words OldDiffers = new(
        "{0}: белгілі бюджетте {1}", "{0}: в известном бюджете {1}", "{0}: the known budget has {1}");

    internal static readonly Words OldUnknown = new(
        "{0}: белгілі бюджетте көрсетілмеген", "{0}: в известном бюджете не указано", "{0}: the known budget does not state it");

    internal static readonly Words OldInSeveral = new(
        "белгілі бюджеттің бірнеше көлемі осыған тең", "этой сумме равны несколько объёмов известного бюджета",
        "several figures of the known budget have this amount");

    internal static readonly Words OldInNone = new(
        "белгілі бюджеттің ешбір көлемі осыған тең емес", "этой сумме не равен ни один объём известного бюджета",
        "no figure of the known budget has this amount");
}
