using NodaTime;
using SelfGov.Assemblies.Sittings;
using SelfGov.Budgets.Cycle;
using SelfGov.Elections.Candidacies;
using SelfGov.Hearings;
using SelfGov.Kazakhstan;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;

namespace OkrugYear;

/// <summary>Who takes part. The case keeps names in the state language, as a ballot does; the story tells them in the reader's.</summary>
internal static class Cast
{
    public static readonly Unit Aktogay = new(
        "Қызыларай ауылдық округі", UnitKind.RuralDistrict, KazakhstanZones.Of(Region.Karaganda).Id, voters: 1_240, settlements: 3);

    /// <summary>The same unit as the budget and the assembly know it.</summary>
    public static readonly Locality Okrug = new("kyzylaray", Aktogay.Name, Aktogay.ZoneId, population: 1_870);

    public static readonly CaseId Budget = new("budget-kyzylaray-2022");
    public static readonly CaseId DraftMeeting = new("assembly-kyzylaray-2021-08");
    public static readonly CaseId SecondMeeting = new("assembly-kyzylaray-2021-10");
    public static readonly CaseId Hearing = new("hearing-kyzylaray-2021-11");
    public static readonly CaseId AkimReport = new("akim-report-kyzylaray-2023-01");
    public static readonly CaseId ReportMeeting = new("assembly-kyzylaray-2023-02");
    public static readonly CaseId Election = new("akim-kyzylaray-2023");

    /// <summary>The minimum wage of 2023, which measures the election fee.</summary>
    public static readonly Money MinimumWage = new(70_000);

    /// <summary>The akim and the office act in the budget and in the assembly, each of which has roles of its own.</summary>
    public static readonly Actor Akim = new("kyzylaray-akim", Roles.Akim);
    public static readonly Actor AkimInAssembly = new("kyzylaray-akim", Roles.UnitAkim);
    public static readonly Actor Office = new("kyzylaray-office", Roles.AkimsOffice);
    public static readonly Actor OfficeInAssembly = new("kyzylaray-office", Roles.AkimOffice);
    public static readonly Actor Members = new("kyzylaray-assembly", Roles.Participants);
    public static readonly Actor Chair = new("member-7", Roles.SittingChair);
    public static readonly Actor Secretary = new("member-12", Roles.SittingSecretary);

    public static readonly Actor PlanningBody = new("aktogay-planning", Roles.PlanningBody);
    public static readonly Actor BudgetCommission = new("aktogay-budget-commission", Roles.BudgetCommission);
    public static readonly Actor DistrictAkimat = new("aktogay-akimat", Roles.DistrictAkimat);
    public static readonly Actor Maslikhat = new("aktogay-maslikhat", Roles.Maslikhat);
    public static readonly Actor LeadCommission = new("aktogay-lead-commission", Roles.LeadCommission);
    public static readonly Actor AuditCommission = new("karaganda-audit", Roles.AuditCommission);

    /// <summary>The public council of the district holds the hearing; the akim's office is the body that answers it.</summary>
    public static readonly Actor CouncilMember = new("council-3", Roles.CouncilMember);
    public static readonly Actor CouncilChair = new("council-1", Roles.HearingChair);
    public static readonly Actor CouncilSecretary = new("council-7", Roles.HearingSecretary);
    public static readonly Actor OfficeInHearing = new("kyzylaray-office", Roles.AnsweringBody);

    public static readonly Actor ReportingAkim = new("kyzylaray-akim", Roles.ReportingAkim);
    public static readonly Actor ReportingAkimAsChair = new("kyzylaray-akim", Roles.HearingChair);
    public static readonly Actor OfficeOfReport = new("kyzylaray-office", Roles.AkimOffice);
    public static readonly Actor SecretaryOfReport = new("kyzylaray-clerk", Roles.HearingSecretary);

