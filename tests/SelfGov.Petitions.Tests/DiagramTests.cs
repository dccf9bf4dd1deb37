using System.ComponentModel;
using System.Diagnostics;
using System.Text.RegularExpressions;
using SelfGov.Law;
using SelfGov.Petitions.Library;
using SelfGov.Workflow;
using SelfGov.Workflow.Diagrams;

namespace SelfGov.Petitions;

public partial class DiagramTests
{
    private static readonly LifecycleMap Map = Village.Lifecycle.Map;

    // Every character that a grammar of diagrams gives a meaning to, and the letters that only Kazakh has.
    private static readonly Words Hostile =
        Words.Same("а; б --> \"в\" #quot; [*] {г} <b>д</b> & \\N : 100% «ә ғ қ ң ө ұ ү һ і»\nend state 🏛");

    [Theory]
    [InlineData(Language.Kazakh)]
    [InlineData(Language.Russian)]
    [InlineData(Language.English)]
    public void Mermaid_draws_every_move_of_the_map_and_marks_beginning_and_ends(Language language)
    {
        string[] lines = Lines(MermaidDiagram.Draw(Map, language));

        Assert.Equal("stateDiagram-v2", lines[0]);
        Assert.Single(lines, "[*] --> s_Draft");
        Assert.Equal(
            ["s_Declined --> [*]", "s_Granted --> [*]", "s_Lapsed --> [*]", "s_Withdrawn --> [*]"],
            lines.Where(line => line.EndsWith(" --> [*]", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Equal(
            Moves(Map.Transitions), lines.Select(line => MermaidArrow().Match(line)).Where(match => match.Success).Select(Pair).Order());
        Assert.Equal(8, lines.Count(line => line.StartsWith("state \"", StringComparison.Ordinal)));
        Assert.Contains(lines, line => line.Contains(Map.States[2].Text.In(language), StringComparison.Ordinal));
    }

    [Xunit.Fact]
    public void An_arrow_bears_the_fact_and_who_brings_it_about()
    {
        Assert.Contains(
            "s_Paused --> s_UnderReview : signatures handed over (resident, librarian, the passing of time)",
            Lines(MermaidDiagram.Draw(Map, Language.English)));
        Assert.Contains(
            "\"Paused\" -> \"UnderReview\" [label=\"подписи сданы (житель, библиотекарь, течение времени)\"];",
            Lines(DotDiagram.Draw(Map, Language.Russian)));
    }

    [Xunit.Fact]
    public void Dot_draws_every_move_of_the_map_and_marks_beginning_and_ends()
    {
        string[] lines = Lines(DotDiagram.Draw(Map, Language.Kazakh));

        Assert.Equal("digraph \"library-petition\" {", lines[0]);
        Assert.Single(lines, "\"[*]\" -> \"Draft\";");
        Assert.Equal(4, lines.Count(line => line.Contains("peripheries=2", StringComparison.Ordinal)));
        Assert.Equal(
            Moves(Map.Transitions), lines.Select(line => DotArrow().Match(line)).Where(match => match.Success).Select(Pair).Order());
    }

    [Xunit.Fact]
    public void Facts_that_keep_the_state_and_superstates_are_left_out()
    {
        foreach (string diagram in new[] { MermaidDiagram.Draw(Map, Language.English), DotDiagram.Draw(Map, Language.English) })
        {
            Assert.DoesNotContain("signature given", diagram, StringComparison.Ordinal);
            Assert.DoesNotContain("Open", diagram, StringComparison.Ordinal);
        }
    }

    [Xunit.Fact]
    public void A_kind_of_part_has_a_diagram_of_its_own()
    {
        MapPart signature = Map.Parts[0];

        Assert.Equal(Moves(signature.Transitions), Lines(MermaidDiagram.Draw(signature, Language.English))
            .Select(line => MermaidArrow().Match(line)).Where(match => match.Success).Select(Pair).Order());
        Assert.Equal("digraph \"Signature\" {", Lines(DotDiagram.Draw(signature, Language.English))[0]);
    }

    [Xunit.Fact]
    public void No_text_can_break_out_of_its_place_in_mermaid()
    {
        string[] calm = Lines(MermaidDiagram.Draw(Map, Language.Kazakh));
        string[] hostile = Lines(MermaidDiagram.Draw(Hostiled(), Language.Kazakh));

        Assert.Equal(calm.Length, hostile.Length);
        Assert.Contains("state \"а#59; б --#62; #34;в#34; #35;quot#59; #91;#42;#93; #123;г#125; #60;b#62;д#60;/b#62; #38; #92;N #58; "
            + "100#37; #171;ә ғ қ ң ө ұ ү һ і#187; end state #127963;\" as s_Draft", hostile);
    }

    [Xunit.Fact]
    public void No_text_can_break_out_of_its_place_in_dot() => Assert.Contains(
        "\"Draft\" [label=\"а; б --> \\\"в\\\" #quot; [*] {г} <b>д</b> &amp; \\\\N : 100% «ә ғ қ ң ө ұ ү һ і» end state 🏛\"];",
        Lines(DotDiagram.Draw(Hostiled(), Language.Kazakh)));

    [Xunit.Fact]
    public async Task Graphviz_reads_what_is_drawn_for_it()
    {
        foreach (LifecycleMap map in new[] { Map, Hostiled() })
        {
            string svg = await Render(DotDiagram.Draw(map, Language.Kazakh));

            Assert.Equal(Moves(map.Transitions).Count() + 1, EdgeInSvg().Count(svg));
            Assert.Equal(8 + 1, NodeInSvg().Count(svg));
        }
    }

    [Xunit.Fact]
    public void A_null_map_or_a_language_that_is_none_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => MermaidDiagram.Draw((LifecycleMap)null!, Language.English));
        Assert.Throws<ArgumentNullException>(() => MermaidDiagram.Draw((MapPart)null!, Language.English));
        Assert.Throws<ArgumentNullException>(() => DotDiagram.Draw((LifecycleMap)null!, Language.English));
        Assert.Throws<ArgumentNullException>(() => DotDiagram.Draw((MapPart)null!, Language.English));
        Assert.Throws<ArgumentOutOfRangeException>(() => MermaidDiagram.Draw(Map, (Language)7));
        Assert.Throws<ArgumentOutOfRangeException>(() => DotDiagram.Draw(Map, (Language)7));
    }

    internal static LifecycleMap Hostiled() => Map with
    {
        States = [.. Map.States.Select(state => state with { Text = Hostile })],
        Transitions = [.. Map.Transitions.Select(transition => transition with { Text = Hostile })],
    };

    private static IEnumerable<(string, string)> Moves(IEnumerable<MapTransition> transitions) =>
        transitions.Where(transition => transition.From != transition.To).Select(transition => (transition.From, transition.To)).Order();

    private static string[] Lines(string diagram) =>
        [.. diagram.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Trim())];

    private static (string, string) Pair(Match match) => (match.Groups[1].Value, match.Groups[2].Value);

    private static async Task<string> Render(string diagram)
    {
        using var dot = new Process
        {
            StartInfo = new ProcessStartInfo(
                "dot", "-Tsvg")
            { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true },
        };
        try
        {
            dot.Start();
        }
        catch (Win32Exception)
        {
            Assert.Skip("The program dot of Graphviz is not on the PATH.");
        }

        await dot.StandardInput.WriteAsync(diagram);
        dot.StandardInput.Close();
        Task<string> complaints = dot.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        string svg = await dot.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await dot.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal((0, string.Empty), (dot.ExitCode, await complaints));
        return svg;
    }

    [GeneratedRegex("^s_(\\w+) --> s_(\\w+) : ")]
    private static partial Regex MermaidArrow();

    [GeneratedRegex("^\"(\\w+)\" -> \"(\\w+)\" \\[label=")]
    private static partial Regex DotArrow();

    [GeneratedRegex("class=\"edge\"")]
    private static partial Regex EdgeInSvg();

    [GeneratedRegex("class=\"node\"")]
    private static partial Regex NodeInSvg();
}
