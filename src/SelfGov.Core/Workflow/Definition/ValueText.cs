using System.Globalization;
using NodaTime;
using SelfGov.Law;
using SelfGov.Law.Texts;

namespace SelfGov.Workflow.Definition;

/// <summary>A value of a command or of a case in words.</summary>
internal static class ValueText
{
    internal static Words Of<T>(T value) => value switch
    {
        null => Sentence.None,
        Words words => words,
        LocalDate day => Words.Of(day),
        LocalDateTime moment => Words.Of(moment),
        YearMonth month => Words.Same(month.ToString("MM'.'uuuu", CultureInfo.InvariantCulture)),
        LocalTime time => Words.Same(PlainTime.Of(time)),
        Role role => role.Name,
        "" => Sentence.None,
        IFormattable formattable => Words.Same(formattable.ToString(null, CultureInfo.InvariantCulture)),
        _ => Words.Given(value.ToString()),
    };
}
