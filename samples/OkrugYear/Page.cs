using System.Globalization;
using System.Text.RegularExpressions;
using SelfGov.Law;
using SelfGov.Workflow;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace OkrugYear;

/// <summary>What the reader sees: headings, sentences and tables, in colour on a terminal and as plain text elsewhere.</summary>
internal sealed partial class Page
{
    private const int Columns = 100;
    private const int LongestSpan = 30;
    private const int LongestMoment = 16;

    private static readonly Words Condition = new("шарт", "условие", "condition");
    private static readonly Words Expected = new("талап", "требуется", "expected");
    private static readonly Words Found = new("іс жүзінде", "есть", "found");
    private static readonly Words Article = new("негізі", "основание", "article");

    private readonly IAnsiConsole console;
    private readonly TextWriter output;
    private readonly StringWriter? plain;
    private bool isBelowBlankLine;

    private Page(IAnsiConsole console, Language language, TextWriter output, StringWriter? plain)
    {
        this.output = output;
        this.console = console;
        this.plain = plain;
        Language = language;
    }

    public Language Language { get; }

    public static Page On(TextWriter output, bool isPlain, Language language)
    {
        StringWriter? plain = isPlain ? new StringWriter(CultureInfo.InvariantCulture) : null;
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = plain is null ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = plain is null ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(plain ?? output),
        });
        console.Profile.Capabilities.Unicode = plain is null;
        console.Profile.Width = plain is null ? Math.Min(Columns, console.Profile.Width) : Columns;
        return new Page(console, language, output, plain);
    }

    public void Title(Words words)
    {
        Write(new Text(words.In(Language) + "\n", new Style(decoration: Decoration.Bold)));
        Skip();
    }

    public void Chapter(int number, Words words) => Heading(Words.Same("{0}. {1}").With(Words.Of(number), words));

    public void Heading(Words words)
    {
        Skip();
        Write(new Rule($"[bold blue]{Markup.Escape(words.In(Language))}[/]")
        {
            Justification = Justify.Left,
            Border = plain is null ? BoxBorder.Square : BoxBorder.Ascii,
            Style = new Style(Color.Grey),
        });
        Skip();
    }

    public void Say(Words words) => Write(new Text(words.In(Language) + "\n"));

    public void Good(Words words) => Write(new Text(words.In(Language) + "\n", new Style(Color.Green)));

    /// <summary>A document, set apart from what the story says.</summary>
    public void Document(string text)
    {
        Skip();
        Write(new Text(text.TrimEnd() + "\n"));
        Skip();
    }

    public void Table(Words[] headings, IEnumerable<Words[]> rows)
    {
        var table = new Table { Border = plain is null ? TableBorder.Simple : TableBorder.Ascii2, BorderStyle = new Style(Color.Grey) };
        foreach (Words heading in headings)
        {
            table.AddColumn(new TableColumn(new Text(heading.In(Language), new Style(decoration: Decoration.Bold))));
        }

        foreach (Words[] row in rows)
        {
            table.AddRow(row.Select(cell => new Text(cell.In(Language))));
        }

        // Moments and articles stay on one line; the other columns share what is left.
        foreach ((TableColumn column, int index) in table.Columns.Select((column, index) => (column, index)))
        {
            column.NoWrap = table.Rows.All(row => row[index] is Text text && text.Length <= (index == 0 ? LongestSpan : LongestMoment));
        }

        Write(table);

        // The border of a terminal's table has an empty line of its own.
        isBelowBlankLine = plain is null;
        Skip();
    }

    /// <summary>Every reason of a refusal, with what was expected and found, and the article.</summary>
    public void Reasons(IEnumerable<Refusal> refusals)
    {
        var grid = new Grid().AddColumn(new GridColumn { NoWrap = true }).AddColumn(new GridColumn { NoWrap = true }).AddColumn();
        int number = 0;
        foreach (Refusal refusal in refusals)
        {
            var red = new Style(Color.Red);
            grid.AddRow(new Text($"  {++number}.", red), Label(Condition), new Text(refusal.Text.In(Language), red));
            foreach ((
                Words label, Words? value) in new[] { (Expected, refusal.Expected), (Found, refusal.Found), (Article, refusal.Basis.Text) })
            {
                if (value is not null)
                {
                    grid.AddRow(Text.Empty, Label(label), new Text(value.In(Language)));
                }
            }
        }

        Skip();
        Write(grid);
        Skip();
    }

    private void Skip()
    {
        if (!isBelowBlankLine)
        {
            Write(Text.NewLine);
            isBelowBlankLine = true;
        }
    }

    private void Write(IRenderable content)
    {
        console.Write(content);
        isBelowBlankLine = false;
        if (plain is not null)
        {
            // Cells are padded to their columns; a file needs no blanks at the ends of lines.
            output.Write(BlanksAtEnd().Replace(plain.ToString(), string.Empty));
            plain.GetStringBuilder().Clear();
        }
    }

    private Text Label(Words words) => new(words.In(Language), new Style(Color.Grey));

    [GeneratedRegex(" +(?=\r?\n)")]
    private static partial Regex BlanksAtEnd();
}
