using NodaTime;
using SelfGov.Contract;

namespace SelfGov.Assemblies.Sittings;

/// <summary>
/// What the protocol of a gathering or an assembly contains (art. 39-3(10)). Names stand in the document; here are opaque identities.
/// </summary>
/// <param name="Day">The day of the meeting (1)).</param>
/// <param name="Place">The place of the meeting (1)).</param>
/// <param name="Community">The number of members of the community who live there and may take part, from 1 (2)).</param>
/// <param name="Present">The number of those present (3)).</param>
/// <param name="ListsThosePresent">Whether the document lists those present by name (3)).</param>
/// <param name="Chair">The opaque identity of the chair who signed (4)).</param>
/// <param name="Secretary">The opaque identity of the secretary who signed (4)).</param>
/// <param name="HasAgendaSpeechesAndDecisions">Whether the document has the agenda, the content of speeches and the decisions (5)).</param>
/// <param name="Digest">The SHA-256 of the signed document: 64 hexadecimal digits.</param>
public sealed record SittingProtocol(
    [Label("өткізілген күн", "дата проведения", "day of meeting")] LocalDate Day,
    [Label("өткізілген орын", "место проведения", "place of meeting")] string Place,
    [Label(
        "қатысуға құқығы бар мүшелердің жалпы саны", "общее число членов, имеющих право участвовать", "total of those who may participate")]
    int Community,
    [Label("қатысушылар саны", "число присутствующих", "number present")] int Present,
    [Label("қатысушылар тізімінің болуы", "наличие списка присутствующих", "list of those present")] bool ListsThosePresent,
    [Label("төрағаның сәйкестендіргіші", "идентификатор председателя", "identifier of chair")] string Chair,
    [Label("хатшының сәйкестендіргіші", "идентификатор секретаря", "identifier of secretary")] string Secretary,
    [Label(
        "күн тәртібінің, сөйленген сөздер мазмұнының және шешімдердің болуы", "наличие повестки дня, содержания выступлений и решений",
        "agenda, speeches and decisions")]
    bool HasAgendaSpeechesAndDecisions,
    [Label("хаттаманың хеші", "хеш протокола", "digest of protocol")] string Digest);
