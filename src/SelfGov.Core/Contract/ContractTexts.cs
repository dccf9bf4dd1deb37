using SelfGov.Law;

namespace SelfGov.Contract;

/// <summary>What the contract says to people about data that it does not take.</summary>
internal static class ContractTexts
{
    internal static readonly Words Missing = new("өріс берілуге тиіс", "поле должно быть указано", "the field must be given");
    internal static readonly Words Null = new("өріс бос болмауға тиіс", "поле не должно быть пустым", "the field must not be null");
    internal static readonly Words Unknown = new("мұндай өріс жоқ: {0}", "такого поля нет: {0}", "there is no field {0}");
    internal static readonly Words Repeated = new("өріс екі рет берілген: {0}", "поле указано дважды: {0}", "the field {0} is given twice");
    internal static readonly Words WrongKind = new("мәні {0} болуға тиіс", "значение должно быть: {0}", "the value must be {0}");
    internal static readonly Words Bounds = new(
        "мән {0} – {1} аралығында болуға тиіс, берілгені: {2}",
        "значение должно быть от {0} до {1}, указано: {2}",
        "the value must be from {0} to {1}, and is {2}");

    internal static readonly Words Decimals = new(
        "үтірден кейін ең көбі {0} таңба болуға тиіс, берілгені: {1}",
        "после запятой должно быть не более {0} знаков, указано: {1}",
        "the value must have at most {0} decimals, and is {1}");

    internal static readonly Words Names = new(
        "мән мыналардың бірі болуға тиіс: {0}; берілгені: {1}",
        "значение должно быть одним из: {0}; указано: {1}",
        "the value must be one of {0}, and is {1}");

    internal static readonly Words NotInForm = new(
        "мән {0} түрінде болуға тиіс, берілгені: {1}",
        "значение должно иметь вид {0}, указано: {1}",
        "the value must have the form {0}, and is {1}");

    internal static readonly Words Years = new(
        "күн {0} – {1} жылдар аралығында болуға тиіс, берілгені: {2}",
        "день должен быть с {0} по {1} год, указано: {2}",
        "the day must lie in the years {0} to {1}, and is {2}");

    internal static readonly Words BadText = new(
        "мәтінде {0} таңбасы болмауға тиіс",
        "текст не должен содержать знак {0}",
        "the text must not hold the character {0}");

    internal static readonly Words LongText = new(
        "мәтінде ең көбі {0} таңба болуға тиіс, берілгені: {1}",
        "в тексте должно быть не более {0} знаков, указано: {1}",
        "the text must have at most {0} characters, and has {1}");

    internal static readonly Words NotConsistent = new(
        "мәндер бір-біріне сай болуға тиіс: {0}",
        "значения должны согласоваться: {0}",
        "the values must fit together: {0}");

    internal static readonly Words NoCommand = new(
        "мұндай команда жоқ: {0}; бар командалар: {1}",
        "такой команды нет: {0}; есть: {1}",
        "there is no command {0}; there are {1}");

    internal static readonly Words NotJson = new(
        "деректер {0} болуға тиіс: {1}",
        "данные должны быть {0}: {1}",
        "the data must be {0}: {1}");

    internal static readonly Words TooLong = new(
        "деректер ең көбі {0} байт болуға тиіс, берілгені: {1}",
        "данные должны занимать не более {0} байт, занимают {1}",
        "the data must have at most {0} bytes, and have {1}");


    internal static Words Of(ValueKind kind) => kind switch
    {
        ValueKind.Object => new("нысан", "объект", "an object"),
        ValueKind.List => new("тізім", "список", "a list"),
        ValueKind.Text => new("мәтін", "текст", "a text"),
        ValueKind.Whole => new("бүтін сан", "целое число", "a whole number"),
        ValueKind.Number => new("сан", "число", "a number"),
        ValueKind.Truth => new("иә немесе жоқ", "да или нет", "true or false"),
        _ => new("тізімдегі атау", "имя из списка", "a name of the list"),
    };
}
