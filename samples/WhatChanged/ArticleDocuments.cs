using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using SelfGov.Hearings;
using SelfGov.Law;
using SelfGov.Law.Changes;

namespace WhatChanged;

/// <summary>A page for each act that the procedures cite, article by article; and the index of these pages.</summary>
internal static partial class ArticleDocuments
{
    public const string Folder = "articles";

    private const string Title = "From the article to the code";

    private const string HowToRead =
        "For each article that a procedure cites: what can be done, what must hold, by when, the values of each edition, "
        + "the tests that name a code, and the files where the codes are written, the one with most of them first. "
        + "Editions are named where not all of the procedure have the line. "
        + "Tests may try a rule without naming its code.";

    private static readonly (string Name, ImmutableArray<LawParameters> Editions)[] Laws =
    [
        ("direct elections", LawCatalogue.Elections),
        ("indirect elections", LawCatalogue.IndirectElections),
        ("terms, village level", LawCatalogue.VillageTerms),
        ("terms, raion level", LawCatalogue.RaionTerms),
        ("end of powers, village level", LawCatalogue.VillageTermination),
        ("end of powers, raion level", LawCatalogue.RaionTermination),
        ("no confidence", LawCatalogue.NoConfidence),
        ("complaints about elections", LawCatalogue.ElectionComplaints),
        ("complaints about everything else", LawCatalogue.AdministrativeComplaints),
        ("local communities", LawCatalogue.Assemblies),
        ("budgets", LawCatalogue.Budgets),
        .. Enum.GetValues<HearingKind>().Select(HearingEditions.Of)
            .Select(editions => (editions.All[^1].Title.English, LawCatalogue.Of(editions, HearingParameters.Of))),
    ];

    private static readonly (string Heading, string[] Head, MentionKind Kind)[] Sections =
    [
        ("States", ["Place", "State", "In words", "Of", "Procedure", "Editions"], MentionKind.State),
        ("Commands", ["Place", "Command", "In words", "Who, when, what comes of it", "Procedure", "Editions"], MentionKind.Command),
        ("Rules", ["Place", "Rule", "What must hold", "On", "Procedure", "Editions", "Tests"], MentionKind.Rule),
        ("Limits", ["Place", "Limit", "Moment", "What it does", "Procedure", "Editions", "Tests"], MentionKind.Limit),
    ];

    public static IEnumerable<GeneratedDocument> All()
    {
        ImmutableArray<IGrouping<Act, Citation>> acts =
        [
            .. ArticleMention.All.Select(mention => mention.Place)
                .Concat(Laws.SelectMany(law => law.Editions).SelectMany(edition => edition.All)
                    .Select(parameter => parameter.Basis).OfType<Citation>())
                .GroupBy(place => place.Act),
        ];
        yield return new("articles.md", Index(acts));
        foreach (IGrouping<Act, Citation> act in acts)
        {
            yield return new($"{Folder}/{NameOf(act.Key)}.md", Page(act.Key, ArticlesOf(act)));
        }
    }

    private static string Index(IEnumerable<IGrouping<Act, Citation>> acts) => new DocumentBuilder(Title)
        .Paragraph(HowToRead)
        .Rows(
            ["Act", "Articles or paragraphs"],
            acts.Select(act => new[]
            {
                $"[{DocumentBuilder.Plain(act.Key.Title.English)}]({Folder}/{NameOf(act.Key)}.md)",
                string.Join(", ", ArticlesOf(act).Select(
                    article => $"[{article}]({Folder}/{NameOf(act.Key)}.md#{Anchor(act.Key, article)})")),
            }))
        .ToString();

