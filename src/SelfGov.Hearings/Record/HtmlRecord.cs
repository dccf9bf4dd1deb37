using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using SelfGov.Law;

namespace SelfGov.Hearings.Record;

/// <summary>Writes a document as one HTML page that can be printed; nothing in a text can become markup.</summary>
internal static class HtmlRecord
{
    private const string Style =
        "body{font:12pt/1.4 serif;margin:2cm auto;max-width:19cm;padding:0 1em}h1{font-size:16pt;text-align:center}"
        + "h2{font-size:13pt;margin-top:1.2em}table{border-collapse:collapse;width:100%}th,td{border:1px solid #444;padding:.2em .4em;"
        + "text-align:left;vertical-align:top;overflow-wrap:anywhere}tr{break-inside:avoid}thead{display:table-header-group}"
        + "@media print{body{margin:0;max-width:none}@page{size:A4;margin:2cm}}";

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    internal static string Write(RecordDocument document, Language language)
    {
        string code = language switch
        {
            Language.Kazakh => "kk",
            Language.Russian => "ru",
            _ => "en",
        };
        var html = new StringBuilder();
        html.Append(CultureInfo.InvariantCulture, $"<!DOCTYPE html>\n<html lang=\"{code}\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Append(CultureInfo.InvariantCulture, $"<title>{Encode(document.Title)}</title>\n<style>{Style}</style>\n</head>\n<body>\n")
            .Append(CultureInfo.InvariantCulture, $"<h1>{Encode(document.Title)}</h1>\n");
        foreach (RecordSection section in document.Sections)
        {
            html.Append(CultureInfo.InvariantCulture, $"<h2>{Encode(section.Heading)}</h2>\n");
            Append(html, section);
        }

        return html.Append("</body>\n</html>\n").ToString();
    }

    private static void Append(StringBuilder html, RecordSection section)
    {
        if (!section.Lines.IsEmpty)
        {
            html.Append("<ul>\n");
            foreach ((string? label, string line) in section.Lines)
            {
                string strong = label is null ? string.Empty : $"<strong>{Encode(label)}:</strong> ";
                html.Append(CultureInfo.InvariantCulture, $"<li>{strong}{Encode(line)}</li>\n");
            }

            html.Append("</ul>\n");
        }

        if (section.Table is { } table)
        {
            html.Append("<table>\n<thead>\n");
            Row(html, table.Head, "th");
            html.Append("</thead>\n<tbody>\n");
            foreach (var row in table.Rows)
            {
                Row(html, row, "td");
            }

            html.Append("</tbody>\n</table>\n");
        }
    }

    private static void Row(StringBuilder html, IEnumerable<string> cells, string tag)
    {
        html.Append("<tr>");
        foreach (string cell in cells)
        {
            html.Append(CultureInfo.InvariantCulture, $"<{tag}>{Encode(cell)}</{tag}>");
        }

        html.Append("</tr>\n");
    }

    private static string Encode(string text) =>
        string.Join("<br>", RecordText.Clean(text).Split('\n').Select(Encoder.Encode));
}
