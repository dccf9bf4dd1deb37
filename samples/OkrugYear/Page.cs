using System.Text;
using SelfGov.Law;
using SelfGov.Workflow;
using Spectre.Console;

namespace OkrugYear;

/// <summary>What the reader sees: headings, sentences and tables, in colour on a terminal and as plain text elsewhere.</summary>
internal sealed class Page
{
    private const int Columns = 100;

    private static readonly Words Expected = new("талап", "требуется", "expected");
    private static readonly Words Found = new("іс жүзінде", "есть", "found");
    private static readonly Words Article = new("негізі", "основание", "article");

    private readonly IAnsiConsole console;
    private readonly bool isPlain;
    private int chapter;

    private Page(IAnsiConsole console, Language language, bool isPlain)
    {
        this.console = console;
        this.isPlain = isPlain;
        Language = language;
    }

    public Language Language { get; }

    public static Page OnStandardOutput(Language language)
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        bool isPlain = Console.IsOutputRedirected;
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = isPlain ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = isPlain ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(Console.Out),
        });
        console.Profile.Capabilities.Unicode = !isPlain;
        console.Profile.Width = isPlain ? Columns : Math.Min(Columns, console.Profile.Width);
        return new Page(console, language, isPlain);
    }

    public void Title(Words words)
    {
        console.WriteLine();
        console.Write(new Text(words.In(Language), new Style(decoration: Decoration.Bold)));
        console.WriteLine();
        console.WriteLine();
    }

    public void Chapter(Words words)
    {
        chapter++;
        console.WriteLine();
        console.Write(new Rule($"[bold blue]{chapter}. {Markup.Escape(words.In(Language))}[/]")
        {
            Justification = Justify.Left,
            Border = isPlain ? BoxBorder.Ascii : BoxBorder.Square,
            Style = new Style(Color.Grey),
        });
        console.WriteLine();
    }

    public void Say(Words words) => console.WriteLine(words.In(Language));

    public void Good(Words words) => console.Write(new Text(words.In(Language) + "\n", new Style(Color.Green)));

    public void Table(Words[] headings, IEnumerable<Words[]> rows)
    {
        var table = new Table { Border = isPlain ? TableBorder.Ascii2 : TableBorder.Simple, BorderStyle = new Style(Color.Grey) };
        foreach (Words heading in headings)
        {
            table.AddColumn(new TableColumn(new Text(heading.In(Language), new Style(decoration: Decoration.Bold))));
        }

        // A moment stays on one line; the other columns share what is left.
        table.Columns[0].NoWrap = true;
        foreach (Words[] row in rows)
        {
            table.AddRow(row.Select(cell => new Text(cell.In(Language))));
        }

        console.Write(table);
    }

    /// <summary>Every reason of a refusal, with what was expected and found, and the article.</summary>
    public void Reasons(IEnumerable<Refusal> refusals)
    {
        var grid = new Grid().AddColumn(new GridColumn { NoWrap = true }).AddColumn(new GridColumn { NoWrap = true }).AddColumn();
        int number = 0;
        foreach (Refusal refusal in refusals)
        {
            grid.AddRow(new Text($"  {++number}.", new Style(Color.Red)), Label(new("шарт", "условие", "condition")), new Text(refusal.Text.In(Language), new Style(Color.Red)));
            foreach ((Words label, Words? value) in new[] { (Expected, refusal.Expected), (Found, refusal.Found), (Article, refusal.Basis.Text) })
            {
                if (value is not null)
                {
                    grid.AddRow(Text.Empty, Label(label), new Text(value.In(Language)));
                }
            }
        }

        console.Write(grid);
        console.WriteLine();
    }

    private Text Label(Words words) => new(words.In(Language), new Style(Color.Grey));
}