    public static readonly Actor Commission = new("aktogay-commission", Roles.TerritorialCommission);
    public static readonly Actor Precinct1 = new("precinct-1", Roles.PrecinctCommission);
    public static readonly Actor Precinct2 = new("precinct-2", Roles.PrecinctCommission);
    public static readonly Actor Akimat = new("aktogay-akimat", Roles.LocalExecutive);
    public static readonly Actor CivilService = new("civil-service", Roles.CivilServiceAgency);
    public static readonly Actor Security = new("security", Roles.NationalSecurity);
    public static readonly Actor Revenue = new("revenue", Roles.RevenueBody);
    public static readonly Actor Party = new("party-shanyraq", Roles.PartyBranch);

    public static readonly Character Aigerim = new(
        1, "person-1", new("Айгерім", "Айгерим", "Aigerim"), new("Сәрсенова", "Сарсенова", "Sarsenova"), new LocalDate(1984, 3, 12));

    public static readonly Character Berik = new(
        2, "person-2", new("Берік", "Берик", "Berik"), new("Оспанов", "Оспанов", "Ospanov"), new LocalDate(1976, 11, 2));

    public static readonly Character Dana = new(
        3, "person-3", new("Дана", "Дана", "Dana"), new("Қасымова", "Касымова", "Kassymova"), new LocalDate(1989, 6, 25));

    public static readonly Character Yerlan = new(
        4, "person-4", new("Ерлан", "Ерлан", "Yerlan"), new("Тұрсынов", "Турсынов", "Tursynov"), new LocalDate(1998, 10, 5));

    private static readonly Dictionary<CaseId, Words> Names = new()
    {
        [Budget] = new(
            "Қызыларай ауылдық округінің 2022 жылғы бюджеті",
            "Бюджет Кызыларайского сельского округа на 2022 год",
            "Budget of the Kyzylaray rural district for 2022"),
        [DraftMeeting] = new(
            "Жергілікті қоғамдастық жиналысы, 20.08.2021",
            "Собрание местного сообщества 20.08.2021",
            "Assembly of the local community, 20.08.2021"),
        [SecondMeeting] = new(
            "Жергілікті қоғамдастық жиналысы, 27.10.2021",
            "Собрание местного сообщества 27.10.2021",
            "Assembly of the local community, 27.10.2021"),
        [Hearing] = new(
            "Қоғамдық кеңестің тыңдауы, 26.11.2021",
            "Слушание общественного совета 26.11.2021",
            "Hearing of the public council, 26.11.2021"),
        [AkimReport] = new(
            "Әкімнің халыққа есебі, 31.01.2023",
            "Отчёт акима перед населением 31.01.2023",
            "Akim's report to the residents, 31.01.2023"),
        [ReportMeeting] = new(
            "Жергілікті қоғамдастық жиналысы, 24.02.2023",
            "Собрание местного сообщества 24.02.2023",
            "Assembly of the local community, 24.02.2023"),
        [Election] = new(
            "Қызыларай ауылдық округі әкімінің сайлауы, 2023 жыл",
            "Выборы акима Кызыларайского сельского округа, 2023 год",
            "Election of the akim of the Kyzylaray rural district, 2023"),
    };

    private static readonly Words PartyName = new("«Шаңырақ» партиясы", "партия «Шанырак»", "Shanyraq party");
    private static readonly Words PrecinctName = new("№ {0} учаскелік комиссия", "участковая комиссия № {0}", "precinct commission {0}");

    private static readonly Character[] Everybody = [Aigerim, Berik, Dana, Yerlan];

    private static readonly Dictionary<string, Words> Bodies = new()
    {
        [Precinct1.Id] = PrecinctName.With(Words.Of(1)),
        [Precinct2.Id] = PrecinctName.With(Words.Of(2)),
        [Party.Id] = PartyName,
    };

