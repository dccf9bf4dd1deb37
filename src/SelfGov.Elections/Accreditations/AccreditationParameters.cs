using SelfGov.Law;
using SelfGov.Law.Changes;

namespace SelfGov.Elections.Accreditations;

/// <summary>The law of those who watch an election as a list of parameters, for reading and for comparing editions.</summary>
public static class AccreditationParameters
{
    /// <summary>The parameters of an edition, in the order of the procedure.</summary>
    /// <param name="law">The law in the edition, or one derived from it.</param>
    /// <exception cref="ArgumentNullException">The law is null.</exception>
    public static LawParameters Of(AccreditationLaw law)
    {
        ArgumentNullException.ThrowIfNull(law);
        return new ParameterList(law.Id)
            .Add("presence.who", new("кім қатысуға құқылы", "кто вправе присутствовать", "who may be present"), law.Presence)
            .Add("presence.of-sender", new(
                "бір жіберушіден бір мезгілде, ең көбі", "одновременно от одного направившего, не более",
                "of one sender at once, at most"), law.PresentOfSender)
            .Add("presence.of-television", new(
                "бір телеарнадан бір мезгілде, ең көбі", "одновременно от одного телеканала, не более",
                "of one television channel at once, at most"),
                law.PresentOfTelevision)
            .Add("presence.media-register", new(
                "бұқаралық ақпарат құралының есепке қойылуы", "постановка средства массовой информации на учёт", "medium on the register"),
                law.MediaRegister)
            .Add("presence.removal", new(
                "дауыс беруге арналған үй-жайдан шығару", "удаление из помещения для голосования", "removal"), law.Removal)
            .Add("trusted.place", new("сенім білдірілген адамдар", "доверенные лица", "trusted persons"), law.TrustedPersons)
            .Add("trusted.of-precinct", new(
                "бір учаскеге сенім білдірілген адамдар, ең көбі", "доверенных лиц на участок, не более",
                "trusted persons for a precinct, at most"), law.TrustedPersonsOfPrecinct)
            .Add("trusted.bars", new(
                "сенім білдірілген адам болуға кедергілер", "препятствия к статусу доверенного лица", "bars of a trusted person"),
                law.TrustedPersonBarList)
            .Each<TrustedPersonBar>(
                "trusted.bar", new("кедергі", "препятствие", "bar"), Of, bar => law.TrustedPersonBars.GetValueOrDefault(bar))
            .Add("trusted.age", new(
                "сенім білдірілген адамның ең төменгі жасы, жыл", "наименьший возраст доверенного лица, лет",
                "least age of a trusted person, years"), law.TrustedPersonAge)
            .Add("trusted.released", new(
                "сенім білдірілген адамның мәртебесінен айырылуы", "утрата статуса доверенного лица", "status of a trusted person lost"),
                law.TrustedPersonReleased)
            .Add("observer.registered", new("байқаушыны тіркеу", "регистрация наблюдателя", "observer registered"), law.Observers)
            .Add("observer.age", new(
                "байқаушының ең төменгі жасы, жыл", "наименьший возраст наблюдателя, лет", "least age of an observer, years"),
                law.ObserverAge)
            .Add("observer.cancelled", new(
                "байқаушыны тіркеудің күшін жою", "отмена регистрации наблюдателя", "registration of an observer cancelled"),
                law.ObserverCancelled)
            .Add("accreditation.place", new(
                "қоғамдық бірлестікті, коммерциялық емес ұйымды аккредиттеу",
                "аккредитация общественного объединения, некоммерческой организации",
                "accreditation of an association"), law.Accreditation)
            .Add("accreditation.decided", new("аккредиттеуге өтінішті қарау", "рассмотрение заявления на аккредитацию", "decided"),
                law.AccreditationDecided)
            .Add("accreditation.lasts", new(
                "аккредиттеудің қолданылу мерзімі", "срок действия аккредитации", "lasts"), law.AccreditationLasts)
            .Add("foreign.place", new(
                "шет мемлекеттер мен халықаралық ұйымдардың байқаушылары", "наблюдатели иностранных государств и международных организаций",
                "foreign observers"), law.ForeignObservers)
            .Add("foreign.until", new(
                "шет мемлекеттер мен халықаралық ұйымдардың байқаушыларын аккредиттеудің аяқталуы",
                "окончание аккредитации наблюдателей иностранных государств и международных организаций",
                "end of the accreditation of foreign observers"), law.ForeignObserversUntil)
            .Add("foreign.recalled", new(
                "шет мемлекеттің, халықаралық ұйымның байқаушысын аккредиттеуді кері қайтарып алу",
                "отзыв аккредитации наблюдателя иностранного государства, международной организации",
                "accreditation of a foreign observer recalled"), law.ForeignObserverRecalled)
            .Build();
    }

    internal static Words Of(TrustedPersonBar bar) => bar switch
    {
        TrustedPersonBar.NoCitizenship => new("азаматтығы жоқ", "нет гражданства", "no citizenship"),
        TrustedPersonBar.CommissionMember => new(
            "сайлау комиссиясының мүшесі", "член избирательной комиссии", "member of a commission"),
        TrustedPersonBar.PoliticalServant => new(
            "саяси мемлекеттік қызметші", "политический государственный служащий", "political civil servant"),
        _ => new("кандидат", "кандидат", "candidate"),
    };

    internal static Words Of(TrustedPersonEnd end) => end switch
    {
        TrustedPersonEnd.OwnInitiative => new("өз ұйғарымы", "личная инициатива", "own initiative"),
        TrustedPersonEnd.CandidateDecision => new("кандидаттың шешімі", "решение кандидата", "decision of the candidate"),
        TrustedPersonEnd.RegistrationCancelled => new(
            "кандидатты тіркеудің күшін жою", "отмена регистрации кандидата", "the candidate's registration cancelled"),
        _ => new("сайлау туралы заңды бұзу", "нарушение закона о выборах", "breach of the law"),
    };

    internal static Words Of(AccreditationGround ground) => ground switch
    {
        AccreditationGround.DocumentsIncomplete => new(
            "құжаттардың толық тізбесін ұсынбау", "непредставление полного перечня документов", "documents incomplete"),
        AccreditationGround.CharterMismatch => new(
            "жарғының талаптарға сәйкес келмеуі", "несоответствие устава требованиям", "the charter does not match"),
        _ => new("қызметінің тоқтатыла тұруы не тоқтатылуы", "приостановление или прекращение деятельности", "activity suspended or ended"),
    };
}
