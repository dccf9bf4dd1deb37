using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using NodaTime;
using NodaTime.Text;
using SelfGov.AspNetCore.Problems;
using SelfGov.Cases;
using SelfGov.Law;

namespace SelfGov.AspNetCore.Requests;

/// <summary>What the query of an address says, and everything that is wrong with it. An empty value is none.</summary>
internal sealed class QueryValues(IQueryCollection query)
{
    private readonly List<RequestError> errors = [];

    /// <summary>A text by which cases are listed.</summary>
    internal string? Text(string name)
    {
        string? text = One(name);
        try
        {
            return new CaseQuery { State = text }.State;
        }
        catch (ArgumentException)
        {
            Add(name, "BadText", HttpTexts.BadText.With(Words.Given(HttpTexts.Shown(text!))));
            return null;
        }
    }

    /// <summary>All texts of a name.</summary>
    internal ImmutableArray<string> Texts(string name, int most)
    {
        string[] texts = [.. query[name].Where(text => !string.IsNullOrEmpty(text)).Distinct(StringComparer.Ordinal)!];
        if (texts.Length > most)
        {
            Add(name, "OutOfRange", HttpTexts.Most.With(Words.Of(most), Words.Of(texts.Length)));
            return [];
        }

        foreach (string text in texts)
        {
            try
            {
                _ = new CaseQuery { State = text };
            }
            catch (ArgumentException)
            {
                Add(name, "BadText", HttpTexts.BadText.With(Words.Given(HttpTexts.Shown(text))));
                return [];
            }
        }

        return [.. texts];
    }

    internal long? Whole(string name, long least, long most)
    {
        if (One(name) is not { } text)
        {
            return null;
        }

        if (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long number) && number >= least && number <= most)
        {
            return number;
        }

        Add(name, "OutOfRange", HttpTexts.Whole.With(Words.Of(least), Words.Of(most), Words.Given(HttpTexts.Shown(text))));
        return null;
    }

    internal Instant? Moment(string name) => One(name) is { } text ? MomentOf(RequestError.Query, name, text, errors) : null;

    internal bool Truth(string name)
    {
        string? text = One(name);
        if (text is not (null or "true" or "false"))
        {
            Add(name, "OutOfRange", HttpTexts.Truth.With(Words.Given(HttpTexts.Shown(text))));
        }

        return text == "true";
    }

    /// <summary>A value of one form.</summary>
    internal T? Parsed<T>(string name, string example)
        where T : struct, IParsable<T>
    {
        if (One(name) is not { } text)
        {
            return null;
        }

        if (T.TryParse(text, CultureInfo.InvariantCulture, out T value))
        {
            return value;
        }

        Add(name, "OutOfRange", HttpTexts.Form.With(Words.Same(example), Words.Given(HttpTexts.Shown(text))));
        return null;
    }

    /// <summary>Whether a value was given.</summary>
    internal bool Has(string name) => !StringValues.IsNullOrEmpty(query[name]);

    internal void Add(string name, string kind, Words text) => errors.Add(new(RequestError.Query, name, null, kind, text));

    /// <exception cref="ProblemException">Something is wrong: 400.</exception>
    internal void ThrowIfWrong()
    {
        if (errors.Count > 0)
        {
            throw ProblemException.Of([.. errors]);
        }
    }

    /// <summary>A moment as RFC 3339 writes it.</summary>
    internal static Instant? MomentOf(string place, string name, string text, List<RequestError> errors)
    {
        if (OffsetDateTimePattern.Rfc3339.Parse(text.ToUpperInvariant()) is { Success: true, Value: var moment } && IsRfc3339(text))
        {
            try
            {
                return moment.ToInstant();
            }
            catch (OverflowException)
            {
                // The last hours of the year 9999, west of Greenwich.
            }
        }

        errors.Add(new(place, name, null, "OutOfRange", HttpTexts.Form.With(
            Words.Same("2026-11-29T04:00:00Z"), Words.Given(HttpTexts.Shown(text)))));
        return null;
    }

    // NodaTime takes years before the first and the hour 24 too, as ISO 8601 does.
    private static bool IsRfc3339(string text) => char.IsAsciiDigit(text[0]) && text.AsSpan(11, 2) is not "24";

    private string? One(string name)
    {
        string[] values = [.. query[name].Where(value => !string.IsNullOrEmpty(value))!];
        if (values.Length > 1)
        {
            Add(name, "Repeated", HttpTexts.Once);
            return null;
        }

        return values.SingleOrDefault();
    }
}
