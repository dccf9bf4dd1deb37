using NodaTime;
using SelfGov.Elections;
using SelfGov.Law;
using SelfGov.Law.Kazakhstan;
using SelfGov.Workflow;

namespace OkrugYear;

/// <summary>Who takes part. The case keeps names in the state language, as a ballot does; the story tells them in the reader's.</summary>
internal static class Cast
{
    public static readonly Unit Aktogay = new(
        "Қызыларай ауылдық округі", UnitKind.RuralDistrict, KazakhstanZones.Of(Region.Karaganda).Id, voters: 1_240, settlements: 3);

    /// <summary>The minimum wage of 2023, which measures the election fee.</summary>
    public static readonly Money MinimumWage = new(70_000);

    public static readonly Actor Commission = new("aktogay-commission", ElectionRoles.TerritorialCommission);
    public static readonly Actor Precinct1 = new("precinct-1", ElectionRoles.PrecinctCommission);
    public static readonly Actor Precinct2 = new("precinct-2", ElectionRoles.PrecinctCommission);
    public static readonly Actor Akimat = new("aktogay-akimat", ElectionRoles.LocalExecutive);
    public static readonly Actor CivilService = new("civil-service", ElectionRoles.CivilServiceAgency);
    public static readonly Actor Security = new("security", ElectionRoles.NationalSecurity);
    public static readonly Actor Revenue = new("revenue", ElectionRoles.RevenueBody);
    public static readonly Actor Party = new("party-shanyraq", ElectionRoles.PartyBranch);

    public static readonly Character Aigerim = new(
        1, "person-1", new("Айгерім Сәрсенова", "Айгерим Сарсенова", "Aigerim Sarsenova"), new LocalDate(1984, 3, 12));

    public static readonly Character Berik = new(
        2, "person-2", new("Берік Оспанов", "Берик Оспанов", "Berik Ospanov"), new LocalDate(1976, 11, 2));

    public static readonly Character Dana = new(
        3, "person-3", new("Дана Қасымова", "Дана Касымова", "Dana Kassymova"), new LocalDate(1989, 6, 25));

    public static readonly Character Yerlan = new(
        4, "person-4", new("Ерлан Тұрсынов", "Ерлан Турсынов", "Yerlan Tursynov"), new LocalDate(1998, 10, 5));

    private static readonly Words PartyName = new("«Шаңырақ» партиясы", "партия «Шанырак»", "Shanyraq party");

    private static readonly Character[] Everybody = [Aigerim, Berik, Dana, Yerlan];

    private static readonly Actor[] Bodies = [Commission, Precinct1, Precinct2, Akimat, CivilService, Security, Revenue, Actor.Clock];

    public static Words NameOf(CandidateId candidate) => Everybody.Single(character => character.Number == candidate).Name;

    /// <summary>The name behind an actor's identity in the journal, which holds no names.</summary>
    public static Words NameOf(string actorId) =>
        actorId == Party.Id ? PartyName
        : Everybody.FirstOrDefault(character => character.Person.Id == actorId)?.Name ?? Bodies.Single(body => body.Id == actorId).Role.Name;
}

/// <summary>A person of the story.</summary>
internal sealed class Character(int number, string id, Words name, LocalDate born)
{
    /// <summary>The number as a candidate, in the order of nomination.</summary>
    public CandidateId Number { get; } = new(number);

    public Words Name { get; } = name;

    public Person Person { get; } = new(id, name.Kazakh, born);

    public Actor Actor { get; } = new(id, ElectionRoles.Candidate);
}
