using NodaTime;
using SelfGov.Contract;
using SelfGov.Journal.Json;

namespace SelfGov.Elections.Candidacies;

/// <summary>A person who stands, as far as the election needs to know him.</summary>
/// <remarks>Immutable. The identification number is not needed by any rule of the procedure and is not kept.</remarks>
public sealed record Person
{
    /// <summary>Creates a person.</summary>
    /// <param name="id">
    /// The host's opaque identity of the person; the same person has the same identity in all elections. Not empty.
    /// </param>
    /// <param name="name">The name as it goes on the ballot; not empty.</param>
    /// <param name="born">The day of birth; null only once it was destroyed as personal data.</param>
    /// <exception cref="ArgumentException">The identity or the name is empty.</exception>
    public Person(string id, string name, LocalDate? born)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Id = id;
        Name = name;
        Born = born;
    }

    /// <summary>The host's opaque identity of the person.</summary>
    [Identity, Label("адамның сәйкестендіргіші", "идентификатор лица", "identifier of person")]
    public string Id { get; }

    /// <summary>The name as it goes on the ballot.</summary>
    [PersonalData]
    [Identity, Label("бюллетеньдегі тегі, аты, әкесінің аты", "фамилия, имя, отчество в бюллетене", "name on ballot")]
    public string Name { get; }

    /// <summary>The day of birth; null only once it was destroyed as personal data.</summary>
    [PersonalData]
    [Day(1900), Label("туған күні", "дата рождения", "date of birth")]
    public LocalDate? Born { get; }

    /// <summary>The full years on a day; 0 before the birth, and where it was destroyed.</summary>
    internal int AgeOn(LocalDate day, bool bornOn29FebruaryIsOfAgeOn1March)
    {
        if (Born is not { } born || born > day)
        {
            return 0;
        }

        // A year is full on the day that is as many years after the birth; the last of February for who was born on the 29th.
        int years = day.Year - born.Year;
        years = born.PlusYears(years) > day ? years - 1 : years;
        bool isDayBefore = born is { Month: 2, Day: 29 } && day is { Month: 2, Day: 28 } && !CalendarSystem.Iso.IsLeapYear(day.Year);
        return isDayBefore && bornOn29FebruaryIsOfAgeOn1March ? years - 1 : years;
    }

    /// <summary>The opaque identity: neither name nor birth go into logs and messages with it.</summary>
    public override string ToString() => Id;
}
