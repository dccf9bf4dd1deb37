using SelfGov.Law;

namespace SelfGov.Budgets.Csv;

/// <summary>What can be wrong with a cell or a row of a table.</summary>
internal static class TableRemarks
{
    internal static readonly Words Empty = new("бос болмауға тиіс", "не должно быть пустым", "must not be empty");

    internal static readonly Words OneLine = new(
        "басқару таңбалары жоқ, {0} таңбадан аспайтын бір жол болуға тиіс",
        "должно быть одной строкой без управляющих символов, не длиннее {0} символов",
        "must be one line without control characters, of at most {0} characters");

    internal static readonly Words Digits = new(
        "бірден үшке дейінгі цифр болуға тиіс", "должно быть от одной до трёх цифр", "must be one to three digits");

    internal static readonly Words WiderLevel = new(
        "{0} бағаны болуға тиіс", "должен быть столбец {0}", "must have the column {0}");

    internal static readonly Words Number = new("бүтін сан болуға тиіс", "должно быть целым числом", "must be a whole number");

    internal static readonly Words Year = new(
        "2013 пен 2100 аралығындағы жыл болуға тиіс", "должен быть год от 2013 до 2100", "must be a year from 2013 to 2100");

    internal static readonly Words Amount = new(
        "мың теңгемен, нүктеден кейін бір белгімен жазылуға тиіс (I16)",
        "должно быть в тысячах тенге с точкой и одним знаком после неё (I16)",
        "must be in thousand tenge with a point and one decimal (I16)");

    internal static readonly Words Negative = new("теріс болмауға тиіс", "не должно быть отрицательным", "must not be negative");

    internal static readonly Words OneOf = new("мыналардың бірі болуға тиіс: {0}", "должно быть одним из: {0}", "must be one of: {0}");

    internal static readonly Words Unused =
        new("{0} жолында бос болуға тиіс", "в строке {0} должно быть пустым", "must be empty in a row {0}");

    internal static readonly Words NotInStructure = new(
        "{0} редакциясының құрылымында жоқ", "нет в структуре редакции {0}", "is not in the structure of edition {0}");

    internal static readonly Words Twice = new(
        "{0} нөмірлі жолда да бар: {1}", "уже есть в строке {0}: {1}", "already stands on line {0}: {1}");

    internal static readonly Words NoBudget = new(
        "budget жолы жоқ", "нет строки budget", "there is no row budget");

    internal static readonly Words NoHeading = new(
        "баған атаулары жоқ", "нет названий столбцов", "there are no names of columns");

    internal static readonly Words ColumnMissing = new("баған жоқ", "столбца нет", "the column is missing");

    internal static readonly Words ColumnUnknown = new("мұндай баған жоқ", "такого столбца нет", "there is no such column");

    internal static readonly Words ColumnTwice = new("баған екі рет тұр", "столбец стоит дважды", "the column stands twice");

    internal static readonly Words WrongLength = new(
        "жолда {0} ұяшық болуға тиіс, {1} бар", "в строке должно быть ячеек: {0}, есть {1}",
        "a row has to have {0} cells; this one has {1}");

    internal static readonly Words BadQuotes = new(
        "тырнақшалар дұрыс қойылмаған", "кавычки расставлены неверно", "the quotes are not in order");

    internal static readonly Words ExactDigits = new(
        "сыныптама бойынша {0} цифр болуға тиіс; алдыңғы нөлдер түсіп қалған болуы мүмкін",
        "по классификации должно быть цифр: {0}; возможно, потеряны начальные нули",
        "by the classification there must be {0} digits; leading zeros may have been lost");

    internal static readonly Words Nul = new(
        "мәтінде NUL таңбасы болмауға тиіс", "в тексте не должно быть символа NUL", "the text must not hold the character NUL");

    internal static readonly Words NotUtf8 = new(
        "файл UTF-8 емес: оны UTF-8 кодтауымен сақтау керек немесе кодтауын атау керек",
        "файл не в UTF-8: его надо сохранить в UTF-8 или назвать его кодировку",
        "the file is not UTF-8: save it as UTF-8, or name its encoding");

    internal static readonly Words ReadAsWindows1251 = new(
        "файл UTF-8 емес; windows-1251 деп оқылды", "файл не в UTF-8; прочитан как windows-1251",
        "the file is not UTF-8; it was read as windows-1251");

    internal static readonly Words Workbook = new(
        "бұл электрондық кесте кітабы: оны CSV UTF-8 ретінде сақтау керек",
        "это книга электронной таблицы: её надо сохранить как CSV UTF-8",
        "this is a workbook of a spreadsheet: save it as CSV UTF-8");

    internal static readonly Words OtherSeparator = new(
        "ұяшықтар «{0}» таңбасымен бөлінген: үтірмен бөлінуге тиіс", "ячейки разделены знаком «{0}»: должны быть разделены запятыми",
        "the cells are separated by \"{0}\": commas are needed");

    internal static readonly Words OtherTable = new(
        "бұл бюджет кестесі емес: бірінші жол бағандарды атауға тиіс",
        "это не таблица бюджета: первая строка должна называть её столбцы",
        "this is not the table of a budget: the first line has to name its columns");

    internal static readonly Words SeparatorLine = new(
        "бірінші жол бөлгішті атайды: оны алып тастап, үтірмен бөлу керек",
        "первая строка называет разделитель: её надо убрать, а ячейки разделить запятыми",
        "the first line names a separator: take it away, and separate the cells by commas");
}
