using SelfGov.Workflow;

namespace WhatChanged;

/// <summary>The page of all commands as data.</summary>
internal static class CommandDocument
{
    internal static string Text()
    {
        var page = new DocumentBuilder("Commands of all procedures as data");
        page.Paragraph(
            "Every command by the name under which other programs give it, what it does, who may give it, its article in the latest "
            + "edition that knows it, and an example of its data: JSON with the fields that have to be given. What a field means, and its "
            + "bounds, is in the JSON Schema, `Procedure.Contract.SchemaOf(name)`: see [commands as data](../contract.md). "
            + "A test reads every example.");
        foreach (LegalProcedure procedure in LegalProcedure.All.DistinctBy(each => each.Editions[0].Kind))
        {
            LegalProcedure[] same = [.. LegalProcedure.All.Where(each => each.Editions[0].Kind == procedure.Editions[0].Kind)];
            page.Heading(2, procedure.Editions[0].Kind);
            page.Rows(
                ["Name", "What it does", "By", "Article", "Example"],
                procedure.Commands.Select(command => Row(command, same.Select(command.In).FirstOrDefault(found => found is not null))));
        }

        return page.ToString();
    }

    private static string[] Row(CommandSample command, MapCommand? known) =>
    [
        $"`{command.Name}`",
        known?.Text.English ?? "—",
        known is null ? "—" : string.Join(", ", known.Roles.Select(role => role.Name.English)),
        known?.Basis.Text.English ?? "—",
        $"`{command.Example}`",
    ];
}
