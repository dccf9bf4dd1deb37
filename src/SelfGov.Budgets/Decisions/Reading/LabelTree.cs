using SelfGov.Budgets.Figures;

namespace SelfGov.Budgets.Decisions.Reading;

/// <summary>
/// The wordings of figures as a tree of letters: spaces, line breaks and brackets inside a label do not matter, the longest wording that
/// ends
/// with a word wins. A wording lists alternatives in brackets: <c>поступлени(е|я)</c>.
/// </summary>
internal sealed class LabelTree
{
    private readonly Node root = new();

    internal LabelTree(IEnumerable<(BudgetFigure Figure, string Wording)> wordings)
    {
        foreach ((BudgetFigure figure, string wording) in wordings)
        {
            foreach (string label in Alternatives(wording.Replace(" ", string.Empty, StringComparison.Ordinal)))
            {
                Add(figure, Letters.Fold(label));
            }
        }
    }

    /// <summary>The figure whose label begins at a word, and the index of the token after the label; null when there is none.</summary>
    internal (BudgetFigure Figure, int Next)? At(TextTokens tokens, int index)
    {
        (BudgetFigure Figure, int Next)? found = null;
        Node node = root;
        int open = 0;
        for (int i = index; ; i++)
        {
            TextToken token = tokens[i];
            if (token.IsWord)
            {
                if (Walk(node, token.Text) is not { } next)
                {
                    return found;
                }

                node = next;
                if (node.Figure is { } figure)
                {
                    int end = tokens[i + 1].Is(')') && open > 0 ? i + 2 : i + 1;
                    found = open == 0 || end == i + 2 ? (figure, end) : found;
                }
            }
            else if (token.Is('('))
            {
                open++;
            }
            else if (token.Is(')') && open > 0)
            {
                open--;
            }
            else if (!token.IsLine || tokens[i + 1].IsLine || i == index)
            {
                return found;
            }
        }
    }

    private static Node? Walk(Node node, string letters)
    {
        foreach (char letter in letters)
        {
            if (!node.Next.TryGetValue(letter, out Node? next))
            {
                return null;
            }

            node = next;
        }

        return node;
    }

    private static IEnumerable<string> Alternatives(string wording)
    {
        int open = wording.IndexOf('(', StringComparison.Ordinal);
        if (open < 0)
        {
            return [wording];
        }

        int close = wording.IndexOf(')', open);
        return wording[(open + 1)..close].Split('|')
            .SelectMany(choice => Alternatives(string.Concat(wording.AsSpan(0, open), choice, wording.AsSpan(close + 1))));
    }

    private void Add(BudgetFigure figure, string label)
    {
        Node node = root;
        foreach (char letter in label)
        {
            if (!node.Next.TryGetValue(letter, out Node? next))
            {
                node.Next.Add(letter, next = new Node());
            }

            node = next;
        }

        node.Figure ??= figure;
    }

    private sealed class Node
    {
        internal SortedList<char, Node> Next { get; } = [];

        internal BudgetFigure? Figure { get; set; }
    }
}