    /// <summary>Names short enough for a table; the library's own are official and long.</summary>
    private static readonly Dictionary<Role, Words> Short = new()
    {
        [Roles.TerritorialCommission] = new("аумақтық комиссия", "территориальная комиссия", "territorial commission"),
        [Roles.PrecinctCommission] = new("учаскелік комиссия", "участковая комиссия", "precinct commission"),
        [Roles.CivilServiceAgency] = new("мемлекеттік қызмет органы", "орган госслужбы", "civil service agency"),
        [Roles.NationalSecurity] = new("ұлттық қауіпсіздік органы", "орган нацбезопасности", "national security"),
        [Roles.RevenueBody] = new("кірістер органы", "орган госдоходов", "revenue body"),
        [Roles.LocalExecutive] = new("әкімдік", "акимат", "akimat"),
        [Roles.PartyBranch] = new("партия", "партия", "party"),
        [Roles.Akim] = new("әкім", "аким", "akim"),
        [Roles.AkimsOffice] = new("әкім аппараты", "аппарат акима", "akim's office"),
        [Roles.PlanningBody] = new("жоспарлау органы", "орган планирования", "planning body"),
        [Roles.BudgetCommission] = new("бюджет комиссиясы", "бюджетная комиссия", "budget commission"),
        [Roles.DistrictAkimat] = new("аудан әкімдігі", "акимат района", "district akimat"),
        [Roles.Maslikhat] = new("мәслихат", "маслихат", "maslikhat"),
        [Roles.LeadCommission] = new("тұрақты комиссия", "постоянная комиссия", "standing commission"),
        [Roles.AuditCommission] = new("ревизиялық комиссия", "ревизионная комиссия", "audit commission"),
        [Roles.UnitAkim] = new("әкім", "аким", "akim"),
        [Roles.AkimOffice] = new("әкім аппараты", "аппарат акима", "akim's office"),
        [Roles.Participants] = new("қатысушылар", "участники", "participants"),
        [Roles.SittingChair] = new("төраға", "председатель", "chair"),
        [Roles.SittingSecretary] = new("хатшы", "секретарь", "secretary"),
        [Roles.CouncilMember] = new("кеңес мүшесі", "член совета", "council member"),
        [Roles.HearingChair] = new("төраға", "председатель", "chair"),
        [Roles.HearingSecretary] = new("хатшы", "секретарь", "secretary"),
        [Roles.HearingParticipant] = new("тұрғын", "житель", "resident"),
        [Roles.AnsweringBody] = new("әкім аппараты", "аппарат акима", "akim's office"),
        [Roles.ReportingAkim] = new("әкім", "аким", "akim"),
    };

    /// <summary>What the story calls a case.</summary>
    public static Words NameOf(CaseId id) => Names.GetValueOrDefault(id) ?? Words.Same(id.ToString());

    public static Words NameOf(CandidateId candidate) => Find(candidate).Name;

    public static Words SurnameOf(CandidateId candidate) => Find(candidate).Surname;

    /// <summary>The name behind an actor's identity; the journal holds no names of actors.</summary>
    public static Words NameOf(string actorId, Role role) =>
        Bodies.GetValueOrDefault(actorId) ?? Everybody.FirstOrDefault(character => character.Person.Id == actorId)?.Name ?? NameOf(role);

    public static Words NameOf(Role role) => Short.GetValueOrDefault(role, role.Name);

    /// <summary>The role that a journal names by its code.</summary>
    public static Role RoleOf(string code) =>
        Short.Keys.FirstOrDefault(role => role.Code == code) ?? (code == Role.Clock.Code ? Role.Clock : Roles.Candidate);

    private static Character Find(CandidateId candidate) => Everybody.Single(character => character.Number == candidate);
}

/// <summary>A person of the story.</summary>
internal sealed class Character(int number, string id, Words given, Words surname, LocalDate born)
{
    /// <summary>The number as a candidate, in the order of nomination.</summary>
    public CandidateId Number { get; } = new(number);

    public Words Name { get; } = Words.Same("{0} {1}").With(given, surname);

    public Words Surname { get; } = surname;

    public Person Person { get; } = new(id, $"{given.Kazakh} {surname.Kazakh}", born);

    public Actor Actor { get; } = new(id, Roles.Candidate);
}
