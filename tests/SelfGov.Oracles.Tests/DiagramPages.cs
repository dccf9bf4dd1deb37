using System.Collections.Immutable;
using System.Text;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Diagrams;

namespace SelfGov.Oracles;

/// <summary>The pages of <c>docs/diagrams</c>, one for each kind of procedure, drawn from its newest edition.</summary>
internal static class DiagramPages
{
    internal static IEnumerable<(string File, string Text)> All => Procedures.All.Select(procedure => (procedure.Page, Page(procedure)));

    private static string Page(Procedure procedure)
    {
        LifecycleMap newest = procedure.Newest;
        var page = new StringBuilder();
        page.Append($"# {procedure.Title}\n\n");
        page.Append("<!-- Drawn from the lifecycle; README.md says how to draw it anew. -->\n\n");
        page.Append($"Kind `{newest.Kind}`, drawn from the edition `{newest.Edition}`; ");
        page.Append($"the law behind it stands in [{procedure.LawPage}](../law/{procedure.LawPage}).\n");
        page.Append("An arrow bears a fact and, in brackets, who can bring it about.\n\n");
        Draw(page, language => MermaidDiagram.Draw(newest, language));
        Keeping(page, newest.States, newest.Transitions);
        foreach (MapPart part in newest.Parts)
        {
            page.Append($"## Part: {part.Text.In(Language.English)}\n\n");
            Draw(page, language => MermaidDiagram.Draw(part, language));
            Keeping(page, part.States, part.Transitions);
        }

        page.Append("## Other editions\n\n");
        return page.Append(DiagramDifferences.Of(procedure)).ToString();
    }

    private static void Draw(StringBuilder page, Func<Language, string> diagram)
    {
        page.Append($"```mermaid\n{diagram(Language.English)}```\n\n");
        foreach ((Language language, string name) in new[] { (Language.Kazakh, "Қазақша"), (Language.Russian, "По-русски") })
        {
            page.Append($"<details>\n<summary>{name}</summary>\n\n```mermaid\n{diagram(language)}```\n\n</details>\n\n");
        }
    }

    private static void Keeping(StringBuilder page, ImmutableArray<MapState> states, ImmutableArray<MapTransition> transitions)
    {
        var keeping = transitions.Where(transition => transition.From == transition.To).ToLookup(transition => transition.From);
        if (keeping.Count == 0)
        {
            return;
        }

        page.Append("Facts that keep the state:\n\n| state | facts |\n| --- | --- |\n");
        foreach (MapState state in states.Where(state => keeping.Contains(state.Name)))
        {
            string facts = string.Join(", ", keeping[state.Name].Select(transition => transition.Text.In(Language.English)));
            page.Append($"| {state.Text.In(Language.English)} | {facts} |\n");
        }

        page.Append('\n');
    }
}
