using System.Globalization;
using System.Text;
using SelfGov.Law;

namespace SelfGov.AspNetCore.Problems;

/// <summary>What is said to people about a request that cannot be taken.</summary>
internal static class HttpTexts
{
    private const int MostShown = 60;

    internal static readonly Words Once = new("бір-ақ рет берілуге тиіс", "должно быть указано один раз", "it must be given once");

    internal static readonly Words Whole = new(
        "{0} – {1} аралығындағы бүтін сан болуға тиіс, берілгені: {2}",
        "должно быть целым числом от {0} до {1}, указано: {2}",
        "it must be a whole number from {0} to {1}, and is {2}");

    internal static readonly Words Form = new(
        "{0} түрінде болуға тиіс, берілгені: {1}", "должно иметь вид {0}, указано: {1}", "it must have the form {0}, and is {1}");

    internal static readonly Words Truth = new(
        "true немесе false болуға тиіс, берілгені: {0}",
        "должно быть true или false, указано: {0}",
        "it must be true or false, and is {0}");

    internal static readonly Words BadText = new(
        "мәтінде болмайтын таңба бар: {0}", "есть знак, которого в тексте быть не может: {0}", "it holds what no text may: {0}");

    internal static readonly Words Most = new(
        "ең көбі {0} болуға тиіс, берілгені: {1}", "должно быть не более {0}, указано: {1}", "there must be at most {0}, and are {1}");

    internal static readonly Words Identity = new(
        "басқару таңбалары жоқ, 1 – 200 таңбадан тұратын бір жол болуға тиіс, берілгені: {0}",
        "должно быть одной строкой от 1 до 200 знаков без управляющих знаков, указано: {0}",
        "it must be one line of 1 to 200 characters without control characters, and is {0}");

    internal static readonly Words Key = new(
        "тырнақшасыз немесе тырнақшаға алынған, 1 – 200 таңбадан тұратын бір жол болуға тиіс, берілгені: {0}",
        "должно быть одной строкой от 1 до 200 знаков, без кавычек или целиком в кавычках, указано: {0}",
        "it must be one line of 1 to 200 characters, bare or in quotes as a whole, and is {0}");

    internal static readonly Words Years = new(
        "1991 жылдан бастап 2199 жылға дейін болуға тиіс, берілгені: {0}",
        "должно быть в годах от 1991 до 2199, указано: {0}",
        "it must lie in the years 1991 to 2199, and is {0}");

    internal static readonly Words Token = new(
        "бұл тізімнің келесі бетінің белгісі емес, бірінші беттен бастаңыз: {0}",
        "это не знак следующей страницы этого списка, начните с первой страницы: {0}",
        "it is no token of a next page of this list; begin with the first page: {0}");

    internal static readonly Words Together = new(
        "{0} мен {1} бірге берілуге тиіс", "{0} и {1} указываются вместе", "{0} and {1} are given together");

    internal static readonly Words Edition = new(
        "мыналардың бірі болуға тиіс: {0}; берілгені: {1}", "должно быть одним из: {0}; указано: {1}", "it must be one of {0}, and is {1}");

    internal static readonly Words Roles = new(
        "рөлдер мен іс түрлері тым көп: {0}", "слишком много ролей и видов дел: {0}", "there are too many roles and kinds of cases: {0}");

    internal static readonly Words Forms = new("берілетін түрлері: {0}", "возможные виды: {0}", "the forms are: {0}");

    internal static readonly Words Json = new(
        "application/json болуға тиіс, кодтауы UTF-8, берілгені: {0}",
        "должно быть application/json в UTF-8, указано: {0}",
        "it must be application/json in UTF-8, and is {0}");

    internal static readonly Words Longest = new(
        "ең көбі {0} байт болуға тиіс", "должно быть не более {0} байт", "it must have at most {0} bytes");

    internal static readonly Words AtVersion = new(
        "күтілген нұсқа: {0}; істің нұсқасы: {1}", "ожидалась версия {0}, у дела версия {1}", "expected at version {0}; it is at {1}");

    internal static readonly Words Repeat = new(
        "сұрауды сол Idempotency-Key кілтімен қайталаңыз немесе істі қараңыз",
        "повторите запрос с тем же ключом Idempotency-Key или посмотрите дело",
        "repeat the request under the same Idempotency-Key, or look at the case");

    internal static readonly Words NameEdition = new(
        "edition параметрінде редакцияны көрсетіңіз: {0}",
        "укажите редакцию в параметре edition: {0}",
        "name one in the parameter edition: {0}");

    internal static readonly Words NameUnit = new(
        "көруге рұқсат жоқ істер қатарынан тым көп, бірлікті көрсетіңіз",
        "слишком много дел подряд, которые видеть нельзя; укажите единицу",
        "too many cases in a row may not be seen; name a unit");

    internal static readonly Words NoWorklist = new(
        "бұл сервер мерзімдер тізімін жүргізбейді", "этот сервер не ведёт список сроков", "this server keeps no worklist");

    internal static readonly Words NoJson = new(
        "бұл бұйрықты немесе істі JSON түрінде беру мүмкін емес",
        "эту команду или это дело нельзя передать в виде JSON",
        "this command or this case has no JSON");

    /// <summary>A value as it is shown beside the rule: short, and without what no text may hold.</summary>
    internal static string Shown(string value)
    {
        var shown = new StringBuilder(MostShown);
        foreach (Rune letter in value.EnumerateRunes())
        {
            if (shown.Length >= MostShown)
            {
                return shown.Append("...").ToString();
            }

            bool isSound = Rune.GetUnicodeCategory(letter) is not (UnicodeCategory.Control or UnicodeCategory.Format);
            shown.Append(isSound ? letter.ToString() : "?");
        }

        return shown.ToString();
    }
}
