using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using SelfGov.Law;
using SelfGov.Workflow;

namespace WhatChanged.Texts;

/// <summary>A text for a native reader, with all that it is.</summary>
/// <param name="Words">The text.</param>
/// <param name="Files">The files of <c>src</c> that it is written in; none where the library puts it together.</param>
/// <param name="Uses">What it is.</param>
/// <param name="Room">The room of a procedure whose map has it; null where none does.</param>
internal sealed partial record ReadableText(
    Words Words, ImmutableArray<string> Files, ImmutableArray<TextUse> Uses, string? Room = null)
{
    /// <summary>The page of the texts that are written nowhere but put together.</summary>
    public const string Composed = "put-together";

    private static readonly ILookup<string, Citation> PlacesOfNames = FindPlacesOfNames();

    /// <summary>
    /// All of them, in the order of the sources. Of the texts that are put together from the same parts and other numbers the first stands
    /// for all; dates, numbers and codes are no texts.
    /// </summary>
    public static ImmutableArray<ReadableText> All { get; } =
    [
        .. SpokenTexts.Found.Where(text => !text.IsTheSameEverywhere).GroupBy(text => text.Words).Select(Of)
            .GroupBy(text => text.Files.IsEmpty ? text.Form : text.Id).Select(same => same.First()),
    ];

    /// <summary>
    /// Eight hexadecimal digits that change with any letter of the three texts and with the articles they were read against.
    /// </summary>
    public string Id => field ??= Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Join('\n', [Words.Kazakh, Words.Russian, Words.English, .. Places.Select(place => $"{place.Act.Code} {place.Place}")
            .Order(StringComparer.Ordinal)]))))[..8];

    public TextSort Sort => Uses.Select(use => use.Sort).DefaultIfEmpty(TextSort.Other).Min();

    public IEnumerable<string> Codes => Uses.Select(use => use.Code).OfType<string>().Distinct();

    public IEnumerable<Citation> Places => Uses.SelectMany(
        use => use.Basis is { } basis ? [basis] : use.Code is { } code ? PlacesOfNames[code.Split('.')[0]] : []).Distinct();

    /// <summary>A page for each room of the sources. What a map puts together for an edition stands with its procedure.</summary>
    public IEnumerable<string> Pages => !Files.IsEmpty ? Files.Select(PageOf).Distinct()
        : Room is not null && Sort < TextSort.Role ? [Room.Replace('/', '-').ToLowerInvariant()]
        : [Composed];

    /// <summary>The text without its numbers and without the names of acts.</summary>
    private string Form => Number().Replace(
        Uses.Select(use => use.Basis).OfType<Citation>().Where(_ => Sort == TextSort.Citation).Aggregate(
            $"{Words.Kazakh}\n{Words.Russian}",
            (text, place) => text.Replace(place.Act.Title.Kazakh, "…", StringComparison.Ordinal)
                .Replace(place.Act.Title.Russian, "…", StringComparison.Ordinal)),
        "0");

    /// <summary><c>SelfGov.Elections/Direct/Steps/FeeSteps.cs</c> is of the page <c>elections-direct</c>.</summary>
    public static string PageOf(string file)
    {
        string[] names = file.Split('/');
        string package = names[0] == "SelfGov" ? names[0] : names[0]["SelfGov.".Length..].Replace('.', '-');
        return (names.Length > 2 ? $"{package}-{names[1]}" : package).ToLowerInvariant();
    }

    private static ReadableText Of(IGrouping<Words, SpokenText> same) => new(
        same.Key,
        [
            .. same.Where(text => text.Use is null && text.Where.EndsWith(".cs", StringComparison.Ordinal))
                .Select(text => text.Where).Distinct(),
        ],
        [.. same.Select(text => text.Use).OfType<TextUse>().Distinct()],
        same.Select(text => text.Room).FirstOrDefault(room => room is not null));

    /// <summary>The articles of the commands, and of the facts that they end in.</summary>
    private static ILookup<string, Citation> FindPlacesOfNames() => LegalProcedure.All
        .SelectMany(procedure => procedure.Editions).SelectMany(edition => edition.Commands)
        .SelectMany(command => command.Triggers.Append(command.Name).Select(name => (Name: name, command.Basis)))
        .Distinct().ToLookup(pair => pair.Name, pair => pair.Basis);

    [GeneratedRegex("[0-9]+([-.:][0-9]+)*")]
    private static partial Regex Number();
}
