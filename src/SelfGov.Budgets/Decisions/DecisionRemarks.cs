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
        "число состоит из цифр группами по три и десятичной запятой",
        "a number is digits in groups of three with a decimal comma");

    internal static readonly Words Twice = new("{0} екі рет көрсетілген", "{0}: указано дважды", "{0}: stated twice");

    internal static readonly Words TooManySigns = new(
        "санның алдында тым көп сызықша бар", "перед числом слишком много тире", "there are too many dashes before the number");

    internal static readonly Words UnclearSign = new(
        "жалғыз сызықша ажыратқыш ретінде оқылды, бірақ минус болуы мүмкін",
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
}
