using SelfGov.Contract;

namespace SelfGov.Hearings;

/// <summary>How people take part in an open meeting.</summary>
public enum MeetingFormat
{
    /// <summary>In the hall and by video conference.</summary>
    [Label(
        "аралас: ашық жиналыс және бейнеконференцбайланыс", "смешанный: открытое собрание и видеоконференцсвязь", "mixed: hall and video")]
    Mixed,

    /// <summary>In the hall only, where no video conference can be organised.</summary>
    [Label(
        "тек ашық жиналыс: бейнеконференцбайланыс мүмкін емес", "только открытое собрание: видеоконференцсвязь невозможна",
        "hall only: no video possible")]
    HallOnly,

    /// <summary>By video conference only, in a state of emergency, under restrictions or in an emergency situation.</summary>
    [Label(
        "тек бейнеконференцбайланыс: төтенше жағдай немесе шектеу іс-шаралары",
        "только видеоконференцсвязь: чрезвычайное положение, ограничительные мероприятия или чрезвычайная ситуация",
        "video only: emergency")]
    VideoOnly,
}

/// <summary>Why place, day or hour of a hearing are not agreed.</summary>
public enum DeclineGround
{
    /// <summary>The place is in no unit that can be affected.</summary>
    [Label("өткізу орны қатысы бар аумаққа жатпайды", "место не относится к затрагиваемой территории", "place outside affected units")]
    WrongPlace,

    /// <summary>The day is a day off.</summary>
    [Label("демалыс немесе мереке күні", "выходной или праздничный день", "day off")]
    DayOff,

    /// <summary>The hour lies outside working hours.</summary>
    [Label("жұмыс істемейтін уақыт", "нерабочее время", "outside working hours")]
    OutOfHours,

    /// <summary>Another reason.</summary>
    [Label("өзге себеп", "иная причина", "another reason")]
    Other,
}

/// <summary>
/// What becomes of the notices of a hearing that force majeure moves to another day; the acts do not say. See the gaps page.
/// </summary>
public enum ForceMajeureMove
{
    /// <summary>The new day needs notices of full length, as any other.</summary>
    NoticesAnew,

    /// <summary>The notices stand as long as the new day lies within the longest session from the day that was announced.</summary>
    WithinSessionDays,
}
