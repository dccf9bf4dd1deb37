using System.Reflection;
using SelfGov.Assemblies.Meetings;
using SelfGov.Budgets.Cycle;
using SelfGov.Complaints;
using SelfGov.Elections.Direct;
using SelfGov.Hearings;
using SelfGov.Law;
using SelfGov.Workflow;
using Xunit;

namespace WhatChanged;

/// <summary>The pages that lead from an article to the code hold every rule and every limit of every procedure.</summary>
public sealed class ArticleDocumentTests
{
    private const string Elections = "articles/z950002464.md";

    [Fact]
    public void Every_kind_of_procedure_of_the_library_is_read_in_all_its_editions()
    {
        Type[] homes =
        [
            typeof(AkimElectionLifecycle), typeof(MeetingLifecycle), typeof(BudgetCycleLifecycle),
            typeof(HearingLifecycle), typeof(ComplaintLifecycle),
        ];
        IEnumerable<string> kinds = homes.SelectMany(home => home.Assembly.GetExportedTypes())
            .Select(type => type.GetField("Kind", BindingFlags.Public | BindingFlags.Static))
            .Where(field => field is { IsLiteral: true } && field.FieldType == typeof(string))
            .Select(field => (string)field!.GetRawConstantValue()!);

        Assert.Equal(
            kinds.Distinct().Order(StringComparer.Ordinal),
            LegalProcedure.All.SelectMany(procedure => procedure.Editions).Select(map => map.Kind)
                .Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(
            ComplaintLifecycle.Procedure.Lifecycles.Editions.Length,
            LegalProcedure.All.SelectMany(procedure => procedure.Editions).Count(map => map.Kind == Complaint.Kind));
    }

    [Fact]
    public void Every_rule_and_every_limit_stands_under_its_article_with_its_command()
    {
        var sections = new Dictionary<(Act, string), string[]>();
        var missing = new List<string>();
        string[] In(Citation place) => sections.TryGetValue((place.Act, place.Article), out string[]? known)
            ? known
            : sections[(place.Act, place.Article)] = Section(place);
        foreach (LifecycleMap map in LegalProcedure.All.SelectMany(procedure => procedure.Editions))
        {
            missing.AddRange(map.Commands
                .SelectMany(command => command.Rules.Select(rule => (rule.Code, rule.Basis, command.Name))
                    .Concat(command.Limits.Select(limit => (limit.Code, limit.Basis, command.Name)))
                    .Append((Code: command.Name, command.Basis, command.Name)))
                .Concat(map.Causes.Select(cause => (cause.Code, cause.Basis, Name: cause.Trigger)))
                .Where(line => !In(line.Basis).Any(
                    row => row.StartsWith($"| {line.Basis.Place} | `{line.Code}` |", StringComparison.Ordinal)
                    && row.Contains($"`{line.Name}`", StringComparison.Ordinal)))
                .Select(line => $"{map.Kind} {map.Edition}: {line.Code} of {line.Name}, {line.Basis}"));
        }

        Assert.Empty(missing);
    }

    [Fact]
    public void The_registration_of_candidates_can_be_followed_from_article_113_5()
    {
        string section = string.Join('\n', Section(new Citation(AkimElectionEditions.All.All[0].Basis.Act, "113-5")));

        Assert.All(
            new[]
            {
                "| 113-5(8) | `RegisterCandidate` | register the candidate | by territorial election commission;",
                "| 113-5(2) | `fee.amount` | the fee must be the amount that the act sets | `PayFee` |",
                "`RegisterCandidate`; opens `PublishCandidates`",
                "| check of declarations | within 5 calendar days after; 113-5(3) | = | = | = |",
                "Written in [RegistrationSteps](../../../src/SelfGov.Elections/Direct/Steps/RegistrationSteps.cs),",
                "[FeeTests](../../../tests/SelfGov.Elections.Tests/Direct/FeeTests.cs)",
            },
            line => Assert.Contains(line, section, StringComparison.Ordinal));
    }

    [Fact]
    public void Articles_stand_in_the_order_of_the_act()
    {
        string page = Page(Elections);
        int[] places = [.. new[] { "3", "26", "26-1", "27", "113-3", "113-5", "113-9", "113-10" }.Select(
            article => page.IndexOf($"\n## Article {article}\n", StringComparison.Ordinal))];

        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }

    [Fact]
    public void A_page_on_an_act_that_is_cited_no_more_is_named_by_the_check_and_removed()
    {
        string directory = Directory.CreateTempSubdirectory().FullName;
        try
        {
            using var output = new StringWriter();
            Application.Run(["docs", directory], output, output);
            string left = Path.Combine(directory, "articles", "z000000000.md");
            File.WriteAllText(left, "left");

            Assert.Equal("articles/z000000000.md", Assert.Single(GeneratedDocument.LeftIn(directory)));
            Assert.Equal(1, Application.Run(["check", directory], output, output));
            Application.Run(["docs", directory], output, output);
            Assert.False(File.Exists(left));
            Assert.Equal(0, Application.Run(["check", directory], output, output));
        }
        finally
        {
            Directory.Delete(directory, recursive: true);
        }
    }

    private static string Page(string fileName) => GeneratedDocument.All.Single(document => document.FileName == fileName).Text;

    private static string[] Section(Citation place)
    {
        string[] lines = Page($"articles/{place.Act.Code.Trim('_').ToLowerInvariant()}.md").Split('\n');
        string heading = $"## {(place.Act.HasArticles ? "Article" : "Paragraph")} {place.Article}";
        return [.. lines.SkipWhile(line => line != heading).Skip(1).TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal))];
    }
}
