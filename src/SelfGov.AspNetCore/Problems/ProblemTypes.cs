using SelfGov.Law;

namespace SelfGov.AspNetCore.Problems;

/// <summary>All kinds of problems; <c>docs/http.md</c> describes each.</summary>
internal static class ProblemTypes
{
    internal static readonly ProblemType InvalidRequest = new("invalid-request", 400, new(
        "сұрау шартқа сай емес", "запрос не соответствует контракту", "the request is not as the contract says"));

    internal static readonly ProblemType Unauthenticated = new("unauthenticated", 401, new(
        "кім екені белгісіз", "неизвестно, кто обращается", "it is not known who asks"));

    internal static readonly ProblemType WrongRole = new("wrong-role", 403, new(
        "бұл рөлде мұны істеуге болмайды", "в этой роли это сделать нельзя", "the role may not do this"));

    internal static readonly ProblemType Forbidden = new("forbidden", 403, new(
        "бұған рұқсат жоқ", "на это нет разрешения", "this is not permitted"));

    internal static readonly ProblemType NotFound = new("not-found", 404, new(
        "мұндай іс жоқ", "такого дела нет", "there is no such case"));

    internal static readonly ProblemType NotAcceptable = new("not-acceptable", 406, new(
        "жауаптың мұндай түрі жоқ", "такого вида ответа нет", "the answer has no such form"));

    internal static readonly ProblemType Conflict = new("conflict", 409, new(
        "істі басқа біреу өзгертті", "дело изменил кто-то другой", "somebody else has changed the case"));

    internal static readonly ProblemType Exists = new("exists", 409, new(
        "мұндай іс бар", "такое дело уже есть", "there is such a case already"));

    internal static readonly ProblemType PreconditionFailed = new("precondition-failed", 412, new(
        "іс басқа нұсқада", "дело находится в другой версии", "the case is at another version"));

    internal static readonly ProblemType TooLong = new("too-long", 413, new(
        "сұрау тым ұзын", "запрос слишком длинный", "the request is too long"));

    internal static readonly ProblemType UnsupportedMediaType = new("unsupported-media-type", 415, new(
        "бұйрық JSON түрінде берілуге тиіс", "команда должна быть в виде JSON", "a command is given as JSON"));

    internal static readonly ProblemType Refused = new("refused", 422, new(
        "заң бұған жол бермейді", "закон этого не допускает", "the law does not let this be done"));

    internal static readonly ProblemType KeyReused = new("key-reused", 422, new(
        "кілт басқа сұраудікі", "ключ относится к другому запросу", "the key stands for another request"));

    internal static readonly ProblemType NoEdition = new("no-edition", 422, new(
        "қай редакция қолданылатыны белгісіз", "неизвестно, какая редакция применяется", "no edition is known to govern the case"));

    internal static readonly ProblemType BrokenJournal = new("broken-journal", 500, new(
        "істің журналы бұзылған", "журнал дела повреждён", "the journal of the case is broken"));

    internal static readonly ProblemType NotOffered = new("not-offered", 501, new(
        "бұл серверде мұндай қызмет жоқ", "этот сервер такого не предлагает", "this server does not offer it"));

    internal static readonly ProblemType Unavailable = new("unavailable", 503, new(
        "журналды қазір пайдалану мүмкін емес", "журнал сейчас недоступен", "the journal cannot be used now"));

    internal static readonly ProblemType OutcomeUnknown = new("outcome-unknown", 503, new(
        "жазылған-жазылмағаны белгісіз", "неизвестно, записано ли это", "it is not known whether it was recorded"));

    internal static readonly ProblemType NewerRelease = new("newer-release", 503, new(
        "істі жаңарақ нұсқа жазған", "дело записано более новой версией программы", "a newer release has written the case"));

    internal static readonly ProblemType NotRecorded = new("access-not-recorded", 503, new(
        "қолжетімділікті тіркеу мүмкін болмады", "доступ не удалось зарегистрировать", "the access could not be recorded"));
}
