using System.Text;
using NodaTime;

namespace SelfGov.Law;

/// <summary>Collects the parameters of one edition in order; each kind of value is written for people in one way.</summary>
internal sealed class ParameterList(EditionId edition)
{
    private static readonly Words Named = new("{0}: {1}", "{0}: {1}", "{0}: {1}");

    private readonly List<LawParameter> parameters = [];

    internal LawParameters Build() => new(edition, parameters);

    /// <summary>A parameter with a text of its own; null where the edition has none.</summary>
    internal ParameterList Add(string code, Words name, Words? value, Citation? basis)
    {
        parameters.Add(new LawParameter(code, name, value, value is null ? null : basis));
        return this;
    }

    internal ParameterList Add(string code, Words name, Citation? place) => Add(code, name, place is null ? null : ParameterText.ProvidedFor, place);

    internal ParameterList Add<T>(string code, Words name, Ruled<T>? ruled, Func<T, Words> text) =>
        Add(code, name, ruled is null ? null : text(ruled.Value), ruled?.Basis);

    internal ParameterList Add(string code, Words name, Ruled<TimeLimit>? limit) => Add(code, name, limit, ParameterText.Of);

    internal ParameterList Add(string code, Words name, Ruled<Share>? share) => Add(code, name, share, value => value.Text);

    internal ParameterList Add(string code, Words name, Ruled<Threshold>? threshold) => Add(code, name, threshold, value => value.Text);

    internal ParameterList Add(string code, Words name, Ruled<int>? number) => Add(code, name, number, value => Words.Of(value));

    internal ParameterList Add(string code, Words name, Ruled<bool>? yesOrNo) => Add(code, name, yesOrNo, ParameterText.Of);

    internal ParameterList Add(string code, Words name, Ruled<Duration>? time) => Add(code, name, time, ParameterText.Of);

    internal ParameterList Add(string code, Words name, bool value, Citation place) => Add(code, name, ParameterText.Of(value), place);

    /// <summary>A parameter for each kind that there may be; those that the edition does not know have no value.</summary>
    internal ParameterList Each<TKind>(string code, Words name, Func<TKind, Words> kindText, Func<TKind, Citation?> placeOf)
        where TKind : struct, Enum =>
        Each(code, name, kindText, kind => placeOf(kind) is { } place ? new Ruled<Words>(ParameterText.ProvidedFor, place) : null);

    /// <summary>A parameter for each kind that there may be, with a value; those that the edition does not know have none.</summary>
    internal ParameterList Each<TKind>(string code, Words name, Func<TKind, Words> kindText, Func<TKind, Ruled<Words>?> valueOf)
        where TKind : struct, Enum
    {
        foreach (TKind kind in Enum.GetValues<TKind>())
        {
            Add($"{code}.{CodeOf(kind.ToString())}", Named.With(name, kindText(kind)), valueOf(kind), text => text);
        }

        return this;
    }

    /// <summary>A name as a code: <c>TermEnds</c> and "term ends" are both <c>term-ends</c>.</summary>
    internal static string CodeOf(string name)
    {
        var code = new StringBuilder(name.Length + 4);
        foreach (char character in name)
        {
            bool starts = char.IsUpper(character) || !char.IsLetterOrDigit(character);
            if (starts && code.Length > 0 && code[^1] != '-')
            {
                code.Append('-');
            }

            if (char.IsLetterOrDigit(character))
            {
                code.Append(char.ToLowerInvariant(character));
            }
        }

        return code.ToString().TrimEnd('-');
    }
}