    private static string Page(Act act, IEnumerable<string> articles)
    {
        DocumentBuilder page = new DocumentBuilder($"{Title}: {act.Title.English}")
            .Paragraph(
                $"{HowToRead} The act: <{act.Address.AbsoluteUri}>. All acts: [articles.md](../articles.md). "
                + "The editions: [editions.md](../editions.md).");
        foreach (string article in articles)
        {
            page.Heading(2, Heading(act, article));
            ImmutableArray<ArticleMention> mentions =
            [
                .. ArticleMention.All.Where(mention => mention.Place.Act == act && mention.Place.Article == article)
                    .OrderBy(mention => InOrder(mention.Place.Place), StringComparer.Ordinal),
            ];
            foreach ((string heading, string[] head, MentionKind kind) in Sections)
            {
                string[][] rows = [.. mentions.Where(mention => mention.Kind == kind).Select(mention => Row(mention)[..head.Length])];
                if (rows.Length > 0)
                {
                    page.Paragraph($"**{heading}**").Rows(head, rows);
                }
            }

            foreach ((string name, ImmutableArray<LawParameters> editions) in Laws)
            {
                if (ValuesIn(act, article, editions) is [_, ..] values)
                {
                    page.Paragraph($"**Values: {name}**").Table(values);
                }
            }

            Files(page, mentions);
        }

        return page.ToString();
    }

    private static string[] Row(ArticleMention mention) =>
    [
        mention.Place.Place,
        $"`{mention.Code}`",
        DocumentBuilder.Plain(mention.Text),
        mention.About,
        $"[{mention.Procedure.Page}](../../diagrams/{mention.Procedure.Page}.md)",
        mention.IsInEveryEdition ? "all" : string.Join(", ", mention.Editions),
        mention.Kind is MentionKind.Rule or MentionKind.Limit
            ? string.Join(", ", CodeMentions.Tests(mention.Procedure, mention.Code).Select(Path.GetFileNameWithoutExtension))
            : string.Empty,
    ];

    /// <summary>The parameters that any of the editions takes from the article, as all editions have them.</summary>
    private static ImmutableArray<LawParameters> ValuesIn(Act act, string article, ImmutableArray<LawParameters> editions)
    {
        HashSet<string> codes =
        [
            .. editions.SelectMany(edition => edition.All)
                .Where(parameter => parameter.Basis is { } basis && basis.Act == act && basis.Article == article)
                .Select(parameter => parameter.Code),
        ];
        return codes.Count == 0
            ? []
            :
            [
                .. editions.Select(edition => new LawParameters(
                    edition.Edition, edition.All.Where(parameter => codes.Contains(parameter.Code)))),
            ];
    }

    private static void Files(DocumentBuilder page, ImmutableArray<ArticleMention> mentions)
    {
        ImmutableArray<(LegalProcedure Procedure, string Code)> codes =
        [
            .. mentions.Where(mention => mention.Kind is MentionKind.Rule or MentionKind.Limit)
                .Select(mention => (mention.Procedure, mention.Code)).Distinct(),
        ];
        string sources = Links(codes.SelectMany(code => CodeMentions.Sources(code.Procedure, code.Code)));
        string tests = Links(codes.SelectMany(code => CodeMentions.Tests(code.Procedure, code.Code)));
        if (sources.Length > 0)
        {
            page.Paragraph($"Written in {sources}." + (tests.Length > 0 ? $" Tested in {tests}." : string.Empty));
        }
    }

    private static string Links(IEnumerable<string> files) => string.Join(", ", files.GroupBy(file => file)
        .OrderByDescending(same => same.Count()).ThenBy(same => same.Key, StringComparer.Ordinal)
        .Select(same => $"[{Path.GetFileNameWithoutExtension(same.Key)}](../../../{same.Key})"));

    private static IEnumerable<string> ArticlesOf(IEnumerable<Citation> places) =>
        places.Select(place => place.Article).Distinct().OrderBy(InOrder, StringComparer.Ordinal);

    private static string Heading(Act act, string article) => (act.HasArticles ? "Article " : "Paragraph ") + article;

    private static string Anchor(Act act, string article) =>
        NoAnchor().Replace(Heading(act, article).ToLowerInvariant(), string.Empty).Replace(' ', '-');

    private static string NameOf(Act act) => act.Code.Trim('_').ToLowerInvariant();

    /// <summary>A key that sorts 113-5(2) before 113-5(11) and 9 before 113.</summary>
    private static string InOrder(string place) => Number().Replace(place, number => number.Value.PadLeft(6, '0'));

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Number();

    [GeneratedRegex("[^a-z0-9 -]")]
    private static partial Regex NoAnchor();
}
