using System.Collections.Immutable;
using NodaTime;
using NodaTime.Text;

namespace WhatChanged.Texts;

/// <summary>The list of texts that native speakers have read: a line for each, with the reader and the day.</summary>
/// <param name="Readers">Who read a text and when, by the id of the text.</param>
/// <param name="Errors">What is wrong with the list, in the order of its lines; a wrong line reads nothing.</param>
internal sealed record ReadTexts(ImmutableDictionary<string, string> Readers, ImmutableArray<string> Errors)
{
    public const string FileName = "texts/read.tsv";

    /// <summary>The day on which the list began.</summary>
    private static readonly LocalDate FirstDay = new(2026, 11, 29);

    public const string Head = "id\treader\tday\tkazakh";

    public static ReadTexts Of(IEnumerable<string> lines, IReadOnlyDictionary<string, string> kazakhOf, LocalDate today)
    {
        var readers = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        ImmutableArray<string>.Builder errors = ImmutableArray.CreateBuilder<string>();
        int number = 0;
        foreach (string line in lines)
        {
            number++;
            if (Error(line.Split('\t'), number, kazakhOf, readers, today) is { } error)
            {
                errors.Add($"{FileName}, line {number}: {error}");
            }
        }

        if (number == 0)
        {
            errors.Add($"{FileName} has to begin with the line \"{Head}\"");
        }

        return new ReadTexts(readers.ToImmutable(), errors.ToImmutable());
    }

    private static string? Error(
        string[] cells, int number, IReadOnlyDictionary<string, string> kazakhOf, ImmutableDictionary<string, string>.Builder readers,
        LocalDate today)
    {
        if (number == 1)
        {
            return string.Join('\t', cells) == Head ? null : $"has to be \"{Head}\"";
        }

        if (cells is not [var id, var reader, var day, var kazakh])
        {
            return $"has {cells.Length} cells, not 4";
        }

        if (!reader.Any(char.IsLetter))
        {
            return $"{id} has no reader, but \"{reader}\"";
        }

        if (LocalDatePattern.Iso.Parse(day) is not { Success: true, Value: var on } || on < FirstDay || on > today)
        {
            return $"{id} has no day from {LocalDatePattern.Iso.Format(FirstDay)} to {LocalDatePattern.Iso.Format(today)}, but \"{day}\"";
        }

        if (!kazakhOf.TryGetValue(id, out string? known) || known != kazakh)
        {
            return $"the text does not stand as {reader} read it on {day}, \"{kazakh}\" ({id}): remove the line, it has to be read anew";
        }

        return readers.TryAdd(id, $"{reader}, {day}") ? null : $"{id} is read twice, \"{kazakh}\"";
    }
}
