using System.Text;
using NodaTime;

namespace SelfGov.Law.Changes;

/// <summary>Collects the parameters of one edition in order; each kind of value is written for people in one way.</summary>
/// <param name="edition">The edition.</param>
public sealed class ParameterList(EditionId edition)
{
    private static readonly Words Named = new("{0}: {1}", "{0}: {1}", "{0}: {1}");

    private readonly List<LawParameter> parameters = [];

    /// <summary>The parameters added so far.</summary>
    public LawParameters Build() => new(edition, parameters);

    /// <summary>A parameter with a text of its own.</summary>
    /// <param name="code">The stable code of the parameter, in kebab-case.</param>
    /// <param name="name">What the parameter is.</param>
    /// <param name="value">The value for people; null where the edition has none.</param>
    /// <param name="basis">The place of the law; not kept where there is no value.</param>
    /// <returns>This list.</returns>
    public ParameterList Add(string code, Words name, Words? value, Citation? basis)
    {
        parameters.Add(new LawParameter(code, name, value, value is null ? null : basis));
        return this;
    }

    /// <summary>A rule without a value.</summary>
    /// <param name="code">The stable code of the parameter, in kebab-case.</param>
    /// <param name="name">What the parameter is.</param>
    /// <param name="place">The place of the rule; null where the edition has none.</param>
    /// <returns>This list.</returns>
    public ParameterList Add(string code, Words name, Citation? place) =>
        Add(code, name, place is null ? null : ParameterText.ProvidedFor, place);

    /// <summary>A value of any kind.</summary>
    /// <typeparam name="T">The kind of value.</typeparam>
    /// <param name="code">The stable code of the parameter, in kebab-case.</param>
    /// <param name="name">What the parameter is.</param>
    /// <param name="ruled">The value with its place; null where the edition has none.</param>
    /// <param name="text">The value for people.</param>
    /// <returns>This list.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public ParameterList Add<T>(string code, Words name, Ruled<T>? ruled, Func<T, Words> text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Add(code, name, ruled is null ? null : text(ruled.Value), ruled?.Basis);
    }

    /// <summary>A time limit.</summary>
    /// <param name="code">The stable code of the parameter, in kebab-case.</param>
    /// <param name="name">What the parameter is.</param>
    /// <param name="limit">The value with its place; null where the edition has none.</param>
    /// <returns>This list.</returns>
    public ParameterList Add(string code, Words name, Ruled<TimeLimit>? limit) => Add(code, name, limit, ParameterText.Of);

    /// <summary>A share.</summary>
    /// <param name="code">The stable code of the parameter, in kebab-case.</param>
    /// <param name="name">What the parameter is.</param>
    /// <param name="share">The value with its place; null where the edition has none.</param>
    /// <returns>This list.</returns>
    public ParameterList Add(string code, Words name, Ruled<Share>? share) => Add(code, name, share, value => value.Text);

    /// <summary>A threshold.</summary>
    /// <param name="code">The stable code of the parameter, in kebab-case.</param>
    /// <param name="name">What the parameter is.</param>
    /// <param name="threshold">The value with its place; null where the edition has none.</param>
    /// <returns>This list.</returns>
    public ParameterList Add(string code, Words name, Ruled<Threshold>? threshold) => Add(code, name, threshold, value => value.Text);

    /// <summary>A number.</summary>
    /// <param name="code">The stable code of the parameter, in kebab-case.</param>
    /// <param name="name">What the parameter is.</param>
    /// <param name="number">The value with its place; null where the edition has none.</param>
    /// <returns>This list.</returns>
    public ParameterList Add(string code, Words name, Ruled<int>? number) => Add(code, name, number, value => Words.Of(value));

    /// <summary>A yes or a no.</summary>
    /// <param name="code">The stable code of the parameter, in kebab-case.</param>
    /// <param name="name">What the parameter is.</param>
    /// <param name="yesOrNo">The value with its place; null where the edition has none.</param>
    /// <returns>This list.</returns>
    public ParameterList Add(string code, Words name, Ruled<bool>? yesOrNo) => Add(code, name, yesOrNo, ParameterText.Of);

    /// <summary>A time in hours.</summary>
    /// <param name="code">The stable code of the parameter, in kebab-case.</param>
    /// <param name="name">What the parameter is.</param>
    /// <param name="time">The value with its place; null where the edition has none.</param>
    /// <returns>This list.</returns>
    public ParameterList Add(string code, Words name, Ruled<Duration>? time) => Add(code, name, time, ParameterText.Of);

    /// <summary>A yes or a no that follows from the place itself.</summary>
    /// <param name="code">The stable code of the parameter, in kebab-case.</param>
    /// <param name="name">What the parameter is.</param>
    /// <param name="value">The value.</param>
    /// <param name="place">The place of the law.</param>
    /// <returns>This list.</returns>
    public ParameterList Add(string code, Words name, bool value, Citation place) => Add(code, name, ParameterText.Of(value), place);

    /// <summary>A parameter for each kind that there may be; those that the edition does not know have no value.</summary>
    /// <typeparam name="TKind">The kinds.</typeparam>
    /// <param name="code">The stable code of the parameters, before that of the kind, in kebab-case.</param>
    /// <param name="name">What the parameter is.</param>
    /// <param name="kindText">The name of a kind.</param>
    /// <param name="placeOf">The place of the rule for a kind; null where the edition does not know the kind.</param>
    /// <returns>This list.</returns>
    /// <exception cref="ArgumentNullException">A function is null.</exception>
    public ParameterList Each<TKind>(string code, Words name, Func<TKind, Words> kindText, Func<TKind, Citation?> placeOf)
        where TKind : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(placeOf);
        return Each(code, name, kindText, kind => placeOf(kind) is { } place ? new Ruled<Words>(ParameterText.ProvidedFor, place) : null);
    }

    /// <summary>A parameter for each kind that there may be, with a value; those that the edition does not know have none.</summary>
    /// <typeparam name="TKind">The kinds.</typeparam>
    /// <param name="code">The stable code of the parameters, before that of the kind, in kebab-case.</param>
    /// <param name="name">What the parameter is.</param>
    /// <param name="kindText">The name of a kind.</param>
    /// <param name="valueOf">The value for a kind, with its place; null where the edition does not know the kind.</param>
    /// <returns>This list.</returns>
    /// <exception cref="ArgumentNullException">A function is null.</exception>
    public ParameterList Each<TKind>(string code, Words name, Func<TKind, Words> kindText, Func<TKind, Ruled<Words>?> valueOf)
        where TKind : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(kindText);
        ArgumentNullException.ThrowIfNull(valueOf);
        foreach (TKind kind in Enum.GetValues<TKind>())
        {
            Add($"{code}.{CodeOf(kind.ToString())}", Named.With(name, kindText(kind)), valueOf(kind), text => text);
        }

        return this;
    }

    /// <summary>A name as a code: <c>TermEnds</c> and "term ends" are both <c>term-ends</c>.</summary>
    /// <param name="name">The name.</param>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    public static string CodeOf(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
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
