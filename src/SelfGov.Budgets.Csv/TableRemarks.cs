using SelfGov.Law;

namespace SelfGov.Budgets.Csv;

/// <summary>What can be wrong with a cell or a row of a table.</summary>
internal static class TableRemarks
{
    internal static readonly Words Empty = new("бос болмауға тиіс", "не должно быть пустым", "must not be empty");

    internal static readonly Words Digits = new(
        "бірден үшке дейінгі цифр болуға тиіс", "должно быть от одной до трёх цифр", "must be one to three digits");

    internal static readonly Words WiderLevel = new(
        "{0} бағанысыз болмайды", "не бывает без столбца {0}", "needs the column {0}");

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
        "{0}-жолда да бар: {1}", "уже есть в строке {0}: {1}", "already stands on line {0}: {1}");

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
}
